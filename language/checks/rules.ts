import type { Severity } from '../text/problem.ts';
import type { Check, Options } from './check.ts';

/** How a project wants its checks, by code: what is left out stays as the check has it. */
export type Rules = Readonly<Record<string, Rule>>;

export interface Rule {
  readonly severity?: Severity | 'off';
  readonly options?: Options;
}

/** A check as a project wants it. */
export interface SetCheck {
  readonly check: Check;
  readonly severity: Severity;
  readonly options: Options;
}

/** The checks that are on, with their severities and options. */
export function switchedOn(checks: readonly Check[], rules: Rules): readonly SetCheck[] {
  return checks.flatMap((check) => {
    const rule = rules[check.code];
    const severity = rule?.severity ?? check.severity;
    return severity === 'off' ? [] : [{ check, severity, options: { ...check.options, ...rule?.options } }];
  });
}
