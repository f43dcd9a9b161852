import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from './previewing.mts';
import type { SessionTest } from './session.mts';

export const vanishing: readonly SessionTest[] = [
  {
    name: 'the preview of a deleted file keeps its picture and says so, and lives again once the file is back',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench, 'Waymark: Open Preview');
      const text = readFileSync(sample.path, 'utf8');
      await workbench.closeTab(sample.file);
      rmSync(sample.path);
      const { banner } = workbench.preview;
      await banner.filter({ hasText: 'The file of this picture can no longer be read.' }).waitFor();
      assert.deepEqual(await workbench.preview.titles(), sample.touchpoints());
      await picture('87-deleted');
      writeFileSync(sample.path, text.replace('"Compare plans"', '"Compare offers"'));
      await workbench.preview.touchpoint('Compare offers').waitFor();
      await banner.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'a file that cannot be saved keeps its text in the editor until it can',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      rmSync(sample.path);
      mkdirSync(sample.path);
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint   ask   "Ask a friend"');
      await workbench.command('Format Document');
      await workbench.line('touchpoint ask "Ask a friend"').waitFor();
      await workbench.command('File: Save');
      const told = workbench.toasts.filter({ hasText: `Failed to save '${sample.file}'` });
      await told.waitFor();
      await workbench.line('touchpoint ask "Ask a friend"').waitFor();
      await picture('94-not-saved');
      rmdirSync(sample.path);
      await told.getByRole('button', { name: 'Retry' }).click();
      await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
      assert.match(readFileSync(sample.path, 'utf8'), /\n {4}touchpoint ask "Ask a friend"\n/);
    },
  },
  {
    name: 'the preview goes along with a file that is renamed, and follows its text there',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.renameInExplorer(sample.file, 'come-online.journey');
      await workbench.tab('Preview come-online.journey').waitFor();
      await workbench.tab('come-online.journey').first().waitFor();
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask "Ask a friend"');
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      assert.equal(await workbench.preview.banner.isVisible(), false);
      await picture('88-renamed');
    },
  },
  {
    name: 'a folder that disappears while it is open takes its findings along, and is read again when it is back',
    async run({ workbench, sample, folder, picture }) {
      await workbench.awake();
      const finding = await workbench.problem('touchpoint-without-owner', 'Check the address');
      await finding.waitFor();
      await workbench.closeTab(sample.file);
      renameSync(folder, `${folder}-elsewhere`);
      await finding.waitFor({ state: 'detached' });
      await workbench.page.getByText('No problems have been detected').first().waitFor();
      await picture('95-folder-gone');
      renameSync(`${folder}-elsewhere`, folder);
      await finding.waitFor();
      assert.equal(await workbench.toasts.filter({ hasText: 'Waymark' }).count(), 0);
    },
  },
  {
    name: 'a preview whose page is loaded anew draws its picture again, and follows the text',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.preview.locator('body').evaluate('document.body.setAttribute("data-before", "")');
      await workbench.command('Developer: Reload Webviews');
      await workbench.preview.locator('body:not([data-before]) #drawing > svg').first().waitFor();
      assert.deepEqual(await workbench.preview.titles(), sample.touchpoints());
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask "Ask a friend"');
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      await picture('89-page-anew');
    },
  },
  {
    name: 'a preview whose page dies keeps nobody from working, and shows the newest text when it is shown again',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      // What a crash leaves: a frame with nothing in it, that hears nothing and never says that it has drawn.
      await workbench.preview.locator('body').evaluate('location.replace("about:blank")');
      await workbench.preview.locator('#drawing').waitFor({ state: 'detached' });
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask "Ask a friend"');
      await (await workbench.problem('touchpoint-without-owner', 'Ask a friend')).waitFor();
      assert.equal(await workbench.preview.locator('#drawing').count(), 0);
      await picture('93-page-died');
      // The keyboard would speak to the dead page.
      await workbench.tab(`Preview ${sample.file}`).click();
      await workbench.openInExplorer('brand.journey');
      await workbench.tab(`Preview ${sample.file}`).click();
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      assert.deepEqual(await workbench.preview.titles(), ['Ask a friend', ...sample.touchpoints()]);
      assert.equal(await workbench.toasts.count(), 0);
    },
  },
  {
    name: 'two windows on one project: what is saved in one shows in the other, and both find the same',
    async run({ workbench, sample, anotherWindow, picture }) {
      await openPreview(workbench);
      const other = await anotherWindow();
      await other.awake();
      await other.cursorTo(sample.line('goal "Find out'));
      await other.typeLineBelow('touchpoint ask "Ask a friend"');
      await (await other.problem('touchpoint-without-owner', 'Ask a friend')).waitFor();
      const here = await workbench.problem('touchpoint-without-owner', 'Ask a friend');
      assert.equal(await here.count(), 0, 'what is not saved is seen in its own window only');
      await other.page.keyboard.press('Control+s');
      await workbench.page.bringToFront();
      await workbench.preview.touchpoint('Ask a friend').waitFor();
      await here.waitFor();
      await picture('92-saved-in-the-other-window');

      await workbench.cursorTo(sample.line('goal "Find out') + 1);
      await workbench.page.keyboard.press('End');
      for (const _letter of 'friend"') await workbench.page.keyboard.press('Backspace');
      await workbench.page.keyboard.type('neighbour"');
      await workbench.page.keyboard.press('Control+s');
      await other.page.bringToFront();
      await other.line('touchpoint ask "Ask a neighbour"').waitFor();
      await (await other.problem('touchpoint-without-owner', 'Ask a neighbour')).waitFor();
      assert.match(
        readFileSync(path.join(sample.folder, sample.file), 'utf8'),
        /touchpoint ask "Ask a neighbour"/,
      );
      assert.equal(await workbench.toasts.count(), 0);
    },
  },
];
