import type { Rules } from '../../language/index.ts';
import type { SettingsProblem } from './files/index.ts';

/** A project's own `waymark.json`. */
export interface ProjectSettings {
  readonly uri: string;
  readonly text: string;
  readonly rules: Rules;
  readonly problems: readonly SettingsProblem[];
}

/** Rules are few, so that they are compared as they are written. */
export function sameRules(a: Rules = {}, b: Rules = {}): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
