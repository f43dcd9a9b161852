/**
 * Measures the built command line and server, and the language, on a generated project of 100 journeys with 100
 * touchpoints each, the preview's pictures of a journey of thirty, and exports of a hundred journeys. Prints a table and
 * writes `artifacts/bench.json`.
 *
 *     npm run bench
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { type CommandLineFigures, commandLineReport, measureCommandLine, runNode } from './command-line.mts';
import { type DiffFigures, diffReport, measureDiff } from './diff.mts';
import { type ExportFigures, exportsReport, measureExports } from './exports.mts';
import { milliseconds, table } from './figures.mts';
import { type GeneratedFiles, generateProject } from './generated-project.mts';
import { type GrowthFigures, growthVerdicts, measureGrowth } from './growth.mts';
import type { LanguageFigures } from './language.mts';
import { measureServer, type ServerFigures } from './language-server.mts';
import { type LikeC4Figures, likeC4Verdicts, measureLikeC4, rivalsIn } from './likec4.mts';
import { type LoadingFigures, loadingTable, loadingVerdicts, measureLoading } from './loading.mts';
import { measurePictures, type PictureFigures, picturesReport } from './pictures.mts';
import { requestReport } from './request-report.mts';
import { verdictTable } from './verdicts.mts';

interface Results {
  readonly commandLine: CommandLineFigures;
  readonly server: ServerFigures;
  readonly language: LanguageFigures;
  readonly tenTimes: LanguageFigures;
  readonly pictures: readonly PictureFigures[];
  readonly diff: DiffFigures;
  readonly exports: ExportFigures;
  readonly growth: readonly GrowthFigures[];
  readonly loading: readonly LoadingFigures[];
  /** Undefined where LikeC4 is not installed. */
  readonly likec4: LikeC4Figures | undefined;
}

const root = path.join(import.meta.dirname, '../..');
const journeys = 100;
const pictureEdits = 200;
/** Node finds no module type beside the sources, and says so, since only what is built of them ships. */
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'waymark-bench-')));
try {
  const files = generateProject(journeys);
  writeProject(files);
  console.log(`A project of ${describe(files)}\n`);
  const results = await measure(files);
  const sections = sectionsOf(results);
  for (const [title, text] of sections) console.log(`## ${title}\n\n${text}\n`);
  mkdirSync(path.join(root, 'artifacts'), { recursive: true });
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  const record = { machine, lines: lineCount(files), ...results };
  const pages = sections.map(([title, text]) => `### ${title}\n\n${text}\n`);
  const about = `${machine.model ?? 'A processor'}, ${machine.processors} cores, Node ${machine.node}: ${describe(files)}`;
  writeFileSync(path.join(root, 'artifacts/performance.md'), [`${about}\n`, ...pages].join('\n'));
  writeFileSync(path.join(root, 'artifacts/bench.json'), `${JSON.stringify(record, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(files: GeneratedFiles): Promise<Results> {
  const named = [...files.keys()].filter((name) => name.startsWith('journeys/'));
  const rivals = rivalsIn(root);
  return {
    commandLine: measureCommandLine(path.join(root, 'dist/cli.js'), folder, 7),
    server: await measureServer(path.join(root, 'dist/server.js'), folder, named, {
      edits: 200,
      requests: 60,
    }),
    language: measureLanguage(journeys),
    tenTimes: measureLanguage(journeys * 10),
    diff: measureDiff(path.join(root, 'dist/cli.js'), files, 7),
    pictures: await measurePictures(pictureEdits),
    exports: measureExports(),
    growth: await measureGrowth(path.join(root, 'dist/cli.js')),
    loading: await measureLoading(path.join(root, 'dist/server.js')),
    likec4: rivals && (await measureLikeC4(rivals)),
  };
}

function measureLanguage(count: number): LanguageFigures {
  return JSON.parse(runNode([quiet, path.join(import.meta.dirname, 'language.mts'), String(count)], [0]));
}

/** The whole report, as Markdown that a terminal shows well, too. */
function sectionsOf(results: Results): [title: string, text: string][] {
  const { growth, loading, likec4 } = results;
  const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
  const beside =
    likec4 === undefined
      ? "LikeC4 is not installed: 'npm run bench:peers' puts it into artifacts/."
      : verdictTable(likeC4Verdicts(likec4));
  return [
    ['Beside LikeC4', beside],
    ['Ten times the size', verdictTable(growthVerdicts(growth))],
    ['While a project loads', `${verdictTable(loadingVerdicts(loading))}\n\n${loadingTable(loading)}`],
    ['Command line, server and language', block(report(results))],
    ['What an editor asks', block(requestReport(results.server.requests))],
    ['Comparing', block(diffReport(results.diff))],
    ['Pictures', block(picturesReport(results.pictures))],
    ['Exports', block(exportsReport(results.exports))],
  ];
}

function report({ commandLine, server, language, tenTimes }: Results): string {
  const growth = (big: number, small: number): string => `× ${(big / small).toFixed(1)}`;
  return table([
    ...commandLineReport(commandLine),
    ['server: start until all problems are shown', milliseconds(server.load)],
    ['server: edit until problems, median', milliseconds(server.edit.median)],
    ['server: edit until problems, 95th percentile', milliseconds(server.edit.p95)],
    ['server: memory, nothing loaded', `${Math.round(server.memoryBare)} MB`],
    ['server: memory, all files loaded', `${Math.round(server.memoryLoaded)} MB`],
    ['server: memory a touchpoint takes', `${memoryPerTouchpoint(server).toFixed(1)} kB`],
    [`server: memory, after ${server.edit.runs} edits`, `${Math.round(server.memoryEdited)} MB`],
    ['language: reading all files, cold', milliseconds(language.read)],
    ['language: checking all files, cold', milliseconds(language.check)],
    ['language: edit and check one file, median', milliseconds(language.edit.median)],
    ['language: edit and check one file, 95th percentile', milliseconds(language.edit.p95)],
    ['ten times as many journeys: reading', growth(tenTimes.read, language.read)],
    ['ten times as many journeys: checking', growth(tenTimes.check, language.check)],
    ['ten times as many journeys: one edit', growth(tenTimes.edit.median, language.edit.median)],
  ]);
}

function memoryPerTouchpoint({ memoryBare, memoryLoaded }: ServerFigures): number {
  return ((memoryLoaded - memoryBare) * 1024) / (journeys * 100);
}

function writeProject(files: GeneratedFiles): void {
  mkdirSync(path.join(folder, 'journeys'));
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}

function describe(files: GeneratedFiles): string {
  return `${journeys} journeys × 100 touchpoints: ${files.size} files, ${lineCount(files).toLocaleString('en')} lines.`;
}

function lineCount(files: GeneratedFiles): number {
  return [...files.values()].reduce((lines, text) => lines + text.split('\n').length - 1, 0);
}
