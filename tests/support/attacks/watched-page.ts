import type { Browser, Page } from 'playwright-core';

/** A page in which whatever a hostile text could do is noticed. */
export interface WatchedPage {
  readonly page: Page;
  /** What ran, was asked for, was said or was refused since the page was opened: nothing, if all is well. */
  mischief(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Opens a page that may ask for nothing but what `serves` answers, a body for an address.
 *
 * @param serves undefined for whatever is not the page's own
 */
export async function watchedPage(
  browser: Browser,
  address: string,
  serves: (address: string) => Served | undefined,
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 640 } });
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (line) => seen.push(`console: ${line.text()}`));
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (frame.url() !== address) seen.push(`navigation: ${frame.url()}`);
  });
  await page.addInitScript(noteRefusals);
  await context.route('**/*', async (route) => {
    const asked = route.request().url();
    const served = serves(asked);
    if (served === undefined) {
      seen.push(`request: ${asked}`);
      await route.abort();
    } else await route.fulfill({ contentType: served.type, body: served.body });
  });
  await page.goto(address);
  return {
    page,
    mischief: async () => [...seen, ...(await page.evaluate(marksLeft))],
    close: () => context.close(),
  };
}

export interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

interface Refusal {
  readonly violatedDirective: string;
  readonly blockedURI: string;
}

declare const document: {
  addEventListener(type: 'securitypolicyviolation', listener: (refusal: Refusal) => void): void;
};
declare function requestAnimationFrame(callback: () => void): void;

/** What only the page's policy kept from happening leaves a mark too. Runs in the page. */
function noteRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    Object.assign(globalThis, { [`pwned by ${violatedDirective} ${blockedURI}`]: 1 });
  });
}

/**
 * The global names that attacks leave, once all that pictures load has been asked for: two frames later, and after whatever
 * waited for its turn. Runs in the page.
 */
async function marksLeft(): Promise<string[]> {
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  const polluted = Object.keys(Object.prototype);
  return [...Object.keys(globalThis).filter((name) => name.startsWith('pwned')), ...polluted];
}
