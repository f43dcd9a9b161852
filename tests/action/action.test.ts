import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cloneOf, gitRepository, type TestRepository } from '../support/git-repository.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent } from '../support/github-events.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { addressOf, type PlayedComment, playGithub } from '../support/played-github.ts';
import { type ActionRun, builtAction, runBuiltAction, secret } from '../support/run-built-action.ts';
import { type Content, writeFiles } from '../support/temporary-folder.ts';

const program = builtAction();
const settings = onlyChecks(['touchpoint-without-owner']);
const owned = `team care "Care"

journey get-online "Get online"
  touchpoint order "Order"
    owner care
    emotion calm
`;
const ownerless = owned.replace('    owner care\n', '');
const better = owned.replace('calm', 'delighted');
const failure =
  "::error title=Waymark::There are breaking changes. The checks found errors. The label 'waymark-approved' at the pull request approves that.\n";

/** A pull request as GitHub checks it out: merged with its target, on which others went on. */
function pullRequest(changed: string, files: Readonly<Record<string, Content>> = {}) {
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

function commentOf(id: number, body: string, type: 'Bot' | 'User' = 'User'): PlayedComment {
  return { id, body, user: { login: 'somebody', type }, author_association: 'NONE' };
}

/** Runs the action at a pull request. */
function run(
  { repository, event }: { readonly repository: TestRepository; readonly event: unknown },
  api: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = repository.folder;
  return runBuiltAction(program, { workspace, name: 'pull_request', event, api, inputs, env });
}

describe('At a pull request the action', () => {
  it('tells what is breaking: in a comment, at the line, in the summary and to later steps', async () => {
    const github = await playGithub();
    const { code, log, summary, outputs } = await run(pullRequest(ownerless), github.address);

    const [comment, ...others] = github.comments;
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- waymark -->\n## Waymark: 1 breaking change\n/);
    expect(comment?.body).toMatch(
      /\n\*\*To approve:\*\* .* the label `waymark-approved`; then it passes\.\n/,
    );
    expect(comment?.body).not.toContain('elsewhere');
    expect(log).toMatch(
      /^::error file=a\.journey,line=4,.*title=Waymark%3A touchpoint-lost-owner::.*'Order'/,
    );
    expect(log).toContain(failure);
    expect(summary).toMatch(/^## Waymark: 1 breaking change\n[\s\S]*\n## Waymark: 1 error\n/);
    const { sarif = '', ...rest } = outputs;
    expect(rest).toEqual({
      verdict: 'breaking',
      breaking: '1',
      risky: '0',
      improving: '0',
      neutral: '0',
      approved: 'false',
      errors: '1',
      warnings: '0',
      'comment-url': addressOf(100),
    });
    expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).toMatchObject([
      {
        ruleId: 'touchpoint-without-owner',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.journey' } } }],
      },
    ]);
    expect(code).toBe(1);
  });

  it('passes where a change is for the better', async () => {
    const github = await playGithub();
    const { code, log, outputs } = await run(pullRequest(better), github.address);
    expect(outputs).toMatchObject({ verdict: 'improving', breaking: '0', improving: '1' });
    expect(github.comments[0]?.body).not.toContain('To approve');
    expect(log).not.toContain('::error');
    expect(code).toBe(0);
  });

  it('brings its one comment up to date, on whatever page it stands', async () => {
    const github = await playGithub({
      comments: [
        commentOf(1, 'Nice'),
        commentOf(2, '<!-- waymark -->\nA stranger who knows the marker'),
        commentOf(3, 'What does <!-- waymark --> mean?', 'Bot'),
        commentOf(4, '<!-- waymark maps -->\nOf another folder', 'Bot'),
        commentOf(5, '<!-- waymark -->\nEarlier', 'Bot'),
      ],
    });
    await run(pullRequest(ownerless), github.address);
    expect(github.comments.map(({ body }) => body.split('\n')[1] ?? '')).toEqual([
      '',
      'A stranger who knows the marker',
      '',
      'Of another folder',
      '## Waymark: 1 breaking change',
    ]);
  });

  it('keeps a comment for each folder, and links to the pages of its own version', async () => {
    const github = await playGithub();
    const repository = gitRepository({ 'our maps/a.journey': owned, 'b.journey': owned });
    const base = repository.git('rev-parse', 'HEAD');
    const head = repository.commit({ 'our maps/a.journey': ownerless, 'b.journey': better });
    const event = pullRequestEvent(base, head);
    const env = { GITHUB_ACTION_REPOSITORY: 'ours/waymark', GITHUB_ACTION_REF: 'v0' };
    const { outputs } = await run({ repository, event }, github.address, { path: 'our maps' }, env);
    const [comment] = github.comments;
    expect(comment?.body).toMatch(/^<!-- waymark our%20maps -->\n/);
    expect(comment?.body).toContain(
      'https://github.com/ours/waymark/blob/v0/docs/changes.md#touchpoint-lost-owner',
    );
    expect(outputs).toMatchObject({ breaking: '1', improving: '0' });
  });

  it('writes nothing where its comment says the same already', async () => {
    const github = await playGithub();
    const made = pullRequest(ownerless);
    await run(made, github.address);
    await run(made, github.address);
    expect(github.asked.filter(({ method }) => method !== 'GET')).toHaveLength(1);
  });

  it('is silent where nothing changed', async () => {
    const github = await playGithub();
    const { code, summary, outputs } = await run(pullRequest(`# A comment\n${owned}`), github.address);
    expect(github.comments).toEqual([]);
    expect(outputs).toMatchObject({ verdict: 'unchanged', 'comment-url': '' });
    expect(summary).toMatch(/^## Waymark: nothing changed for customers\n/);
    expect(code).toBe(0);
  });

  it('says so in its comment where the changes are gone', async () => {
    const github = await playGithub({ comments: [commentOf(1, '<!-- waymark -->\nBreaking', 'Bot')] });
    await run(pullRequest(`${owned}\n`), github.address);
    expect(github.comments[0]?.body).toMatch(
      /^<!-- waymark -->\n## Waymark: nothing changed for customers\n/,
    );
  });

  it('lets breaking changes pass that a label approves, as the labels are now', async () => {
    const github = await playGithub({ labels: ['Waymark-Approved'] });
    const { code, log, outputs } = await run(pullRequest(ownerless), github.address);
    expect(github.comments[0]?.body).toContain(
      '**Approved:** the label `waymark-approved` lets this pull request pass.',
    );
    expect(log).toContain('\n::notice title=Waymark::There are breaking changes. ');
    expect(log).toContain("The label 'waymark-approved' approves that.\n");
    expect(outputs.approved).toBe('true');
    expect(code).toBe(0);
  });

  it('takes the labels of the event where GitHub does not tell them', async () => {
    const github = await playGithub({ refusals: [{ method: 'GET', status: 403 }] });
    const { repository, base, head } = pullRequest(ownerless);
    const event = pullRequestEvent(base, head, ['waymark-approved']);
    const { outputs } = await run({ repository, event }, github.address);
    expect(outputs.approved).toBe('true');
  });

  it('lets changes pass that a file accepts', async () => {
    const github = await playGithub();
    const made = pullRequest(ownerless);
    const first = await run(made, github.address);
    const fingerprint = /\b[0-9a-f]{16}:\d+\b/.exec(first.summary)?.[0];
    const { repository, base } = pullRequest(ownerless, { 'accepted.txt': `${fingerprint} We mean it\n` });
    const head = repository.git('rev-parse', 'feature');
    const event = pullRequestEvent(base, head);
    const inputs = { accept: 'accepted.txt', 'fail-on-check': 'never' };
    const { code, outputs } = await run({ repository, event }, github.address, inputs);
    expect(outputs).toMatchObject({ verdict: 'neutral', breaking: '0' });
    expect(code).toBe(0);
  });

  it('writes no comment where it is not to', async () => {
    const github = await playGithub();
    await run(pullRequest(ownerless), github.address, { comment: 'false' });
    expect(github.comments).toEqual([]);
  });
});

describe('Where the token may not write, the action', () => {
  it.each([403, 404])('falls back to the summary, and does not fail for it (%i)', async (status) => {
    const github = await playGithub({ refusals: [{ method: 'POST', status }] });
    const { code, log, summary, outputs } = await run(pullRequest(better), github.address);
    expect(log).toContain(
      '::notice title=Waymark::GitHub lets this run write no comment, as is usual for pull requests from forks',
    );
    expect(summary).toMatch(/^## Waymark: 1 improving change\n/);
    expect(outputs['comment-url']).toBe('');
    expect(code).toBe(0);
  });

  it('does so without a token, too, and asks nobody', async () => {
    const github = await playGithub();
    const { code, log } = await run(pullRequest(better), github.address, { token: '' });
    expect(log).toContain('::notice title=Waymark::GitHub lets this run write no comment');
    expect(github.asked).toEqual([]);
    expect(code).toBe(0);
  });

  it('tells the token to GitHub only', async () => {
    const github = await playGithub({ refusals: [{ method: 'POST', status: 401 }] });
    const { log, summary, outputs } = await run(pullRequest(ownerless), github.address);
    expect(new Set(github.asked.map(({ token }) => token))).toEqual(new Set([`Bearer ${secret}`]));
    expect(`${log}${summary}${JSON.stringify(outputs)}`).not.toContain(secret);
  });
});

describe('Where GitHub is not well, the action', () => {
  const now = { 'retry-after': '0' };

  it.each([
    ['wants it later', { method: 'POST', status: 429, headers: now }],
    ['has a second limit', { method: 'POST', status: 403, headers: now }],
    ['fails once', { method: 'GET', status: 502, headers: now }],
    ['fails before it writes', { method: 'POST', status: 500 }],
    ['fails after it wrote', { method: 'POST', status: 500, isDone: true }],
  ])('writes its one comment all the same where it %s', async (_, refusal) => {
    const github = await playGithub({ refusals: [refusal] });
    const { outputs } = await run(pullRequest(better), github.address, { 'approve-label': '' });
    expect(github.comments).toHaveLength(1);
    expect(github.refusals).toEqual([]);
    expect(outputs.verdict).toBe('improving');
  });

  it('gives up in the end, and says so', async () => {
    const refusals = Array.from({ length: 8 }, () => ({ method: 'GET', status: 503, headers: now }));
    const github = await playGithub({ refusals });
    const { code, log } = await run(pullRequest(better), github.address, { 'approve-label': '' });
    expect(log).toContain(
      "::notice title=Waymark::GitHub answered with 503, so there is no comment. The report is in this job's summary.\n",
    );
    expect(code).toBe(0);
  });
});

describe('The action compares', () => {
  it('a merged checkout with what it was merged into, which it fetches', async () => {
    const github = await playGithub();
    const { repository, event } = pullRequest(ownerless);
    const shallow = cloneOf(repository, '--depth=1', '-b', 'merged');
    const { outputs } = await run({ repository: shallow, event }, github.address);
    expect(outputs).toMatchObject({ verdict: 'breaking', neutral: '0' });
    expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('the branch itself with where it began', async () => {
    const github = await playGithub();
    const { repository, event } = pullRequest(ownerless);
    repository.git('checkout', '-q', 'feature');
    const { outputs } = await run({ repository, event }, github.address);
    expect(outputs).toMatchObject({ verdict: 'breaking', neutral: '0' });
  });

  it('nothing where it cannot be told where a branch began, and names the way out', async () => {
    const github = await playGithub();
    const { repository, event } = pullRequest(better);
    const shallow = cloneOf(repository, '--depth=1', '-b', 'feature');
    const { code, log, summary, outputs } = await run({ repository: shallow, event }, github.address);
    expect(log).toContain(
      "::notice title=Waymark::Nothing was compared. Where this branch began is not here. Give actions/checkout 'fetch-depth: 0'.\n",
    );
    expect(summary).toMatch(/^## Waymark: not compared\n/);
    expect(outputs.verdict).toBe('unknown');
    expect(code).toBe(0);
  });

  it.each([
    ['push', pushEvent],
    ['merge_group', mergeGroupEvent],
  ])('what a %s brings with what was there before', async (name, event) => {
    const repository = gitRepository({ 'a.journey': owned, 'waymark.json': settings });
    const before = repository.git('rev-parse', 'HEAD');
    const after = repository.commit({ 'a.journey': ownerless });
    const workspace = repository.folder;
    const { code, outputs } = await runBuiltAction(program, { workspace, name, event: event(before, after) });
    expect(outputs).toMatchObject({ verdict: 'breaking', 'comment-url': '' });
    expect(code).toBe(1);
  });

  it.each([
    ['push', pushEvent('0'.repeat(40), '1'.repeat(40))],
    ['workflow_dispatch', { inputs: {} }],
  ])('nothing where a %s has no earlier state, and checks all the same', async (name, event) => {
    const { folder: workspace } = gitRepository({ 'a.journey': ownerless, 'waymark.json': settings });
    const { code, log, outputs } = await runBuiltAction(program, { workspace, name, event });
    expect(log).toContain('::error file=a.journey,line=4,');
    expect(outputs).toMatchObject({ verdict: 'unknown', errors: '1' });
    expect(code).toBe(1);
  });
});

describe('Whatever stands in a pull request, the action', () => {
  it('takes its words for words', async () => {
    const github = await playGithub();
    const evil = '%0A::error::x @everyone <!-- waymark -->|`](http://evil.example)';
    const { log } = await run(pullRequest(ownerless.replace('"Order"', `"${evil}"`)), github.address);
    expect(log.split('\n').filter((line) => /^::(?!error |warning |notice )/.test(line))).toEqual([]);
    expect(log).not.toContain('%0A::error::x');
    expect(github.comments[0]?.body).not.toMatch(/(?<!\\)@everyone|\]\(http:\/\/evil/);
  });

  it.each([
    ['outside of it', '../outside'],
    ['what git keeps for itself', '.git/config'],
  ])('follows no link to %s', async (_, linkTo) => {
    const github = await playGithub();
    const made = pullRequest(better, { 'link.journey': { linkTo } });
    writeFiles(made.repository.folder, { '../outside': 'secret words\n' });
    onTestFinished(() => rmSync(`${made.repository.folder}/../outside`));
    const { code, log, summary } = await run(made, github.address);
    expect(log).toBe(
      '::error title=Waymark::link.journey cannot be read. It is a link that leads out of the checkout.\n',
    );
    expect(summary).toBe('');
    expect(code).toBe(1);
  });

  it('runs no program that it names', async () => {
    const github = await playGithub();
    const made = pullRequest(ownerless, { '.gitattributes': '*.journey diff=evil filter=evil\n' });
    for (const key of ['core.fsmonitor', 'diff.evil.textconv', 'filter.evil.smudge', 'filter.evil.clean'])
      made.repository.git('config', key, `touch ${made.repository.folder}/started; cat`);
    const { outputs } = await run(made, github.address);
    expect(outputs.verdict).toBe('breaking');
    expect(() => readFileSync(`${made.repository.folder}/started`)).toThrow();
  });
});

describe('The action refuses', () => {
  it.each([
    [{ 'fail-on': 'all' }, "'all' is nothing that fail-on takes: there are 'breaking', 'risky' and 'never'."],
    [{ comment: 'maybe' }, "'maybe' is nothing that comment takes: there are 'true' and 'false'."],
    [{ today: '2026-02-30' }, "'2026-02-30' is no day: write it as year-month-day, such as 2026-03-01."],
    [{ path: '../elsewhere' }, "'../elsewhere' is not in the checkout."],
    [{ accept: 'none.txt' }, "'none.txt' cannot be read."],
  ])('%o with one clear line', async (inputs, why) => {
    const github = await playGithub();
    const { code, log } = await run(pullRequest(better), github.address, inputs);
    expect(log).toContain(`::error title=Waymark::${why}`);
    expect(code).toBe(1);
  });
});
