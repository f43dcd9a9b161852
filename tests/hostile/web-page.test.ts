import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { hostileProject, spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { madeOf } from '../support/attacks/made-of.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { watchedSuite, withoutPolicy } from '../support/attacks/watched-suite.ts';
import { exportAll } from '../support/export-with.ts';
import { journeysIn } from '../support/sample-projects.ts';

const open = watchedSuite();

/** The page of some journeys of a project: of the wide one, and of the first small ones. */
async function pageOf(text: string, journeys = 3): Promise<string> {
  const snapshot = openText(text);
  const { files } = await exportAll('html', snapshot, undefined, journeysIn(snapshot).slice(0, journeys));
  return String(files[0]?.content);
}

describe('the exported page', () => {
  test('can be seen to run a text that is not escaped', async () => {
    const html = (await pageOf(spreadProject(['§'], 1))).replaceAll('§', attackTexts[0] ?? '');
    const { mischief } = await open({ type: 'text/html', body: withoutPolicy(html) });
    expect(await mischief()).toContain('pwned');
  });

  test.each(['with', 'without'])(
    'runs no text, asks for nothing and shows all, %s its policy',
    async (policy) => {
      const html = await pageOf(spreadProject(attackTexts, 24));
      const { page, mischief } = await open({
        type: 'text/html',
        body: policy === 'with' ? html : withoutPolicy(html),
      });
      expect(notShown(attackTexts, await page.evaluate(allToRead))).toEqual([]);
      for (const key of ['2', '3', '4', '1', 't', 't']) await page.keyboard.press(key);
      await touchAll(page);
      await page.locator('#journey').selectOption({ index: 1 });
      await page.keyboard.press('/');
      await page.keyboard.type('<script>');
      expect(await mischief()).toEqual([]);
    },
  );

  test('is made of the same elements and attributes, whatever texts are in every place', async () => {
    const { page } = await open({ type: 'text/html', body: '' });
    const made = async (texts: readonly string[]) =>
      page.evaluate(madeOf, await pageOf(hostileProject(texts), 1));
    const plain = attackTexts.map((_, place) => (place === 0 ? 'שלום' : `Text ${place}`));
    expect(await made(attackTexts)).toEqual(await made(plain));
  });
});

/** Goes to some parts of each kind with the keyboard, which shows what is known of them, and clicks them. */
async function touchAll(page: Page): Promise<void> {
  await page.evaluate(`{
    const touched = {};
    for (const part of document.querySelectorAll('#drawing [data-element-id]')) {
      const { role } = part.dataset;
      touched[role] = (touched[role] ?? 0) + 1;
      if (touched[role] > 6) continue;
      part.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  }`);
}
