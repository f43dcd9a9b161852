import type { ChangeClass, ChangeCode } from './change.ts';

/** Worst first. */
export const changeClasses: readonly ChangeClass[] = ['breaking', 'risky', 'improving', 'neutral'];

/** The class of each code. A withdrawn promise is breaking where somebody expects it. */
export const classOf: Readonly<Record<ChangeCode, ChangeClass>> = {
  'promise-broken': 'breaking',
  'touchpoint-lost-owner': 'breaking',
  'expectation-lost': 'breaking',
  'promise-withdrawn': 'risky',
  'promise-at-risk': 'risky',
  'promise-changed': 'risky',
  'owner-changed': 'risky',
  'handoff-added': 'risky',
  'emotion-dropped': 'risky',
  'effort-raised': 'risky',
  'channel-lost': 'risky',
  'measure-worse': 'risky',
  'gap-added': 'risky',
  'gap-grew': 'risky',
  'care-lost': 'risky',
  'touchpoint-removed': 'risky',
  'journey-removed': 'risky',
  'target-loosened': 'risky',
  'budget-raised': 'risky',
  'measure-removed': 'risky',
  'check-silenced': 'risky',
  'promise-kept': 'improving',
  'owner-assigned': 'improving',
  'emotion-raised': 'improving',
  'effort-lowered': 'improving',
  'measure-better': 'improving',
  'gap-removed': 'improving',
  'gap-shrank': 'improving',
  added: 'neutral',
  removed: 'neutral',
  renamed: 'neutral',
  moved: 'neutral',
  reworded: 'neutral',
  'measure-changed': 'neutral',
};

/** All codes, by class. */
export const changeCodes: readonly ChangeCode[] = Object.keys(classOf) as ChangeCode[];
