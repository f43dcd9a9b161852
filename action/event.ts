import { readFileSync } from 'node:fs';
import { CannotRun } from '../cli/cannot-run.ts';
import type { Env } from './action-world.ts';

/** Why a workflow runs, as far as it matters here. */
export interface Event {
  readonly pullRequest: PullRequest | undefined;
  /** The commit to compare with, where the event names one. */
  readonly base: string | undefined;
  /** The last commit of the branch of a pull request. */
  readonly head: string | undefined;
}

interface PullRequest {
  readonly number: number;
  /** The names of its labels when the event happened. */
  readonly labels: readonly string[];
}

/**
 * Reads what GitHub tells of the event.
 *
 * @throws CannotRun where its file cannot be read
 */
export function eventOf(env: Env): Event {
  const payload = record(readPayload(env.GITHUB_EVENT_PATH));
  switch (env.GITHUB_EVENT_NAME) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(record(payload.pull_request));
    case 'push':
      return { pullRequest: undefined, base: commit(payload.before), head: undefined };
    case 'merge_group':
      return {
        pullRequest: undefined,
        base: commit(record(payload.merge_group).base_sha),
        head: undefined,
      };
    default:
      return { pullRequest: undefined, base: undefined, head: undefined };
  }
}

function pullRequestEvent(payload: Payload): Event {
  const { number, labels } = payload;
  return {
    pullRequest: typeof number === 'number' ? { number, labels: namesOf(labels) } : undefined,
    base: commit(record(payload.base).sha),
    head: commit(record(payload.head).sha),
  };
}

/** The names in a list of labels, as GitHub's events and its API write it. */
export function namesOf(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => record(label).name).filter((name) => typeof name === 'string');
}

export type Payload = Readonly<Record<string, unknown>>;

/** A part of what GitHub tells; an empty one where there is none. */
export function record(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A commit's name; of a branch that is new, GitHub says that it was at a commit of zeros. */
function commit(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[0-9a-f]{40,64}$/.test(value)) return undefined;
  return /^0+$/.test(value) ? undefined : value;
}

function readPayload(path: string | undefined): unknown {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new CannotRun('What GitHub tells of this event cannot be read (GITHUB_EVENT_PATH).');
  }
}
