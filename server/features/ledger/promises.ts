import {
  type CustomerPromise,
  type Facts,
  ownerOf,
  type Persona,
  type PromiseState,
  promiseState,
  reasonInBrief,
  reasonInWords,
  reasonsFor,
  serves,
  stateInWords,
} from '../../../language/index.ts';
import { elementRow, type Project } from './element-rows.ts';
import type { Branch } from './rows.ts';
import { touchpointElsewhere } from './touchpoint-row.ts';
import { counted, dotted, lines, spoken } from './wording.ts';

/** How a state of promises is shown, in the order of the ledger: what needs somebody's attention comes first. */
const states = [
  { state: 'broken', title: 'Broken', icon: 'error', tone: 'bad', unfolded: true },
  { state: 'at-risk', title: 'At risk', icon: 'warning', tone: 'worrying', unfolded: true },
  { state: 'kept', title: 'Kept', icon: 'pass', tone: 'good', unfolded: true },
  { state: 'draft', title: 'Draft', icon: 'edit', tone: 'quiet', unfolded: false },
  { state: 'retired', title: 'Retired', icon: 'archive', tone: 'quiet', unfolded: false },
] as const satisfies readonly { state: PromiseState; [look: string]: unknown }[];

type Look = (typeof states)[number];

/** How the state of a promise is shown. */
export function lookOf(promise: CustomerPromise, facts: Facts): Pick<Look, 'state' | 'icon' | 'tone'> {
  const state = promiseState(promise, facts);
  return states.find((it) => it.state === state) ?? states[0];
}

/** The promises of a project by state, and below each who delivers and who expects it. */
export function promiseBranches(project: Project): readonly Branch[] {
  const byState = promisesByState(project);
  return states.flatMap((look) => {
    const promises = byState.get(look.state) ?? [];
    if (promises.length === 0) return [];
    const { title, icon, tone, unfolded } = look;
    const branch: Branch = {
      key: `state:${look.state}`,
      kind: 'state',
      label: title,
      description: String(promises.length),
      spoken: spoken(title, counted(promises.length, 'promise')),
      icon,
      tone,
      unfolded,
      lendsScope: true,
      grow: () => promises.map((promise) => promiseRow(promise, look, project)),
    };
    return [branch];
  });
}

/** How many promises are in each state that has some, in the order of the ledger, such as `1 broken`. */
export function stateCounts(projects: readonly Project[]): { broken: number; summary: string | undefined } {
  const counts = new Map<PromiseState, number>();
  for (const project of projects) {
    for (const [state, { length }] of promisesByState(project)) {
      counts.set(state, (counts.get(state) ?? 0) + length);
    }
  }
  const parts = states.map(({ state }) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? undefined : `${count} ${stateInWords(state)}`;
  });
  return { broken: counts.get('broken') ?? 0, summary: dotted(...parts) };
}

function promisesByState({
  snapshot,
  facts,
}: Project): ReadonlyMap<PromiseState, readonly CustomerPromise[]> {
  const byState = new Map<PromiseState, CustomerPromise[]>();
  for (const unit of snapshot.units()) {
    if (unit.kind !== 'promise' || !facts.counts(unit)) continue;
    const state = promiseState(unit, facts);
    const others = byState.get(state);
    if (others === undefined) byState.set(state, [unit]);
    else others.push(unit);
  }
  return byState;
}

function promiseRow(promise: CustomerPromise, { state, icon, tone }: Look, project: Project): Branch {
  const { facts } = project;
  const word = stateInWords(state);
  const reasons = reasonsFor(promise, facts);
  // That nothing delivers it is said in any case.
  const told = reasons.filter(({ kind }) => kind !== 'undelivered');
  const deliverers = facts.deliverersOf(promise);
  const expecters = facts.expectersOf(promise);
  const delivered =
    deliverers.length === 0
      ? 'nothing delivers it'
      : `delivered by ${counted(deliverers.length, 'touchpoint')}`;
  const owner = ownerOf(promise, facts)?.title;
  const owned = owner === undefined ? 'nobody owns it' : `owned by ${owner}`;
  const hasRows = deliverers.length + expecters.length > 0;
  return {
    ...elementRow(promise, project),
    kind: 'promise',
    description: dotted(promise.name?.text, delivered),
    tooltip: lines(
      promise.title,
      capital(word),
      ...reasons.map((it) => `• ${capital(reasonInWords(it))}`),
      deliverers.length === 0 ? undefined : capital(delivered),
      capital(owned),
    ),
    spoken: spoken(promise.title, 'promise', word, delivered, ...told.map(reasonInBrief), owned),
    icon,
    tone,
    grow: hasRows
      ? () => [
          ...deliverers.map((it) => touchpointElsewhere(it, project)),
          ...expecters.map((it) => expecterRow(it, promise, project)),
        ]
      : undefined,
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

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
