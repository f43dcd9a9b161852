import type { Check } from './check.ts';
import promiseUndelivered from './promise-undelivered.ts';
import touchpointWithoutOwner from './touchpoint-without-owner.ts';
import unusedIgnore from './unused-ignore.ts';

/** Every check, in the order of their codes. */
export const checks: readonly Check[] = [promiseUndelivered, touchpointWithoutOwner, unusedIgnore];
