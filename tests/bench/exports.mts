/**
 * Measures how long a hundred journeys of twelve touchpoints take to leave Waymark, whole processes and files on disk
 * included, beside what people use for that today: mermaid-cli, one process a diagram, and Marp's editable slides.
 *
 *     node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON tests/bench/exports.mts
 */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './command-line.mts';
import { milliseconds, table, timed } from './figures.mts';
import { generateProject } from './generated-project.mts';
import { marpOf, mermaidCliOf, type Peer } from './peers.mts';

const root = path.join(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');
const journeys = 100;
const size = { stages: 3, touchpointsPerStage: 4 };
/** Each of the peer's processes takes much the same time, so a few stand for all. */
const peerRuns = 5;

export interface ExportFigures {
  /** Milliseconds for all journeys. */
  readonly svg: number;
  readonly png: number;
  readonly pptx: number;
  /** Milliseconds for one diagram; absent where the peer is not installed. */
  readonly mermaidSvg?: number;
  readonly mermaidPng?: number;
  /** Milliseconds for slides of all journeys; absent where Marp or LibreOffice is not installed. */
  readonly marp?: number;
}

export function measureExports(): ExportFigures {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'waymark-exports-')));
  try {
    const project = path.join(folder, 'project');
    mkdirSync(path.join(project, 'journeys'), { recursive: true });
    for (const [name, text] of generateProject(journeys, size)) writeFileSync(path.join(project, name), text);
    return { ...measureOurs(folder, project), ...measurePeers(folder, project) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureOurs(folder: string, project: string): Pick<ExportFigures, 'svg' | 'png' | 'pptx'> {
  const take = (format: string, out: string, ...more: string[]) => {
    const place = path.join(folder, out);
    return timed(() => runNode([cli, 'export', project, '--format', format, '--out', place, ...more], [0]));
  };
  const svg = take('svg', 'svg');
  // As large as mermaid-cli's pictures are unless told otherwise: a pixel a pixel.
  const png = take('png', 'png', '--scale', '1');
  for (const format of ['svg', 'png']) insistOn(path.join(folder, format), format);
  return { svg, png, pptx: take('pptx', 'all.pptx') };
}

function insistOn(folder: string, ending: string): void {
  const made = readdirSync(folder).filter((name) => name.endsWith(`.${ending}`)).length;
  if (made !== journeys) throw new Error(`There are ${made} .${ending} files instead of ${journeys}.`);
}

function measurePeers(folder: string, project: string): Partial<ExportFigures> {
  const diagrams = path.join(folder, 'mmd');
  runNode([cli, 'export', project, '--format', 'mermaid', '--out', diagrams], [0]);
  const mermaid = mermaidCliOf(root);
  const marp = marpOf(root);
  return {
    ...(mermaid !== undefined && {
      mermaidSvg: perDiagram(mermaid, diagrams, 'svg'),
      mermaidPng: perDiagram(mermaid, diagrams, 'png'),
    }),
    ...(marp !== undefined && { marp: slides(marp, folder, diagrams) }),
  };
}

function perDiagram(peer: Peer, diagrams: string, ending: string): number {
  const names = diagramsIn(diagrams).slice(0, peerRuns);
  const total = timed(() => {
    for (const name of names) peer(path.join(diagrams, name), path.join(diagrams, `${name}.${ending}`));
  });
  return total / names.length;
}

/** Pictures stand beside them, once some are made. */
function diagramsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.mmd'));
}

/** One slide a journey with its title and a list of its touchpoints: less than ours show, and what Marp can do. */
function slides(marp: Peer, folder: string, diagrams: string): number {
  const deck = path.join(folder, 'deck.md');
  const pages = diagramsIn(diagrams).map((name) => {
    const steps = Array.from({ length: 12 }, (_, index) => `- Touchpoint ${index + 1}`).join('\n');
    return `# ${name.replace(/\.mmd$/, '')}\n\n${steps}\n`;
  });
  writeFileSync(deck, `---\nmarp: true\n---\n\n${pages.join('\n---\n\n')}`);
  return timed(() => marp(deck, path.join(folder, 'marp.pptx')));
}

export function exportsReport(figures: ExportFigures): string {
  const { svg, png, pptx, mermaidSvg, mermaidPng, marp } = figures;
  const beside = (ours: number, theirs: number | undefined, what: string): string =>
    theirs === undefined
      ? `${what} is not installed: npm run bench:peers`
      : `× ${((theirs * (what === 'Marp' ? 1 : journeys)) / ours).toFixed(1)} as fast as ${what} (${milliseconds(theirs)}${what === 'Marp' ? '' : ' a diagram'})`;
  return table([
    [`${journeys} journeys to SVG, whole process`, milliseconds(svg)],
    ['', beside(svg, mermaidSvg, 'mermaid-cli')],
    [`${journeys} journeys to PNG, whole process`, milliseconds(png)],
    ['', beside(png, mermaidPng, 'mermaid-cli')],
    [`${journeys} journeys to one .pptx, whole process`, milliseconds(pptx)],
    ['', beside(pptx, marp, 'Marp')],
  ]);
}

if (process.argv[1] === import.meta.filename) console.log(exportsReport(measureExports()));
