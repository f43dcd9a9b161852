import assert from 'node:assert/strict';
import { openPreview } from './previewing.mts';
import { languageServers, onlyLanguageServer, otherLanguageServer } from './processes.mts';
import type { SessionTest } from './session.mts';

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
      const server = onlyLanguageServer(group);
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
      const server = onlyLanguageServer(group);
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
      const again = onlyLanguageServer(group);
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
];
