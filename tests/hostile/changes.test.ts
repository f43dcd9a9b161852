import { expect, test } from 'vitest';
import { changesPageHtml } from '../../client/compare/page.ts';
import { compared } from '../../server/features/compare.ts';
import { buildPage } from '../client/preview-bed.ts';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { watchedSuite, withoutPolicy } from '../support/attacks/watched-suite.ts';
import { runCommand } from '../support/run-cli.ts';

const open = watchedSuite();
const before = spreadProject(attackTexts, 20);
const after = spreadProject([...attackTexts].reverse(), 20);
const file = '<img src=x onerror=globalThis.pwned=1>"\'&.journey';

test('the page of `waymark diff` runs no text, asks for nothing and shows all', async () => {
  const files = { [`/maps/old/${file}`]: before, [`/maps/new/${file}`]: after };
  const { out } = await runCommand('diff old new --format html', { files });
  const { page, mischief } = await open({ type: 'text/html', body: withoutPolicy(out) });
  expect(notShown([...attackTexts, file], await page.evaluate(allToRead))).toEqual([]);
  expect(await mischief()).toEqual([]);
  const guarded = await open({ type: 'text/html', body: out });
  expect(await guarded.mischief()).toEqual([]);
});

test.each(['with', 'without'])(
  'the panel of changes in the editor does neither, %s its policy',
  async (policy) => {
    const from = attackTexts.slice(0, 8).join(' ');
    const { html } = compared(
      openText(before, {}, `file:///${file}`),
      openText(after, {}, `file:///${file}`),
      { from, to: from },
    );
    const built = await buildPage();
    const source = {
      script: '/changes.js',
      style: '/changes.css',
      cspSource: 'http://page.test',
      nonce: 'abc',
    };
    const own = [...built].map(([path, body]) => {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      return [path.slice(1), { type, body: Buffer.from(body) }] as const;
    });
    const whole = changesPageHtml(source).replace(
      '<script',
      `<script nonce="abc">globalThis.acquireVsCodeApi = () => ({ postMessage() {} })</script><script`,
    );
    const body = policy === 'with' ? whole : withoutPolicy(whole);
    const { page, mischief } = await open({ type: 'text/html', body }, Object.fromEntries(own));
    await page.evaluate(`postMessage(${JSON.stringify({ type: 'show', html })}, '*')`);
    await page.locator('#content .verdict').waitFor();
    expect(notShown(attackTexts, await page.evaluate(allToRead))).toEqual([]);
    await page.evaluate(
      `for (const it of document.querySelectorAll('#content button, #content [data-element-id]')) it.dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    );
    expect(await mischief()).toEqual([]);
  },
);
