import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../support/git-repository.ts';
import { pullRequestEvent } from '../support/github-events.ts';
import { addressOf, type PlayedComment, playGithub } from '../support/played-github.ts';
import { better, owned, ownerless, pullRequest, run } from './run-action.ts';

const failure =
  "::error title=Waymark::There are breaking changes. The checks found errors. The label 'waymark-approved' at the pull request approves that.\n";

function commentOf(id: number, body: string, type: 'Bot' | 'User' = 'User'): PlayedComment {
  return { id, body, user: { login: 'somebody', type }, author_association: 'NONE' };
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
