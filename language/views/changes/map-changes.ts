import type { Element, Gap, Stage, Touchpoint } from '../../model/elements.ts';

/** What a map is to tell about changes; what the changes are is found out elsewhere. */
export interface MapChanges {
  /** Whether the journey came, went, or is there before and after. */
  readonly whole: 'added' | 'removed' | 'changed';
  /** What changed at elements of the journey that is drawn. */
  readonly notes: ReadonlyMap<Element, readonly ChangeNote[]>;
  /** What is no longer there, in the order in which it stood. */
  readonly gone: readonly GoneStep[];
  /** How each touchpoint felt before, from -2 to 2; those that nobody knows of are left out. */
  readonly felt: ReadonlyMap<Touchpoint, number>;
}

/** One change as the map shows it. */
export interface ChangeNote {
  /** What it does to the customer. */
  readonly weight: ChangeWeight;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The part of the map that shows it, by its role; the element's main part where there is none. */
  readonly role?: string | undefined;
  /** One sentence. */
  readonly message: string;
}

export type ChangeWeight = 'breaking' | 'risky' | 'improving' | 'neutral';

/** A touchpoint or gap that stood here. */
export interface GoneStep {
  readonly step: Touchpoint | Gap;
  /** The stage in which it is shown; undefined in front of all of them. */
  readonly stage: Stage | undefined;
  /** What it followed in that stage; undefined where it came first. */
  readonly behind: Touchpoint | Gap | undefined;
  /** What it was part of, where that is gone as well. */
  readonly from: string | undefined;
  /** How it felt, from -2 to 2. */
  readonly score: number | undefined;
  readonly notes: readonly ChangeNote[];
}
