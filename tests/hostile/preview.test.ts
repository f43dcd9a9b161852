import { describe, expect, test } from 'vitest';
import type { MapFilter, ViewName } from '../../client/preview/messages.ts';
import { pageHtml } from '../../client/preview/page.ts';
import { drawMessage, type View } from '../../client/view.ts';
import { viewOf } from '../../server/features/view.ts';
import { buildPage } from '../client/preview-bed.ts';
import { allToRead } from '../support/attacks/all-to-read.ts';
import { spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import type { Served, WatchedPage } from '../support/attacks/watched-page.ts';
import { watchedSuite, withoutPolicy } from '../support/attacks/watched-suite.ts';
import { editor } from '../support/features.ts';

const open = watchedSuite();
const built = buildPage().then((files) =>
  Object.fromEntries(
    [...files].map(([path, body]): [string, Served] => {
      const type = path.endsWith('.css')
        ? 'text/css'
        : path.endsWith('.js')
          ? 'text/javascript'
          : 'font/woff2';
      return [path.slice(1), { type, body: Buffer.from(body) }];
    }),
  ),
);
/** Keeps what the page says to the editor, and tells once it has said something. */
const inPlaceOfVsCode = `<script nonce="abc">{
  const said = [];
  const waiting = [];
  globalThis.heard = (fits) => new Promise((tell) => said.some(fits) ? tell() : waiting.push({ fits, tell }));
  globalThis.acquireVsCodeApi = () => ({ getState() {}, setState() {}, postMessage(it) {
    said.push(it);
    for (const { fits, tell } of waiting) if (fits(it)) tell();
  } });
}</script>`;

async function preview(policy: 'with' | 'without'): Promise<WatchedPage> {
  const source = {
    script: '/preview.js',
    style: '/preview.css',
    cspSource: 'http://page.test',
    nonce: 'abc',
  };
  const html = pageHtml(source).replace('<script', `${inPlaceOfVsCode}<script`);
  const watched = await open(
    { type: 'text/html', body: policy === 'with' ? html : withoutPolicy(html) },
    await built,
  );
  await watched.page.evaluate(`heard(({ type }) => type === 'ready')`);
  return watched;
}

interface Wishes {
  readonly view: ViewName;
  readonly filter?: MapFilter;
}

let serial = 0;

/** Has the page draw a view, and waits until it stands. */
async function draw({ page }: WatchedPage, text: string, wishes: Wishes): Promise<void> {
  const [uri, view] = ['a.journey', wishes.view];
  const drawn = viewOf(openText(text), uri, { uri, ...wishes }, editor);
  if ('refused' in drawn) return expect.fail(drawn.refused);
  serial += 1;
  const from = {
    uri,
    view,
    serial,
    follows: true,
    current: undefined,
    hidden: [],
    filter: wishes.filter ?? {},
  };
  await page.evaluate(`postMessage(${JSON.stringify(drawMessage(drawn as View, from))}, '*')`);
  await page.evaluate(`heard((it) => it.type === 'drawn' && it.serial === ${serial})`);
}

const project = spreadProject(attackTexts, 24);

describe.each(['with', 'without'] as const)('the preview, %s its policy,', (policy) => {
  test('runs no text and asks for nothing, in none of its views', async () => {
    const watched = await preview(policy);
    const { page, mischief } = watched;
    for (const view of ['map', 'journey', 'promises', 'overview'] as const) {
      await draw(watched, project, { view });
      expect(await page.locator('#banner-text').textContent()).toBe('');
      expect(await page.locator('#drawing svg').count()).toBeGreaterThan(0);
      if (view === 'map') expect(notShown(attackTexts, await page.evaluate(allToRead))).toEqual([]);
      await page.evaluate(touchSome);
      await page.keyboard.press('t');
      await page.locator('#table table').waitFor();
      await page.keyboard.press('t');
      await page.keyboard.press('/');
      await page.keyboard.type('<script>');
      await page.keyboard.press('Escape');
      expect(await mischief()).toEqual([]);
    }
  });

  test('tells of mistakes in a banner, of filters and of journeys as text', async () => {
    const watched = await preview(policy);
    for (const text of ['<script>globalThis.pwned=1</script>', '"><img src=x onerror=globalThis.pwned=1>']) {
      const broken = `journey a "A"\n  touchpoint b "${text.replaceAll('"', '\\"')}"\n    effort ${text}\n`;
      await draw(watched, broken, { view: 'map' });
      expect(await watched.page.locator('#banner-text').textContent()).toContain('needs a fix');
      await draw(watched, broken, { view: 'map', filter: { tag: text, owner: text } });
      expect(await watched.page.locator('#filtered-text').textContent()).toContain(text);
    }
    expect(await watched.mischief()).toEqual([]);
  });
});

const touchSome = `{
  const touched = new Map();
  for (const part of document.querySelectorAll('#drawing [data-element-id]')) {
    const { role } = part.dataset;
    touched.set(role, (touched.get(role) ?? 0) + 1);
    if (touched.get(role) > 6) continue;
    part.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
}`;
