import {
  type CustomerPromise,
  capital,
  counted,
  ownerOf,
  type Persona,
  reasonInBrief,
  reasonInWords,
  reasonsFor,
  serves,
  stateInWords,
} from '../../../language/index.ts';
import { elementRow, type Project } from './element-rows.ts';
import type { Branch } from './rows.ts';
import { lookOf } from './state-looks.ts';
import { touchpointElsewhere } from './touchpoint-row.ts';
import { dotted, lines, spoken } from './wording.ts';

/** A promise with what stands in its way, and below it who delivers it and who expects it. */
export function promiseRow(promise: CustomerPromise, project: Project): Branch {
  const { facts } = project;
  const deliverers = facts.deliverersOf(promise);
  const expecters = facts.expectersOf(promise);
  const grow = () => [
    ...deliverers.map((it) => touchpointElsewhere(it, project)),
    ...expecters.map((it) => expecterRow(it, promise, project)),
  ];
  return {
    ...promiseAlone(promise, project),
    grow: deliverers.length + expecters.length > 0 ? grow : undefined,
  };
}

function promiseAlone(promise: CustomerPromise, project: Project): Branch {
  const { facts } = project;
  const { state, icon, tone } = lookOf(promise, facts);
  const word = stateInWords(state);
  const reasons = reasonsFor(promise, facts);
  const { length } = facts.deliverersOf(promise);
  const reach = length === 0 ? 'nothing delivers it' : counted(length, 'touchpoint');
  const delivered = length === 0 ? reach : `delivered by ${reach}`;
  // That nothing delivers it is said in any case.
  const others = reasons.filter(({ kind }) => kind !== 'undelivered');
  const owner = ownerOf(promise, facts)?.title;
  const owned = owner === undefined ? 'nobody owns it' : `owned by ${owner}`;
  return {
    ...elementRow(promise, project),
    kind: 'promise',
    description: dotted(reach, promise.name?.text),
    tooltip: lines(
      promise.title,
      capital(word),
      ...others.map((it) => `• ${capital(reasonInWords(it))}`),
      capital(delivered),
      capital(owned),
    ),
    spoken: spoken(promise.title, 'promise', word, delivered, ...others.map(reasonInBrief), owned),
    icon,
    tone,
  };
}

function expecterRow(persona: Persona, promise: CustomerPromise, project: Project): Branch {
  const { facts } = project;
  const isServed = facts.deliverersOf(promise).some((it) => serves(it, persona, facts));
  const isLetDown = promise.status === 'live' && !isServed;
  const description = isLetDown ? 'expects it in vain' : 'expects it';
  return {
    ...elementRow(persona, project),
    kind: 'persona',
    description,
    tooltip: lines(persona.title, capital(`${description}.`)),
    spoken: spoken(persona.title, 'persona', description),
    icon: isLetDown ? 'warning' : 'person',
    tone: isLetDown ? 'worrying' : undefined,
  };
}
