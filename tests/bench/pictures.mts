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
import type { DrawMessage, ViewName } from '../../client/preview/messages.ts';
import { openProject, type Snapshot } from '../../language/index.ts';
import { type View, viewOf } from '../../server/features/view.ts';
import { buildPage, PreviewBed } from '../client/preview-bed.ts';
import { launchChromium } from '../editor/bed/chromium.mts';
import { brand, journeyAfter } from './edited-journey.mts';
import { type Figures, figuresOf, milliseconds, table } from './figures.mts';
import { prepareBare, showBare, showPicture } from './pictures-in-page.mts';

/** The first pictures come before the engine has compiled what it needs. */
const warmUp = 10;
const views: readonly ViewName[] = ['map', 'journey', 'promises', 'overview'];
const uri = 'file:///project/get-online.journey';

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

/** Feeds the same edits to every view, one after the other, so that a busy moment strikes all alike. */
export async function measurePictures(edits: number): Promise<readonly PictureFigures[]> {
  const browser = await launchChromium((line) => process.stderr.write(`${line}\n`));
  try {
    const bed = await PreviewBed.open(browser, await buildPage());
    const session = await bed.page.context().newCDPSession(bed.page);
    await session.send('Runtime.evaluate', { expression: officialMermaid() });
    await bed.page.evaluate(prepareBare);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return [
      ...(await inTurn(views, (view) => measureView(bed, session, view))),
      ...(await inTurn(['journey', 'promises'] as const, (view) => measureBare(bed, session, view))),
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

interface Drawing {
  readonly message: DrawMessage;
  /** What drawing it took. */
  readonly took: number;
}

/** What a preview is sent, edit after edit. */
function drawings(view: ViewName, edits: number): readonly Drawing[] {
  let snapshot: Snapshot = openProject({ today: '2026-10-01' }).update([
    { uri: 'file:///project/brand.journey', text: brand },
    { uri, text: journeyAfter(0) },
  ]).snapshot;
  return Array.from({ length: edits + warmUp }, (_, index) => {
    const start = process.cpuUsage();
    snapshot = snapshot.update([{ uri, text: journeyAfter(index + 1) }]).snapshot;
    const drawn = viewOf(snapshot, uri, { uri, view, journey: 'get-online' }, { helpAddress: undefined });
    const { user, system } = process.cpuUsage(start);
    if ('refused' in drawn) throw new Error(drawn.refused);
    return { message: messageFor(view, drawn), took: (user + system) / 1000 };
  });
}

function messageFor(view: ViewName, { kind, text, elements, rows, choices }: View): DrawMessage {
  return {
    type: 'draw',
    serial: 0,
    uri,
    view,
    kind,
    text,
    reason: undefined,
    elements: elements.map(({ id, unfelt }) => ({ id, unfelt: unfelt === true })),
    mistake: undefined,
    journeys: [{ name: 'get-online', title: 'Order and get online' }],
    journey: 'get-online',
    follows: true,
    current: undefined,
    map: rows && choices && { rows, hidden: [], choices, filter: {} },
  };
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

/** A row a view; behind the work, how that compares with the bare render of the journey, or of the promises. */
export function picturesReport(all: readonly PictureFigures[]): string {
  const peer = (view: string) =>
    all.find((it) => it.view === (view === 'promises' ? 'bare promises' : 'bare journey'));
  const both = ({ median, p95 }: Figures) => `${milliseconds(median)} (95%: ${milliseconds(p95)})`;
  return table(
    all.flatMap(({ view, language, standing, painted, work }) => [
      ...(language === undefined ? [] : [[`${view}: drawn by the language`, both(language)] as const]),
      [`${view}: standing in the page`, both(standing)] as const,
      [`${view}: painted, in whole frames`, both(painted)] as const,
      [
        `${view}: work in the page`,
        `${both(work)}, × ${(work.median / (peer(view)?.work.median ?? Number.NaN)).toFixed(2)} of bare`,
      ] as const,
    ]),
  );
}

if (process.argv[1] === import.meta.filename) {
  console.log(picturesReport(await measurePictures(Number(process.argv[2] ?? 200))));
}
