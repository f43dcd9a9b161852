import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { launchChromium } from '../editor/bed/chromium.mts';
import { type DrawnChart, drawChart } from './official-chart-page.ts';
import { type DrawnFlowchart, drawFlowchart, prepareFlowcharts } from './official-flowchart-page.ts';
import {
  type DrawnJourney,
  drawJourney,
  embedJourney,
  prepareMermaid,
  type ReadJourney,
  readJourney,
  readPicture,
  scriptMarks,
} from './official-mermaid-page.ts';

/** Mermaid as published, in a real browser: its text cleaning and its drawing need one. */
export interface OfficialMermaid {
  /** What the drawn picture of a chart of lines shows. Throws where Mermaid refuses. */
  chart(text: string): Promise<DrawnChart>;
  /** What the drawn picture of a flowchart shows. Throws where Mermaid refuses. */
  flowchart(text: string): Promise<DrawnFlowchart>;
  /** What Mermaid's parser reads, with entity codes decoded as they are when it draws. Throws where it refuses. */
  read(text: string): Promise<ReadJourney>;
  /** What the drawn picture shows. Throws where Mermaid refuses. */
  draw(text: string): Promise<DrawnJourney>;
  /** What the picture shows in a page that holds the diagram in a `pre` element, unescaped. */
  embed(text: string): Promise<DrawnJourney>;
  /** Requests, dialogs and navigations since the start, and global names that an attack left: none, if all is well. */
  mischief(): Promise<string[]>;
  close(): Promise<void>;
}

/** How a page that embeds Mermaid may have set it; unless said otherwise, as Waymark's own preview does. */
export interface MermaidSettings {
  securityLevel?: 'strict' | 'loose';
  textPlacement?: 'tspan' | 'fo';
  /** Whether a flowchart's labels are HTML inside the picture, as on GitHub; unless said otherwise they are SVG. */
  htmlLabels?: boolean;
}

/** Starts a browser with the installed Mermaid in an empty page. */
export async function openOfficialMermaid(settings: MermaidSettings = {}): Promise<OfficialMermaid> {
  const browser = await launchChromium((line) => process.stderr.write(`${line}\n`));
  const page = await browser.newPage();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  await page.evaluate(prepareMermaid, settings);
  const seen = watch(page);
  return {
    chart: (text) => page.evaluate(drawChart, text),
    flowchart: async (text) => {
      await page.evaluate(prepareFlowcharts, settings);
      return page.evaluate(drawFlowchart, text);
    },
    read: (text) => page.evaluate(readJourney, text),
    draw: async (text) => {
      await page.evaluate(drawJourney, text);
      return page.evaluate(readPicture);
    },
    embed: async (text) => {
      await page.evaluate(embedJourney, text);
      return page.evaluate(readPicture);
    },
    mischief: async () => {
      const marks = await page.evaluate(scriptMarks);
      return [...seen, ...marks];
    },
    close: () => browser.close(),
  };
}

function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(`request ${request.url()}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => seen.push(`navigation ${frame.url()}`));
  return seen;
}
