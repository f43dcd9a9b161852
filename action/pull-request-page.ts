import { escapeMarkdown } from '../language/index.ts';
import type { ActionWorld } from './action-world.ts';
import { type CommentOutcome, keepComment } from './comment.ts';
import { type Event, namesOf } from './event.ts';
import { GithubApi } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import type { Looked } from './look.ts';
import { commentText, markerFor, settledText } from './texts.ts';
import type { Verdict } from './verdict.ts';

/** The pull request as people see it; outside of one, a page that nobody sees. */
export interface PullRequestPage {
  readonly takesComments: boolean;
  /** The names of its labels, as they are now. */
  labels(): Promise<readonly string[]>;
  comment(looked: Looked, verdict: Verdict): Promise<CommentOutcome>;
}

export function pullRequestPage(
  { env, fetch, wait }: ActionWorld,
  inputs: Inputs,
  event: Event,
): PullRequestPage {
  const { pullRequest } = event;
  const { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: address } = env;
  if (pullRequest === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return nowhere;
  const { number, labels: before } = pullRequest;
  const { token } = inputs;
  if (token === undefined) {
    return {
      ...nowhere,
      takesComments: inputs.comment,
      labels: async () => before,
      comment: async () => refused,
    };
  }
  const api = new GithubApi({ address: address || 'https://api.github.com', token, fetch, wait });
  return {
    takesComments: inputs.comment,
    labels: () => labelsNow(api, `/repos/${repository}/issues/${number}/labels`, before, inputs),
    comment: (looked, verdict) =>
      keepComment(
        api,
        { repository, number, marker: markerFor(inputs.path) },
        commentText(looked, verdict, inputs),
        'reason' in looked.diff
          ? `## Waymark: not compared\n\n${escapeMarkdown(looked.diff.reason)}\n`
          : settledText,
      ),
  };
}

/** A run that is started again still has the event that first started it, so GitHub is asked. */
async function labelsNow(
  api: GithubApi,
  path: string,
  before: readonly string[],
  { approveLabel }: Inputs,
): Promise<readonly string[]> {
  if (approveLabel === undefined) return before;
  const { status, body } = await api.ask('GET', `${path}?per_page=100`);
  return status === 200 && Array.isArray(body) ? namesOf(body) : before;
}

const refused: CommentOutcome = { kind: 'refused', status: 401 };

const nowhere: PullRequestPage = {
  takesComments: false,
  labels: async () => [],
  comment: async () => refused,
};
