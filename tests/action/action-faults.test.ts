import { describe, expect, it } from 'vitest';
import { playGithub } from '../support/played-github.ts';
import { secret } from '../support/run-built-action.ts';
import { better, ownerless, pullRequest, run } from './run-action.ts';

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
