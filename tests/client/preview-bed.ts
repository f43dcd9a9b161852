import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import type { DrawMessage, FromPage, PictureElement, ToPage } from '../../client/preview/messages.ts';
import { pageHtml } from '../../client/preview/page.ts';
import { webview } from '../../scripts/page-outputs.mts';

const origin = 'http://preview.test';

/** The preview's page, built as it ships, by the path that the page asks for. */
export type BuiltPage = ReadonlyMap<string, Uint8Array>;

export async function buildPage(): Promise<BuiltPage> {
  const { outputFiles } = await build({
    ...webview.options,
    entryPoints: [...webview.entries],
    outdir: '/built',
    sourcemap: false,
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]built[\\/]/, '/'), contents]),
  );
}

/** What a test looks at: the page, what it said to the editor, and whatever it complained about. */
export class PreviewBed {
  readonly page: Page;
  readonly said: FromPage[] = [];
  readonly complaints: string[] = [];
  private readonly waiting: { fits: (message: FromPage) => boolean; tell: () => void }[] = [];
  private serial = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page as VS Code does: with the state that was kept, and `acquireVsCodeApi` in place. */
  static async open(browser: Browser, built: BuiltPage, look: Look = {}): Promise<PreviewBed> {
    const page = await browser.newPage({ viewport: look.viewport ?? { width: 1100, height: 640 } });
    const bed = new PreviewBed(page);
    page.on('pageerror', (error) => bed.complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') bed.complaints.push(line.text());
    });
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = built.get(pathname);
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: themed(look.theme) });
      if (file === undefined) return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ contentType, body: Buffer.from(file) });
    });
    await page.exposeFunction('tellEditor', (message: FromPage) => bed.hear(message));
    await page.addInitScript(standInForVsCode, look.state ?? null);
    const ready = bed.heard((message) => message.type === 'ready');
    await page.goto(origin);
    await ready;
    return bed;
  }

  /** Sends a picture and waits until it stands, or could not be made. */
  async draw(content: Partial<DrawMessage> & Pick<DrawMessage, 'text'>): Promise<void> {
    this.serial += 1;
    const { serial } = this;
    const drawn = this.heard((message) => message.type === 'drawn' && message.serial === serial);
    await this.send({ ...this.message(content), serial });
    await drawn;
  }

  /** A message to draw, which nobody waits for. */
  message(content: Partial<DrawMessage> & Pick<DrawMessage, 'text'>): DrawMessage {
    return { ...bare, elements: elementsOf(content.text), ...content, serial: 0 };
  }

  async send(message: ToPage): Promise<void> {
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  }

  /** Resolves with the next message that fits. */
  heard(fits: (message: FromPage) => boolean): Promise<void> {
    return new Promise((tell) => this.waiting.push({ fits, tell }));
  }

  touchpoint(id: string): Locator {
    return this.page.locator(`#diagram g[data-element-id="${id}"]`);
  }

  async shows(selector: string): Promise<boolean> {
    return this.page.locator(selector).isVisible();
  }

  /** How far the picture is scrolled to the right, in CSS pixels. */
  async scrolled(): Promise<unknown> {
    return this.page.evaluate(`document.querySelector('#diagram').scrollLeft`);
  }

  /** The middle of a touchpoint's box, in CSS pixels of the window. */
  async centre(id: string): Promise<{ x: number; y: number }> {
    const box = await this.touchpoint(id).locator('.box').boundingBox();
    if (box === null) throw new Error(`The touchpoint ${id} is not on the page.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async zoom(): Promise<number> {
    return Number.parseInt((await this.page.locator('#zoom-level').textContent()) ?? '', 10);
  }

  /** What the page asked VS Code to keep. */
  async kept(): Promise<unknown> {
    return JSON.parse(await this.page.evaluate('JSON.stringify(globalThis.keptState ?? null)'));
  }

  private hear(message: FromPage): void {
    this.said.push(message);
    for (const waiter of this.waiting.filter(({ fits }) => fits(message))) {
      this.waiting.splice(this.waiting.indexOf(waiter), 1);
      waiter.tell();
    }
  }
}

export interface Look {
  readonly theme?: Theme;
  readonly state?: unknown;
  readonly viewport?: { width: number; height: number };
}

/** As much of a VS Code theme as the preview uses: the class of the body, and variables. */
export interface Theme {
  readonly name: string;
  readonly className: string;
  readonly variables: Readonly<Record<string, string>>;
}

const bare: Omit<DrawMessage, 'text' | 'serial' | 'elements'> = {
  type: 'draw',
  uri: 'file:///project/get-online.journey',
  view: 'journey',
  kind: 'mermaid',
  map: undefined,
  reason: undefined,
  mistake: undefined,
  journeys: [{ name: 'get-online', title: 'Order and get online' }],
  journey: 'get-online',
  follows: true,
  current: undefined,
};

/** One element for each task: `t0`, `t1`, and so on. */
export function elementsOf(text: string): PictureElement[] {
  const tasks = text.split('\n').filter((line) => /:\s*\d/.test(line));
  return tasks.map((_, index) => ({ id: `t${index}`, unfelt: false }));
}

function themed(theme: Theme | undefined): string {
  const html = pageHtml({ script: '/preview.js', style: '/preview.css', cspSource: origin, nonce: 'abc' });
  if (theme === undefined) return html;
  const variables = Object.entries(theme.variables).map(([name, value]) => `--vscode-${name}: ${value}`);
  return html
    .replace('<html lang="en">', `<html lang="en" style="${variables.join('; ')}">`)
    .replace('<body class="', `<body class="${theme.className} `);
}

/** Runs in the page, before its own script. */
function standInForVsCode(state: unknown): void {
  const world = globalThis as unknown as {
    keptState: unknown;
    tellEditor(message: unknown): void;
    acquireVsCodeApi(): object;
  };
  world.keptState = state;
  world.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => world.tellEditor(message),
    getState: () => world.keptState ?? undefined,
    setState: (kept: object) => {
      world.keptState = kept;
    },
  });
}
