import type { Property } from '../syntax/tree.ts';
import { isOlderThan } from './dates.ts';
import type { Journey } from './elements.ts';

/** What a journey says was improved lately, and for whom. An `improved` that lacks a part may be either. */
export interface RecentImprovements {
  /** Those that are for efficiency only. */
  readonly inward: readonly Property[];
  /** Whether one of them serves the customer, or may: `for customer`, or `for both`. */
  readonly serveCustomer: boolean;
}

/** A journey's improvements of the last months. Dates in the future are never recent. */
export function recentImprovements(journey: Journey, months: number, today: string): RecentImprovements {
  const recent = journey
    .all('improved')
    .filter(({ on }) => on === undefined || !isOlderThan(months, on.text, today));
  const isInward = (it: Property) => it.choice?.text === 'efficiency';
  return {
    inward: recent.filter((it) => isInward(it) && it.on !== undefined),
    serveCustomer: recent.some((it) => !isInward(it)),
  };
}
