import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const previewing: readonly SessionTest[] = [
  {
    name: 'the button above the text opens the preview beside it, with every touchpoint as text in the picture',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      await workbench.page
        .locator('.editor-actions a.action-label[aria-label*="Open Preview"]')
        .first()
        .click();
      const { preview } = workbench;
      await preview.touchpoint('Compare plans').waitFor();
      assert.deepEqual(await preview.titles(), sample.touchpoints());
      assert.equal(await preview.picture.locator('foreignObject').count(), 0);
      await picture('03-preview-beside');
    },
  },
  {
    name: 'the command opens the preview in place of the text',
    async run({ workbench, picture }) {
      await openPreview(workbench, 'Waymark: Open Preview');
      await workbench.text.waitFor({ state: 'hidden' });
      await picture('04-preview-in-place');
    },
  },
  {
    name: 'the picture follows what is typed',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      await workbench.typeLineBelow('emotion hopeful');
      const { preview } = workbench;
      await preview.emotion('get-online.ask-neighbour').filter({ hasText: 'hopeful' }).waitFor();
      assert.deepEqual(await preview.titles(), ['Ask the neighbour', ...sample.touchpoints()]);
      await picture('05-touchpoint-typed');
    },
  },
  {
    name: 'the diagram follows what is typed',
    async run({ workbench, sample }) {
      await openPreview(workbench);
      const { preview } = workbench;
      await preview.turnTo('Journey');
      await workbench.cursorTo(sample.line('goal "Find out'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      await preview.touchpoint('Ask the neighbour').filter({ hasText: 'no emotion yet' }).waitFor();
      await workbench.typeLineBelow('emotion hopeful');
      await preview.touchpoint('Ask the neighbour').filter({ hasNotText: 'no emotion' }).waitFor();
      assert.deepEqual(await preview.titles(), ['Ask the neighbour', ...sample.touchpoints()]);
    },
  },
  {
    name: 'while the text is broken the last good picture stays, with a banner, until the text is whole',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      const { banner } = workbench.preview;
      assert.equal(await banner.isVisible(), false);
      const line = sample.line('goal "Find out') + 1;
      await workbench.cursorTo(line - 1);
      await workbench.typeLineBelow('gaol');
      await banner.filter({ hasText: `Line ${line}` }).waitFor();
      assert.deepEqual(await workbench.preview.titles(), sample.touchpoints());
      await picture('06-banner');
      for (const _letter of 'gaol') await workbench.page.keyboard.press('Backspace');
      await banner.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'the picker draws another journey of the same file',
    async run({ workbench, sample, picture }) {
      appendFileSync(
        sample.path,
        '\njourney leave "Leave us"\n  touchpoint cancel "Cancel the line"\n    emotion sad\n',
      );
      await openPreview(workbench);
      await workbench.preview.journeyPicker.selectOption({ label: 'Leave us' });
      await workbench.preview.touchpoint('Cancel the line').waitFor();
      assert.deepEqual(await workbench.preview.titles(), ['Cancel the line']);
      await picture('15-picked-journey');
    },
  },
  {
    name: 'an empty file gets a sentence that says how to begin',
    async run({ workbench, sample, picture }) {
      writeFileSync(path.join(sample.folder, 'empty.journey'), '');
      await workbench.awake();
      await workbench.open('empty.journey');
      await workbench.cursorTo(1);
      await workbench.command('Waymark: Open Preview to the Side');
      await workbench.preview.body.getByText('There is no journey in this file yet').waitFor();
      await picture('16-empty-file');
    },
  },
];

/** Opens the preview once the extension is awake, and waits for its picture. */
export async function openPreview(
  workbench: Workbench,
  command = 'Waymark: Open Preview to the Side',
): Promise<void> {
  await workbench.awake();
  await workbench.command(command);
  await workbench.preview.touchpoint('Compare plans').waitFor();
}
