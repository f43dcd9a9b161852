import { describe, expect, it } from 'vitest';
import { type Answer, GithubApi } from '../../action/github-api.ts';

type Reply = Readonly<{ status: number; headers?: Record<string, string>; body?: string }> | 'no network';

/** Asks once, of a GitHub that gives these replies; the last one again and again. */
async function ask(method: 'GET' | 'POST' | 'PATCH', ...replies: readonly Reply[]) {
  const waits: number[] = [];
  let asked = 0;
  const api = new GithubApi({
    address: 'https://api.example/',
    token: 'secret',
    fetch: async () => {
      const reply = replies[Math.min(asked, replies.length - 1)] ?? 'no network';
      asked += 1;
      if (reply === 'no network') throw new TypeError('fetch failed');
      return new Response(reply.body ?? '{}', reply);
    },
    wait: async (time) => {
      waits.push(time);
    },
  });
  const answer: Answer = await api.ask(method, '/x');
  return { status: answer.status, body: answer.body, asked, waits };
}

describe('GitHub is asked', () => {
  it.each([
    ['again as soon as it says', [{ status: 429, headers: { 'retry-after': '7' } }, { status: 200 }], [7000]],
    [
      'again after a minute where a limit is used up',
      [{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }, { status: 200 }],
      [60_000],
    ],
    [
      'again, each time later, where it fails',
      [{ status: 500 }, { status: 502 }, { status: 503 }, { status: 200 }],
      [1000, 2000, 4000],
    ],
    ['again where the network fails', ['no network', { status: 200 }], [1000]],
  ] as const)('%s', async (_, replies, waits) => {
    expect(await ask('GET', ...replies)).toMatchObject({ status: 200, waits });
  });

  it.each([
    ['where it refuses', 'GET', { status: 403 }, 403],
    [
      'where it would have to wait for an hour',
      'GET',
      { status: 429, headers: { 'retry-after': '3600' } },
      429,
    ],
    ['to write where it may have written', 'POST', { status: 500 }, 500],
    ['to write where nobody knows', 'POST', 'no network', 0],
  ] as const)('not again %s', async (_, method, reply, status) => {
    expect(await ask(method, reply)).toMatchObject({ status, asked: 1, waits: [] });
  });

  it('four times at most', async () => {
    expect(await ask('PATCH', { status: 500 })).toMatchObject({ status: 500, asked: 4 });
  });

  it('and what is no JSON says nothing', async () => {
    expect(await ask('GET', { status: 200, body: '<html>' })).toMatchObject({ status: 200, body: undefined });
  });
});
