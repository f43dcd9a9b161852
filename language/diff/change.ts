import type { PromiseState } from '../model/serving.ts';
import type { Place } from '../text/problem.ts';
import type { ThingKind } from './thing.ts';

/** What a change does to the customer, worst first. */
export type ChangeClass = 'breaking' | 'risky' | 'improving' | 'neutral';

/** What changed; `docs/changes.md` explains each. */
export type ChangeCode =
  | 'promise-broken'
  | 'touchpoint-lost-owner'
  | 'expectation-lost'
  | 'promise-withdrawn'
  | 'promise-at-risk'
  | 'promise-changed'
  | 'owner-changed'
  | 'handoff-added'
  | 'emotion-dropped'
  | 'effort-raised'
  | 'channel-lost'
  | 'measure-worse'
  | 'gap-added'
  | 'gap-grew'
  | 'care-lost'
  | 'touchpoint-removed'
  | 'journey-removed'
  | 'target-loosened'
  | 'budget-raised'
  | 'measure-removed'
  | 'check-silenced'
  | 'promise-kept'
  | 'owner-assigned'
  | 'emotion-raised'
  | 'effort-lowered'
  | 'measure-better'
  | 'gap-removed'
  | 'gap-shrank'
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'reworded'
  | 'measure-changed';

/** What a change is about. */
export interface ChangedElement {
  readonly kind: ThingKind;
  /** As it is afterwards, or was where it is gone; the title, or how long it lasts, of a gap; empty where there is none. */
  readonly name: string;
  /** The name of the journey that it stands in; undefined for what stands in none, and for a journey itself. */
  readonly journey: string | undefined;
}

/** One edit, as a reviewer sees it. */
export interface Change {
  readonly class: ChangeClass;
  readonly code: ChangeCode;
  /** One sentence in a reviewer's words, the user's own words in single quotes. */
  readonly message: string;
  readonly element: ChangedElement;
  /** Undefined where there was nothing. */
  readonly before: Place | undefined;
  /** Undefined where nothing is left. */
  readonly after: Place | undefined;
  /** Stays the same as long as this change does, wherever it stands: 16 hexadecimal digits, `:`, and which of its equals it is. */
  readonly fingerprint: string;
}

/** A promise whose state is another now, or that is declared on one side only. */
export interface PromiseChange {
  readonly name: string;
  readonly title: string;
  /** Undefined where it was not declared. */
  readonly before: PromiseState | undefined;
  /** Undefined where it is not declared any more. */
  readonly after: PromiseState | undefined;
}

/** A touchpoint on both curves of a journey; a score is undefined where it is not there, or no emotion is known. */
export interface FeltChange {
  readonly name: string;
  readonly title: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** On which sides it stands. */
  readonly on: 'both' | 'before' | 'after';
}

/** A journey whose emotion curve is another now. */
export interface JourneyChange {
  readonly name: string;
  readonly title: string;
  /** Scores from -2 to 2 in the order of the touchpoints; undefined where no emotion is known. */
  readonly emotion: {
    readonly before: readonly (number | undefined)[];
    readonly after: readonly (number | undefined)[];
  };
  /** Both curves side by side: the touchpoints that there are, with those that there were in between. */
  readonly touchpoints: readonly FeltChange[];
}

/** What lies between two states of a project. */
export interface ProjectDiff {
  /** How many changes there are of each class. */
  readonly summary: Readonly<Record<ChangeClass, number>>;
  /** Worst class first, then by file and place. */
  readonly changes: readonly Change[];
  /** In the order of their files and lines, those that are gone last. */
  readonly promises: readonly PromiseChange[];
  /** In the order of their files and lines, those that are gone last. */
  readonly journeys: readonly JourneyChange[];
}
