import assert from 'node:assert/strict';
import { openPreview } from './previewing.mts';
import { languageServers } from './processes.mts';
import type { SessionTest } from './session.mts';

export const surviving: readonly SessionTest[] = [
  {
    name: 'the preview is there again after the window was reloaded, and lives',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.remembersPreview();
      await workbench.reload();
      await workbench.preview.drawn('Map');
      await workbench.preview.touchpoint('Compare plans').waitFor();
      await workbench.awake();
      await workbench.cursorTo(sample.line('touchpoint compare-plans'));
      await workbench.preview.current.filter({ hasText: 'Compare plans' }).waitFor();
      await picture('09-reloaded');
    },
  },
  {
    name: 'after a reload the preview shows the view that was on show, and turns to others',
    async run({ workbench, picture }) {
      await openPreview(workbench);
      await workbench.preview.turnTo('Promises');
      await workbench.remembersPreview('promises');
      await workbench.reload();
      await workbench.preview.drawn('Promises');
      await picture('74-promises-reloaded');
      await workbench.preview.turnTo('Map');
      await workbench.preview.touchpoint('Compare plans').waitFor();
    },
  },
  {
    name: 'a language server that dies comes back: findings and picture go on following the text',
    async run({ workbench, sample, group, picture }) {
      await openPreview(workbench);
      await (await workbench.problem('touchpoint-without-owner', 'Check the address')).waitFor();
      const servers = languageServers(group);
      assert.equal(servers.length, 1, 'one language server serves an editor');
      for (const pid of servers) process.kill(pid, 'SIGKILL');
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      await (await workbench.problem('touchpoint-without-owner', 'Ask the neighbour')).waitFor();
      await workbench.preview.touchpoint('Ask the neighbour').waitFor();
      assert.notDeepEqual(languageServers(group), servers);
      await picture('10-server-came-back');
    },
  },
];
