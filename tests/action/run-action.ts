import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { pullRequestEvent } from '../support/github-events.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { type ActionRun, builtAction, runBuiltAction } from '../support/run-built-action.ts';
import type { Content } from '../support/temporary-folder.ts';

export const program = builtAction();

export const settings = onlyChecks(['touchpoint-without-owner']);

export const owned = `team care "Care"

journey get-online "Get online"
  touchpoint order "Order"
    owner care
    emotion calm
`;

export const ownerless = owned.replace('    owner care\n', '');

export const better = owned.replace('calm', 'delighted');

/** A pull request as GitHub checks it out: merged with its target, on which others went on. */
export function pullRequest(changed: string, files: Readonly<Record<string, Content>> = {}) {
  const repository = gitRepository({ 'a.journey': owned, 'waymark.json': settings });
  const begun = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', '-b', 'feature');
  const head = repository.commit({ 'a.journey': changed, ...files });
  repository.git('checkout', '-q', 'main');
  const base = repository.commit({ 'b.journey': 'journey elsewhere "By others"\n' });
  repository.git('checkout', '-q', '-b', 'merged');
  repository.git('merge', '-q', '--no-ff', '--no-edit', 'feature');
  return { repository, begun, base, head, event: pullRequestEvent(base, head) };
}

/** Runs the action at a pull request. */
export function run(
  { repository, event }: { readonly repository: TestRepository; readonly event: unknown },
  api: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = repository.folder;
  return runBuiltAction(program, { workspace, name: 'pull_request', event, api, inputs, env });
}
