import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from '../editor/bed/chromium.mts';
import { type BuiltPage, buildPage, type Look, PreviewBed } from './preview-bed.ts';

/** One browser and one build for a file of tests; what it returns opens a page, and closes it after the test. */
export function previewSuite(): (look?: Look) => Promise<PreviewBed> {
  let browser: Browser;
  let built: BuiltPage;

  beforeAll(async () => {
    [browser, built] = await Promise.all([launchChromium(console.error), buildPage()]);
  }, 300_000);

  afterAll(() => browser.close());

  return async (look = {}) => {
    const bed = await PreviewBed.open(browser, built, look);
    onTestFinished(() => bed.page.close());
    return bed;
  };
}
