import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from './previewing.mts';
import { languageServers, onlyLanguageServer, otherLanguageServer } from './processes.mts';
import type { Session, SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const hanging: readonly SessionTest[] = [
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
      const server = onlyLanguageServer(group);
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
      const server = onlyLanguageServer(group);
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
