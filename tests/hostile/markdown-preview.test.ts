import { expect, test } from 'vitest';
import * as reader from '../../client/markdown/draw.ts';
import { type MarkdownIt, showJourneysIn } from '../../client/markdown/fences.ts';
import { buildPage } from '../client/preview-bed.ts';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { madeOf } from '../support/attacks/made-of.ts';
import { mistakenProject } from '../support/attacks/mistaken-project.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import type { Served } from '../support/attacks/watched-page.ts';
import { watchedSuite } from '../support/attacks/watched-suite.ts';

const open = watchedSuite();

/** What VS Code's preview puts into its page for these blocks, each with what stands behind its fence. */
function htmlOf(blocks: readonly { readonly info: string; readonly content: string }[]): string {
  const rules: MarkdownIt['renderer']['rules'] = { fence: () => 'OTHER' };
  const { renderer } = showJourneysIn({ renderer: { rules } }, () => reader);
  return blocks.map((_, index) => renderer.rules.fence?.([...blocks], index) ?? '').join('\n');
}

test('a journey in the Markdown preview runs no text and asks for nothing, drawn or not', async () => {
  const written = spreadProject(attackTexts, 24);
  const infos = attackTexts.map((text) => ({
    info: `journey ${text}`,
    content: `journey a "${text.replaceAll('"', "'")}"\n`,
  }));
  const html = htmlOf([
    { info: 'journey', content: written.slice(0, written.indexOf('journey jx0')) },
    { info: 'journey text', content: written },
    { info: 'journey', content: mistakenProject(attackTexts.slice(0, 60)) },
    ...infos,
  ]);
  const own = [...(await buildPage())].map(([path, body]): [string, Served] => {
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'font/woff2';
    return [path.slice(1), { type, body: Buffer.from(body) }];
  });
  const body = `<!DOCTYPE html><meta charset="utf-8"><body>${html}<script async src="/markdown.js"></script></body>`;
  const { page, mischief } = await open({ type: 'text/html', body }, Object.fromEntries(own));
  await page.locator('figure.is-drawn svg').first().waitFor();
  // The text of a block shows quotes as they are written, behind a backslash.
  const plain = attackTexts.filter((text) => !/["\\]/.test(text));
  expect(notShown(plain, await page.evaluate(allToRead))).toEqual([]);
  expect(await mischief()).toEqual([]);
});

test('what the preview gets is made of code, figures and captions only', async () => {
  const { page } = await open({ type: 'text/html', body: '' });
  const html = htmlOf(attackTexts.map((text) => ({ info: `journey ${text}`, content: text })));
  expect(await page.evaluate(madeOf, html)).toEqual([
    ...['body', 'code', 'figcaption', 'figcaption dir', 'figure', 'figure aria-label', 'figure class'],
    ...['head', 'html', 'pre', 'pre class', 'span', 'span class'],
  ]);
});
