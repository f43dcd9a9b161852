/**
 * Measures the preview's pictures while a journey of thirty touchpoints is edited: how long they take to be drawn by the
 * language, and, in the built page in Chromium, from the message to the painted picture; beside bare `mermaid.render` of
 * the same diagrams in the same page. Processor time, so that a busy machine says much the same as a quiet one.
 *
 *     node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON tests/bench/pictures.mts [EDITS]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'playwright-core';
import type { ViewName } from '../../client/preview/messages.ts';
import { buildPage, PreviewBed } from '../client/preview-bed.ts';
import { launchChromium } from '../editor/bed/chromium.mts';
import { type Drawing, drawings, warmUp } from './drawn-edits.mts';
import { type Figures, figuresOf, milliseconds, table } from './figures.mts';
import { prepareBare, showBare, showPicture } from './pictures-in-page.mts';

const views: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];

/** All in milliseconds. */
export interface PictureFigures {
  readonly view: ViewName | 'bare journey' | 'bare promises';
  /** From the new text to the drawing, problems and all; nothing for bare renders. */
  readonly language?: Figures;
  /** From the message until the picture stands in the page, by the clock. */
  readonly standing: Figures;
  /** From the message until it is painted, by the clock: whole frames, since a screen shows nothing between two. */
  readonly painted: Figures;
  /** What the page's main thread worked for that: scripts, styles, layout and paint. */
  readonly work: Figures;
}

/** Feeds the same edits to every view, and then to the bare renders. */
export async function measurePictures(edits: number): Promise<readonly PictureFigures[]> {
  const browser = await launchChromium((line) => process.stderr.write(`${line}\n`));
  try {
    const bed = await PreviewBed.open(browser, await buildPage());
    const session = await bed.page.context().newCDPSession(bed.page);
    await session.send('Runtime.evaluate', { expression: officialMermaid() });
    await bed.page.evaluate(prepareBare);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return [
      ...(await inTurn(views, (view) => measureView(bed, session, drawings(view, edits), view))),
      ...(await inTurn(['journey', 'promises'] as const, (view) =>
        measureBare(bed, session, drawings(view, edits), view),
      )),
    ];
  } finally {
    await browser.close();
  }
}

async function measureView(
  bed: PreviewBed,
  session: CDPSession,
  drawn: readonly Drawing[],
  view: ViewName,
): Promise<PictureFigures> {
  const series = await measured(session, drawn, ({ message }, serial) =>
    bed.page.evaluate(showPicture, { ...message, serial }),
  );
  return { view, language: figuresOf(drawn.slice(warmUp).map(({ took }) => took)), ...series };
}

async function measureBare(
  bed: PreviewBed,
  session: CDPSession,
  drawn: readonly Drawing[],
  view: 'journey' | 'promises',
): Promise<PictureFigures> {
  const series = await measured(session, drawn, ({ message }) => bed.page.evaluate(showBare, message.text));
  return { view: `bare ${view}`, ...series };
}

async function measured(
  session: CDPSession,
  drawn: readonly Drawing[],
  show: (drawing: Drawing, serial: number) => Promise<readonly [number, number]>,
): Promise<Pick<PictureFigures, 'standing' | 'painted' | 'work'>> {
  const [standing, painted, work]: [number[], number[], number[]] = [[], [], []];
  for (const [index, drawing] of drawn.entries()) {
    const before = await workOf(session);
    const [stood, seen] = await show(drawing, index + 1);
    const worked = (await workOf(session)) - before;
    if (index < warmUp) continue;
    standing.push(stood);
    painted.push(seen);
    work.push(worked);
  }
  return { standing: figuresOf(standing), painted: figuresOf(painted), work: figuresOf(work) };
}

/** What the main thread has worked so far, in milliseconds; without what it did for the sake of being measured. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return (seconds('TaskDuration') - seconds('DevToolsCommandDuration')) * 1000;
}

function officialMermaid(): string {
  return readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8');
}

async function inTurn<In, Out>(all: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

/** Behind the work of each view, the language's included, how it compares with the bare render of the same journey or promises. */
export function picturesReport(all: readonly PictureFigures[]): string {
  const both = ({ median, p95 }: Figures) => `${milliseconds(median)} (95%: ${milliseconds(p95)})`;
  return table(
    all.flatMap((figures): (readonly [string, string])[] => {
      const { view, language, standing, painted, work } = figures;
      return [
        ...(language === undefined ? [] : [[`${view}: drawn by the language`, both(language)] as const]),
        [`${view}: work in the page`, both(work)],
        [
          `${view}: all work, beside the bare render`,
          `× ${(workOfAll(figures) / peerOf(view, all)).toFixed(2)}`,
        ],
        [`${view}: standing in the page, by the clock`, both(standing)],
        [`${view}: painted, by the clock`, both(painted)],
      ];
    }),
  );
}

function workOfAll({ language, work }: PictureFigures): number {
  return (language?.median ?? 0) + work.median;
}

/** Maps and overviews are held against the diagram of the journey. */
function peerOf(view: PictureFigures['view'], all: readonly PictureFigures[]): number {
  const bare = view.endsWith('promises') ? 'bare promises' : 'bare journey';
  return all.find((it) => it.view === bare)?.work.median ?? Number.NaN;
}

if (process.argv[1] === import.meta.filename) {
  console.log(picturesReport(await measurePictures(Number(process.argv[2] ?? 200))));
}
