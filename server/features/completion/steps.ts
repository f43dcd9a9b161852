import { CompletionItemKind } from 'vscode-languageserver';
import { type Journey, scoreOf, type Touchpoint, writtenScore } from '../../../language/index.ts';
import { type Answer, plain } from './answer.ts';
import type { Site } from './site.ts';

/** How many touchpoints of other journeys are shown before anything of their journey is written. */
const most = 50;

/**
 * Where a customer can be led: touchpoints of this journey from here on, then those before, then other journeys, and
 * their touchpoints by `journey.touchpoint`: all of one journey once it is named, else those that hold what is typed.
 */
export function steps(to: 'touchpoint' | 'next', site: Site): Answer[] {
  const { expected, facts } = site;
  const { element, typed } = expected;
  const home = element === undefined ? undefined : journeyOf(element);
  const dot = typed.indexOf('.');
  const others = facts.journeys.filter((it) => it !== home && it.name !== undefined);
  if (dot > 0) {
    const named = others.filter((it) => it.name?.text === typed.slice(0, dot));
    return named.flatMap((journey) => journey.distinctTouchpoints.flatMap((it) => far(it, journey, site)));
  }
  const taken = element?.kind === 'touchpoint' ? linkedFrom(element) : [];
  const here = home === undefined ? [] : inOrder(home, expected.start).filter((it) => it !== element);
  return [
    ...here.flatMap((it) =>
      it.name === undefined || taken.includes(it.name.text) ? [] : [step(it.name.text, it, site)],
    ),
    ...others.flatMap((journey) => inJourney(journey, to, site)),
    ...farHolding(typed, others).flatMap((it) => far(it, it.journey, site)),
  ];
}

function journeyOf(element: NonNullable<Site['expected']['element']>): Journey | undefined {
  if (element.kind === 'touchpoint' || element.kind === 'gap') return element.stage.journey;
  return element.kind === 'stage' ? element.journey : element.kind === 'journey' ? element : undefined;
}

function linkedFrom(touchpoint: Touchpoint): readonly string[] {
  return touchpoint.all('leads-to').flatMap((it) => it.reference?.text ?? []);
}

function inOrder(journey: Journey, start: number): readonly Touchpoint[] {
  const all = journey.distinctTouchpoints;
  const isAfter = (it: Touchpoint) => it.block.span.start > start;
  return [...all.filter(isAfter), ...all.filter((it) => !isAfter(it)).reverse()];
}

/** Touchpoints of other journeys that hold these letters, until there are enough of them. */
function farHolding(typed: string, journeys: readonly Journey[]): readonly Touchpoint[] {
  const found: Touchpoint[] = [];
  if (typed.length < 2) return found;
  for (const journey of journeys) {
    for (const it of journey.distinctTouchpoints) {
      if (holds(it, typed)) found.push(it);
      if (found.length === most) return found;
    }
  }
  return found;
}

function holds({ name, title }: Touchpoint, typed: string): boolean {
  if (name === undefined) return false;
  const wanted = typed.toLowerCase();
  return name.text.toLowerCase().includes(wanted) || title.toLowerCase().includes(wanted);
}

function far(touchpoint: Touchpoint, { name }: Journey, site: Site): Answer[] {
  if (touchpoint.name === undefined || name === undefined) return [];
  const label = `${name.text}.${touchpoint.name.text}`;
  const answer = step(label, touchpoint, site);
  return [{ ...answer, search: `${label} ${touchpoint.name.text} ${touchpoint.title}` }];
}

function step(label: string, touchpoint: Touchpoint, { facts }: Site): Answer {
  const score = scoreOf(touchpoint, facts);
  const word = touchpoint.emotion?.word?.text;
  const feels =
    score === undefined ? undefined : `Feels ${word === undefined ? '' : `${word}, `}${writtenScore(score)}.`;
  return {
    label,
    kind: CompletionItemKind.Field,
    note: touchpoint.title,
    detail: touchpoint.title,
    about: plain(`A touchpoint of '${touchpoint.journey.title}', stage '${touchpoint.stage.title}'.`, feels),
    search: `${label} ${touchpoint.title}`,
  };
}

/** A journey to go on with, and where a touchpoint of it may be named the way there. */
function inJourney(journey: Journey, to: 'touchpoint' | 'next', { expected }: Site): Answer[] {
  const name = journey.name?.text ?? '';
  const shared = { kind: CompletionItemKind.Module, note: journey.title, detail: journey.title };
  const whole = { ...shared, label: name, search: `${name} ${journey.title}`, about: plain('A journey.') };
  const part = {
    ...whole,
    label: `${name}.`,
    about: plain('A touchpoint of this journey.'),
    goesOn: expected.isLast,
  };
  return to === 'next' ? [whole] : [part];
}
