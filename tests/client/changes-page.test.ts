import { expect, test } from 'vitest';
import { changesPageHtml } from '../../client/compare/page.ts';
import { compared } from '../../server/features/compare.ts';
import { watchedSuite } from '../support/attacks/watched-suite.ts';
import { openFixture } from '../support/fixture.ts';
import { orderMap } from './journeys.ts';
import { buildPage } from './preview-bed.ts';

const open = watchedSuite();
const source = { script: '/changes.js', style: '/changes.css', cspSource: 'http://page.test', nonce: 'abc' };
/** What the page tells the editor is kept in the page. */
const standIn =
  '<script nonce="abc">globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (it) => told.push(it) })</script>';

function shown(html: string): string {
  const message = JSON.stringify({ type: 'show', html });
  return `new Promise((heard) => { addEventListener('message', () => heard(), { once: true }); postMessage(${message}, '*'); })`;
}

test('what changed on the map is a button to the keyboard and to screen readers, and leads to its text', async () => {
  const { html } = compared(openFixture(orderMap), openFixture(orderMap.replace('hopeful', 'furious')), {
    from: 'main',
    to: 'now',
  });
  const built = [...(await buildPage())].map(
    ([path, body]) =>
      [
        path.slice(1),
        { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', body: Buffer.from(body) },
      ] as const,
  );
  const whole = changesPageHtml(source).replace('<script', `${standIn}<script`);
  const { page } = await open({ type: 'text/html', body: whole }, Object.fromEntries(built));
  await page.evaluate(shown(html));
  const stops = page.locator('figure [data-element-id][tabindex="0"]');
  expect(await stops.count()).toBeGreaterThan(0);
  for (const stop of await stops.all()) expect(await stop.getAttribute('role')).toBe('button');
  await stops.first().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate('told.at(-1)')).toMatchObject({ type: 'element', map: 0 });

  // Nothing is put into the page anew, and read aloud again, that stands there already.
  await page.evaluate("document.querySelector('#content').firstChild.isTheSame = true");
  await page.evaluate(shown(html));
  expect(await page.evaluate("document.querySelector('#content').firstChild.isTheSame")).toBe(true);
});
