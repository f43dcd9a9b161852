import assert from 'node:assert/strict';
import type { Session, SessionTest } from './session.mts';

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
      await preview.touchpoint('Compare plans').first().waitFor();
      const titles = sample.touchpoints();
      assert.equal(await preview.touchpoint().count(), titles.length);
      for (const [index, title] of titles.entries()) {
        assert.equal(await svgText(preview.touchpoint().nth(index)), title.replace(/\s/g, ''));
      }
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
      await workbench.cursorTo(sample.line('emotion hopeful'));
      await workbench.typeLineBelow('touchpoint ask-neighbour "Ask the neighbour"');
      await workbench.preview.touchpoint('Ask the neighbour').waitFor();
      await picture('05-touchpoint-typed');
    },
  },
  {
    name: 'while the text is broken the last good picture stays, with a banner, until the text is whole',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      const { banner } = workbench.preview;
      assert.equal(await banner.isVisible(), false);
      await workbench.cursorTo(sample.line('emotion hopeful'));
      await workbench.typeLineBelow('channel "web');
      await banner.waitFor();
      assert.match((await banner.textContent()) ?? '', /\S/);
      assert.equal(await workbench.preview.touchpoint('Compare plans').isVisible(), true);
      await picture('06-banner');
      for (let undone = 0; undone < 3; undone += 1) await workbench.page.keyboard.press('Control+z');
      await banner.waitFor({ state: 'hidden' });
    },
  },
];

/** Opens the preview once the extension is awake, and waits for its picture. */
export async function openPreview(
  workbench: Session['workbench'],
  command = 'Waymark: Open Preview to the Side',
): Promise<void> {
  await workbench.awake();
  await workbench.command(command);
  await workbench.preview.touchpoint('Compare plans').waitFor();
}

/** The words of the text elements, without the spaces that a line break in the picture may have taken. */
async function svgText(element: ReturnType<Session['workbench']['preview']['touchpoint']>): Promise<string> {
  return (await element.locator('text').allTextContents()).join('').replace(/\s/g, '');
}
