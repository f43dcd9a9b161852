import assert from 'node:assert/strict';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

/** Puts the cursor on the last word of a line and asks, by keyboard, what there is to know about it. */
async function hoverAtEnd(workbench: Workbench, line: number): Promise<string> {
  await workbench.cursorTo(line);
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.press('Control+k');
  await workbench.page.keyboard.press('Control+i');
  const hover = workbench.page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: 'promise' });
  await hover.first().waitFor();
  return (await hover.first().textContent()) ?? '';
}

export const hovering: readonly SessionTest[] = [
  {
    name: 'a promise tells in a hover whether it is kept and why, in light and dark',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast']) {
        await workbench.theme(theme);
        const said = await hoverAtEnd(workbench, sample.line('delivers online-in-5-days'));
        assert.match(
          said,
          /At risk: lead-time is 6.5 working days where the target is at most 5 working days/,
        );
        assert.match(said, /Text the day before in Order and get online/);
        await picture(`60-hover-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await workbench.page.keyboard.press('Escape');
      }
    },
  },
];
