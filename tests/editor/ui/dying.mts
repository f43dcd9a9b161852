import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from './previewing.mts';
import { languageServers, otherLanguageServer } from './processes.mts';
import type { Session, SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

const startedAgain = /The language server stopped \(SIGKILL\) and is started again/g;

export const dying: readonly SessionTest[] = [
  {
    name: 'a language server that is killed over a request comes back: text, findings and picture are as they were',
    async run({ workbench, sample, group, log, picture }) {
      await openPreview(workbench);
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      const finding = await workbench.problem('touchpoint-without-owner', 'Ask the neighbour');
      await finding.waitFor();
      await workbench.preview.touchpoint('Ask the neighbour').waitFor();
      const server = onlyServer(group);
      process.kill(server, 'SIGSTOP');
      await workbench.cursorTo(sample.line('goal "Find out') + 1);
      await workbench.typeLineBelow('');
      await workbench.suggest();
      await workbench.page.keyboard.type('emotion hopeful');
      await workbench.line('emotion hopeful').waitFor();
      process.kill(server, 'SIGKILL');
      await otherLanguageServer(group, server);
      await workbench.preview.emotion('get-online.ask-neighbour').filter({ hasText: 'hopeful' }).waitFor();
      await finding.waitFor();
      assert.deepEqual(await workbench.preview.titles(), ['Ask the neighbour', ...sample.touchpoints()]);
      assert.equal(await workbench.line('touchpoint ask-neighbour "Ask the neighbour"').count(), 1);
      assert.equal(await workbench.line('emotion hopeful').count(), 1);
      assert.equal(log().match(startedAgain)?.length, 1, log());
      assert.equal(await workbench.toasts.count(), 0);
      await picture('80-killed-over-a-request');
    },
  },
  {
    name: 'a list of suggestions stays open over the death of the server, and what is chosen is written',
    async run({ workbench, sample, group, log, picture }) {
      await workbench.awake();
      await workbench.cursorTo(sample.line('touchpoint check-address') + 1);
      await workbench.typeLineBelow('');
      await workbench.suggest();
      await workbench.suggestion('owner').waitFor();
      const server = onlyServer(group);
      process.kill(server, 'SIGKILL');
      await otherLanguageServer(group, server);
      await picture('81-killed-over-suggestions');
      await workbench.page.keyboard.press('Escape');
      await workbench.suggest();
      await workbench.page.keyboard.type('own');
      await workbench.accept('owner');
      await workbench.suggestion('digital-sales').waitFor();
      await workbench.page.keyboard.type('digi');
      await workbench.accept('digital-sales');
      const ownerless = await workbench.problem('touchpoint-without-owner', 'Check the address');
      await ownerless.waitFor({ state: 'detached' });
      assert.equal(log().match(startedAgain)?.length, 1, log());
      assert.equal(await workbench.toasts.count(), 0);
    },
  },
  {
    name: 'a language server that keeps dying is given up with one message, and is there again after Restart',
    async run({ workbench, sample, group, log, picture }) {
      await openPreview(workbench);
      for (let killed: number | undefined, count = 0; count < 5; count += 1) {
        killed = await otherLanguageServer(group, killed);
        process.kill(killed, 'SIGKILL');
      }
      const message = workbench.toasts.filter({ hasText: 'stopped 5 times within 3 minutes' });
      await message.waitFor();
      await workbench.preview.banner
        .filter({ hasText: 'The picture waits for the language server' })
        .waitFor();
      assert.deepEqual(await workbench.preview.titles(), sample.touchpoints());
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      await workbench.line('touchpoint ask-neighbour').waitFor();
      assert.equal(await workbench.toasts.count(), 1);
      assert.deepEqual(languageServers(group), []);
      assert.equal(log().match(startedAgain)?.length, 4, log());
      await picture('82-given-up');

      await message.getByRole('button', { name: 'Restart', exact: true }).click();
      await workbench.preview.touchpoint('Ask the neighbour').waitFor();
      await workbench.preview.banner.waitFor({ state: 'hidden' });
      await (await workbench.problem('touchpoint-without-owner', 'Ask the neighbour')).waitFor();
      const again = onlyServer(group);
      process.kill(again, 'SIGKILL');
      await otherLanguageServer(group, again);
      assert.equal(await workbench.toasts.count(), 0);
    },
  },
  {
    name: 'a server that was given up shows its log when asked, and starts again by the command',
    async run({ workbench, group, log, picture }) {
      await workbench.awake();
      for (let killed: number | undefined, count = 0; count < 5; count += 1) {
        killed = await otherLanguageServer(group, killed);
        process.kill(killed, 'SIGKILL');
      }
      await workbench.toasts.getByRole('button', { name: 'Show Log' }).click();
      const told = workbench.page.locator('.output-view .view-line', { hasText: 'is not started again' });
      await told.waitFor();
      await picture('83-log');
      assert.match(log(), /too often, and is not started again/);
      assert.doesNotMatch(log(), /connection|EPIPE/, 'what follows from it is no news');
      await workbench.command('Waymark: Restart Language Server');
      await (await workbench.problem('touchpoint-without-owner', 'Check the address')).waitFor();
    },
  },
  ...[
    {
      what: 'is missing',
      harm: (file: string) => renameSync(file, `${file}.away`),
      says: /Cannot find module/,
    },
    {
      what: 'throws when it is loaded',
      harm(file: string) {
        renameSync(file, `${file}.away`);
        writeFileSync(file, "throw new Error('This file is damaged');\n");
      },
      says: /This file is damaged/,
    },
  ].map(
    ({ what, harm, says }): SessionTest => ({
      name: `a language server whose file ${what} is given up with one message; text is coloured, the preview says why it is empty`,
      harm: (installed) => harm(path.join(installed, 'dist/server.js')),
      run: (session) => startsNever(session, says),
    }),
  ),
  {
    name: 'a server that hangs keeps nobody from writing; when it goes on, the last text counts',
    async run({ workbench, sample, group, log, picture }) {
      await openPreview(workbench);
      const server = onlyServer(group);
      process.kill(server, 'SIGSTOP');
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask "Ask the neighbour"');
      await workbench.line('touchpoint ask "Ask the neighbour"').waitFor();
      for (const _letter of '"Ask the neighbour"') await workbench.page.keyboard.press('Backspace');
      await workbench.page.keyboard.type('"Ask a friend"');
      await workbench.line('touchpoint ask "Ask a friend"').waitFor();
      await picture('86-hangs');
      process.kill(server, 'SIGCONT');
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      await (await workbench.problem('touchpoint-without-owner', 'Ask a friend')).waitFor();
      assert.deepEqual(await workbench.preview.titles(), ['Ask a friend', ...sample.touchpoints()]);
      assert.equal(
        await (await workbench.problem('touchpoint-without-owner', 'Ask the neighbour')).count(),
        0,
      );
      assert.deepEqual(languageServers(group), [server]);
      assert.doesNotMatch(log(), /started again/);
    },
  },
  {
    name: 'a server that hangs is ended and started anew by the command',
    async run({ workbench, sample, group }) {
      await openPreview(workbench);
      const server = onlyServer(group);
      process.kill(server, 'SIGSTOP');
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask "Ask a friend"');
      await workbench.command('Waymark: Restart Language Server');
      await otherLanguageServer(group, server);
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      assert.equal(languageServers(group).length, 1);
      assert.equal(await workbench.toasts.count(), 0);
    },
  },
];

function onlyServer(group: number): number {
  const [server, ...others] = languageServers(group);
  assert.ok(server !== undefined && others.length === 0, 'one language server serves an editor');
  return server;
}

async function startsNever(
  { workbench, sample, group, log, installed, picture }: Session,
  says: RegExp,
): Promise<void> {
  const message = workbench.toasts.filter({ hasText: 'language server does not start' });
  await message.waitFor();
  assert.deepEqual(languageServers(group), []);
  assert.match(log(), says);
  await colouredKeyword(workbench);
  await workbench.command('Waymark: Open Preview to the Side');
  await workbench.preview.banner.filter({ hasText: 'Waymark: Restart Language Server' }).waitFor();
  await workbench.cursorTo(sample.line('goal "Find out'));
  await workbench.typeLineBelow('touchpoint ask "Ask a friend"');
  await workbench.line('touchpoint ask "Ask a friend"').waitFor();
  assert.equal(await workbench.toasts.count(), 1);
  await picture(`84-never-starts ${says.source}`);
  const file = path.join(installed, 'dist/server.js');
  renameSync(`${file}.away`, file);
  await message.getByRole('button', { name: 'Restart', exact: true }).click();
  await workbench.preview.touchpoint('Ask a friend').waitFor();
  assert.equal(await workbench.toasts.count(), 0);
}

/** The grammar alone gives keywords and texts different classes. */
async function colouredKeyword(workbench: Workbench): Promise<void> {
  const line = workbench.line('journey get-online');
  await line.locator('span[class^="mtk"]').nth(2).waitFor();
}
