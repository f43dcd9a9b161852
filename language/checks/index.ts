import type { Check } from './check.ts';
import expectationUnmet from './expectation-unmet.ts';
import expectationUnpromised from './expectation-unpromised.ts';
import expectationsUnknown from './expectations-unknown.ts';
import gapUnbridged from './gap-unbridged.ts';
import highEffort from './high-effort.ts';
import improvementInward from './improvement-inward.ts';
import improvementStale from './improvement-stale.ts';
import inconsistentTouchpoint from './inconsistent-touchpoint.ts';
import journeyAnonymous from './journey-anonymous.ts';
import journeyDeadEnd from './journey-dead-end.ts';
import journeyEndsLow from './journey-ends-low.ts';
import journeyNeverAcknowledges from './journey-never-acknowledges.ts';
import journeyNeverCommunicates from './journey-never-communicates.ts';
import journeyNeverRespects from './journey-never-respects.ts';
import journeyUnmeasured from './journey-unmeasured.ts';
import journeyWithoutOwner from './journey-without-owner.ts';
import journeyWithoutPeak from './journey-without-peak.ts';
import journeyWithoutPersona from './journey-without-persona.ts';
import journeyWithoutResearch from './journey-without-research.ts';
import lowPointUnanswered from './low-point-unanswered.ts';
import measureMissed from './measure-missed.ts';
import measureOutOfRange from './measure-out-of-range.ts';
import measureStale from './measure-stale.ts';
import misleadingIndentation from './misleading-indentation.ts';
import noMostValuablePersona from './no-most-valuable-persona.ts';
import promiseManyMasters from './promise-many-masters.ts';
import promiseMissed from './promise-missed.ts';
import promiseOffBrand from './promise-off-brand.ts';
import promiseOverBudget from './promise-over-budget.ts';
import promiseUncosted from './promise-uncosted.ts';
import promiseUndelivered from './promise-undelivered.ts';
import promiseUnexpected from './promise-unexpected.ts';
import promiseUnexplained from './promise-unexplained.ts';
import promiseUnmeasured from './promise-unmeasured.ts';
import promiseUnsourced from './promise-unsourced.ts';
import promiseWithoutOwner from './promise-without-owner.ts';
import promiseWrongAudience from './promise-wrong-audience.ts';
import relationshipWithoutOwner from './relationship-without-owner.ts';
import researchStale from './research-stale.ts';
import retiredPromiseDelivered from './retired-promise-delivered.ts';
import siloHandoff from './silo-handoff.ts';
import touchpointWithoutChannel from './touchpoint-without-channel.ts';
import touchpointWithoutEmotion from './touchpoint-without-emotion.ts';
import touchpointWithoutOwner from './touchpoint-without-owner.ts';
import touchpointWithoutResearch from './touchpoint-without-research.ts';
import unknownEmotion from './unknown-emotion.ts';
import unusedDeclaration from './unused-declaration.ts';
import unusedIgnore from './unused-ignore.ts';
import valueUnexpressed from './value-unexpressed.ts';

/** Every check, in the order of their codes. */
export const checks: readonly Check[] = [
  expectationUnmet,
  expectationUnpromised,
  expectationsUnknown,
  gapUnbridged,
  highEffort,
  improvementInward,
  improvementStale,
  inconsistentTouchpoint,
  journeyAnonymous,
  journeyDeadEnd,
  journeyEndsLow,
  journeyNeverAcknowledges,
  journeyNeverCommunicates,
  journeyNeverRespects,
  journeyUnmeasured,
  journeyWithoutOwner,
  journeyWithoutPeak,
  journeyWithoutPersona,
  journeyWithoutResearch,
  lowPointUnanswered,
  measureMissed,
  measureOutOfRange,
  measureStale,
  misleadingIndentation,
  noMostValuablePersona,
  promiseManyMasters,
  promiseMissed,
  promiseOffBrand,
  promiseOverBudget,
  promiseUncosted,
  promiseUndelivered,
  promiseUnexpected,
  promiseUnexplained,
  promiseUnmeasured,
  promiseUnsourced,
  promiseWithoutOwner,
  promiseWrongAudience,
  relationshipWithoutOwner,
  researchStale,
  retiredPromiseDelivered,
  siloHandoff,
  touchpointWithoutChannel,
  touchpointWithoutEmotion,
  touchpointWithoutOwner,
  touchpointWithoutResearch,
  unknownEmotion,
  unusedDeclaration,
  unusedIgnore,
  valueUnexpressed,
];
