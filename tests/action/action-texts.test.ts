import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cloneOf, gitRepository } from '../support/git-repository.ts';
import { mergeGroupEvent, pushEvent } from '../support/github-events.ts';
import { playGithub } from '../support/played-github.ts';
import { runBuiltAction } from '../support/run-built-action.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { better, owned, ownerless, program, pullRequest, run, settings } from './run-action.ts';

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
