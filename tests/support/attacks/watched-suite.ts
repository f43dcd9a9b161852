import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from '../../editor/bed/chromium.mts';
import { type Served, type WatchedPage, watchedPage } from './watched-page.ts';

/** Where the page stands that a suite opens. */
const address = 'http://page.test/';

/** What a page is made of besides the document, by the path that it is asked for. */
export type Beside = Readonly<Record<string, Served>>;

/** One browser for a file of tests; what it returns opens a document, and closes it after the test. */
export function watchedSuite(): (document: Served, beside?: Beside) => Promise<WatchedPage> {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium(console.error);
  }, 300_000);

  afterAll(() => browser.close());

  return async (document, beside = {}) => {
    const own = new Map(Object.entries({ '': document, 'favicon.ico': icon, ...beside }));
    const watched = await watchedPage(browser, address, (asked) =>
      asked.startsWith(address) ? own.get(asked.slice(address.length)) : undefined,
    );
    onTestFinished(() => watched.close());
    return watched;
  };
}

const icon: Served = { type: 'image/png', body: '' };

/** A page without the policy that would keep a mistake of ours from doing harm. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}
