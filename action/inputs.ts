import { dayOf, oneOf } from '../cli/arguments.ts';
import { CannotRun } from '../cli/cannot-run.ts';
import { severities } from '../cli/output/summary.ts';
import type { Env } from './action-world.ts';

const failures = ['breaking', 'risky', 'never'] as const;
const checkFailures = [...severities, 'never'] as const;

/** What a workflow says with `with:`; `action.yml` explains each. */
export interface Inputs {
  /** From the top of the checkout. */
  readonly path: string;
  readonly failOn: (typeof failures)[number];
  readonly failOnCheck: (typeof checkFailures)[number];
  readonly comment: boolean;
  /** Undefined where no label approves. */
  readonly approveLabel: string | undefined;
  /** A file of accepted changes. */
  readonly accept: string | undefined;
  readonly today: string | undefined;
  readonly token: string | undefined;
}

/**
 * Reads the inputs as GitHub hands them over.
 *
 * @throws CannotRun naming the input that says something unknown
 */
export function inputsOf(env: Env): Inputs {
  const input = (name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const today = input('today');
  return {
    path: input('path') ?? '.',
    failOn: oneOf('fail-on', failures, input('fail-on') ?? 'breaking'),
    failOnCheck: oneOf('fail-on-check', checkFailures, input('fail-on-check') ?? 'error'),
    comment: isTrue('comment', input('comment') ?? 'true'),
    approveLabel: input('approve-label'),
    accept: input('accept'),
    today: today === undefined ? undefined : dayOf(today),
    token: input('token'),
  };
}

/** The spellings that YAML has. */
function isTrue(name: string, typed: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(typed)) return true;
  if (/^(?:false|False|FALSE)$/.test(typed)) return false;
  throw new CannotRun(`'${typed}' is nothing that ${name} takes: there are 'true' and 'false'.`);
}
