import { CannotRun } from '../cli/cannot-run.ts';
import { workflowCommand } from '../cli/output/github.ts';
import { summaryLine } from '../cli/output/summary.ts';
import { absolutePath } from '../cli/paths.ts';
import { harmless } from '../language/index.ts';
import { within } from '../server/workspace/files/index.ts';
import type { ActionWorld } from './action-world.ts';
import { annotations } from './annotations.ts';
import { type Event, eventOf } from './event.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { look } from './look.ts';
import { type PullRequestPage, pullRequestPage } from './pull-request-page.ts';
import { addSummary, setOutputs, writeSarif } from './report-to-github.ts';
import { summaryText } from './texts.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/**
 * Checks journeys, compares them with what they were, and tells GitHub.
 *
 * @returns the exit code: 0 where all may pass, 1 where something may not, or it could not run
 */
export async function runAction(world: ActionWorld): Promise<number> {
  const { io } = world;
  try {
    const event = eventOf(world.env);
    const inputs = inputsFor(event, inputsOf(world.env));
    if (!within(io.folder, absolutePath(io.folder, inputs.path))) {
      throw new CannotRun(`'${inputs.path}' is not in the checkout.`);
    }
    return await judged(world, inputs, event);
  } catch (error) {
    const message =
      error instanceof CannotRun ? error.message : `Something went wrong inside Waymark: ${error}`;
    io.out(`${workflowCommand('error', { title: 'Waymark' }, harmless(message))}\n`);
    return 1;
  }
}

/** Only pull requests bear labels. */
function inputsFor({ pullRequest }: Event, inputs: Inputs): Inputs {
  return pullRequest === undefined ? { ...inputs, approveLabel: undefined } : inputs;
}

async function judged(world: ActionWorld, inputs: Inputs, event: Event): Promise<number> {
  const { io, env } = world;
  const looked = await look(io, inputs, event);
  const page = pullRequestPage(world, inputs, event);
  const verdict = verdictOn(looked, inputs, await page.labels());
  for (const line of annotations(looked, verdict)) io.out(`${line}\n`);
  addSummary(env, summaryText(looked, verdict, inputs));
  const { diff, check } = looked;
  if ('reason' in diff) say(world, 'notice', `Nothing was compared. ${diff.reason}`);
  const comment = await commented(world, page, () => page.comment(looked, verdict));
  setOutputs(env, {
    verdict: verdict.verdict,
    ...Object.fromEntries(Object.entries(verdict.counts).map(([kind, count]) => [kind, String(count)])),
    approved: String(verdict.isApproved),
    errors: String(check.summary.error),
    warnings: String(check.summary.warning),
    sarif: await writeSarif(env, looked),
    'comment-url': comment,
  });
  io.out(`${summaryLine(check.summary)}\n`);
  return concluded(world, verdict, inputs);
}

/** Where the comment stands; empty where there is none. */
async function commented(
  world: ActionWorld,
  page: PullRequestPage,
  comment: () => ReturnType<PullRequestPage['comment']>,
): Promise<string> {
  if (!page.takesComments) return '';
  const outcome = await comment();
  if (outcome.kind === 'written') return outcome.address ?? '';
  if (outcome.kind === 'refused') say(world, 'notice', refusal(outcome.status));
  return '';
}

function refusal(status: number): string {
  const summary = "The report is in this job's summary.";
  if (status === 401 || status === 403 || status === 404) {
    return `GitHub lets this run write no comment, as is usual for pull requests from forks; elsewhere, give the job 'pull-requests: write'. ${summary}`;
  }
  const why = status === 0 ? 'could not be reached' : `answered with ${status}`;
  return `GitHub ${why}, so there is no comment. ${summary}`;
}

/** Says in one line each why this fails, or why it does not. */
function concluded(world: ActionWorld, verdict: Verdict, inputs: Inputs): number {
  const { isStopped, isFaulty, isApproved, passes } = verdict;
  const { failOn, failOnCheck, approveLabel } = inputs;
  const changes = failOn === 'risky' ? 'breaking or risky changes' : 'breaking changes';
  const problems = failOnCheck === 'error' ? 'errors' : `problems from '${failOnCheck}' on`;
  const found = [
    ...(isStopped ? [`There are ${changes}.`] : []),
    ...(isFaulty ? [`The checks found ${problems}.`] : []),
  ];
  if (isApproved) found.push(`The label '${approveLabel}' approves that.`);
  else if (!passes && approveLabel !== undefined)
    found.push(`The label '${approveLabel}' at the pull request approves that.`);
  if (found.length > 0) say(world, passes ? 'notice' : 'error', found.join(' '));
  return passes ? 0 : 1;
}

function say({ io }: ActionWorld, kind: 'error' | 'notice', message: string): void {
  io.out(`${workflowCommand(kind, { title: 'Waymark' }, harmless(message))}\n`);
}
