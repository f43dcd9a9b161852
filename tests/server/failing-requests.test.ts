import { expect, test } from 'vitest';
import { CancellationTokenSource, type LogMessageParams, MessageType } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { answerRequests, type Handler } from '../../server/lsp/handlers.ts';
import { editor } from '../support/features.ts';
import { connectedEnds } from '../support/in-process.ts';
import { Inbox } from '../support/inbox.ts';

const snapshot = openProject({ today: '2026-10-01' });
const answers = {
  ...editor,
  projects: [],
  whole: () => true as const,
  isWhole: () => true,
  at: (uri: string) => ({ uri, snapshot }),
};

/** An editor's end of a server that answers these requests, and what the server logs. */
function serving(...handlers: readonly Handler[]) {
  const { server, client } = connectedEnds();
  const log = new Inbox<LogMessageParams>();
  client.onNotification('window/logMessage', (params) => log.put(params));
  answerRequests(server, answers, handlers);
  server.listen();
  return { client, log };
}

const failing: Handler = {
  method: 'test/fails',
  answer: () => {
    throw new Error('Out of ideas.');
  },
};
const failingLater: Handler = {
  method: 'test/failsLater',
  answer: () => Promise.reject(new Error('Out of ideas, at last.')),
};
const sound: Handler = { method: 'test/sound', answer: (params) => params };

test.each([
  [failing, 'Out of ideas.'],
  [failingLater, 'Out of ideas, at last.'],
])(
  'a request that throws is logged with its name and answered with an error, and others go on',
  async (handler, reason) => {
    const { client, log } = serving(handler, sound);
    const { method } = handler;
    const [failed, answered] = await Promise.allSettled([
      client.sendRequest(method, {}),
      client.sendRequest('test/sound', { word: 'still here' }),
    ]);
    expect(failed).toMatchObject({
      status: 'rejected',
      reason: { code: -32603, message: `${method} failed. The log says more.` },
    });
    expect(answered).toEqual({ status: 'fulfilled', value: { word: 'still here' } });
    const line = await log.first(({ type }) => type === MessageType.Error);
    expect(line.message).toMatch(`${method} failed: Error: ${reason}`);
  },
);

test('a request that is given up while it is worked on is answered so at once, and others go on', async () => {
  const begun = Promise.withResolvers<void>();
  const never = Promise.withResolvers<void>();
  const endless: Handler = {
    method: 'test/endless',
    answer: () => {
      begun.resolve();
      return never.promise;
    },
  };
  const { client } = serving(endless, sound);
  const patience = new CancellationTokenSource();
  const waiting = client.sendRequest('test/endless', {}, patience.token);
  await begun.promise;
  patience.cancel();
  await expect(waiting).rejects.toMatchObject({ code: -32800 });
  expect(await client.sendRequest('test/sound', { word: 'still here' })).toEqual({ word: 'still here' });
});

test('what takes its time over a request learns that it was given up', async () => {
  const begun = Promise.withResolvers<void>();
  const turn = Promise.withResolvers<void>();
  const learnt = Promise.withResolvers<readonly boolean[]>();
  const patient: Handler = {
    method: 'test/patient',
    async answer(_params, _answers, isGivenUp) {
      const before = isGivenUp();
      begun.resolve();
      await turn.promise;
      learnt.resolve([before, isGivenUp()]);
    },
  };
  const { client } = serving(patient);
  const patience = new CancellationTokenSource();
  const waiting = client.sendRequest('test/patient', {}, patience.token);
  await begun.promise;
  patience.cancel();
  await expect(waiting).rejects.toMatchObject({ code: -32800 });
  turn.resolve();
  expect(await learnt.promise).toEqual([false, true]);
});

test('a request that is given up before its turn is not worked on', async () => {
  let worked = 0;
  const counting: Handler = {
    method: 'test/counting',
    answer: () => {
      worked += 1;
      return worked;
    },
  };
  const { client } = serving(counting, sound);
  const patience = new CancellationTokenSource();
  const waiting = client.sendRequest('test/counting', {}, patience.token);
  patience.cancel();
  await expect(waiting).rejects.toMatchObject({ code: -32800 });
  expect(await client.sendRequest('test/counting', {})).toBe(1);
});
