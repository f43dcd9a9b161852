import type { CustomerPromise, Journey, Persona, Team, Touchpoint, Unit } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { Fix, Related, Severity } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** The elements that checks look at, by the word a check names them with in `on`. */
export interface Subjects {
  readonly touchpoint: Touchpoint;
  readonly promise: CustomerPromise;
  readonly persona: Persona;
  readonly journey: Journey;
  readonly team: Team;
}

/** What a check found in the file of the element it looked at. */
export interface Finding {
  readonly span: Span;
  /** One sentence: what is wrong, the user's own word in single quotes, and what to do. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** One question that a customer-experience lead would ask of the map. */
export interface Check {
  /** The file's name; it names the bad thing. */
  readonly code: string;
  /** What it flags, in one line. */
  readonly summary: string;
  readonly severity: Severity;
  /** What it finds in one unit of a file. */
  readonly look: (unit: Unit, facts: Facts) => readonly Finding[];
}

/** A check written for one kind of element: `run` is given each of them, one after the other. */
export interface CheckOn<K extends keyof Subjects> extends Omit<Check, 'look'> {
  readonly on: K;
  readonly run: (element: Subjects[K], facts: Facts) => readonly Finding[];
}

/** Makes a check out of a question about one kind of element. */
export function defineCheck<K extends keyof Subjects>({ on, run, ...check }: CheckOn<K>): Check {
  return { ...check, look: (unit, facts) => subjects[on](unit).flatMap((element) => run(element, facts)) };
}

/** The elements of each kind in a unit. Of touchpoints with one name the first counts. */
const subjects: { readonly [K in keyof Subjects]: (unit: Unit) => readonly Subjects[K][] } = {
  touchpoint: (unit) => (unit.kind === 'journey' ? unit.distinctTouchpoints : []),
  promise: (unit) => (unit.kind === 'promise' ? [unit] : []),
  persona: (unit) => (unit.kind === 'persona' ? [unit] : []),
  journey: (unit) => (unit.kind === 'journey' ? [unit] : []),
  team: (unit) => (unit.kind === 'team' ? [unit] : []),
};
