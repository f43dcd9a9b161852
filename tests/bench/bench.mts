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
import type { LanguageFigures } from './language.mts';
import { measureServer, type ServerFigures } from './language-server.mts';
import { measurePictures, type PictureFigures, picturesReport } from './pictures.mts';
import { requestReport } from './request-report.mts';

interface Results {
  readonly commandLine: CommandLineFigures;
  readonly server: ServerFigures;
  readonly language: LanguageFigures;
  readonly tenTimes: LanguageFigures;
  readonly pictures: readonly PictureFigures[];
  readonly diff: DiffFigures;
  readonly exports: ExportFigures;
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
  console.log(report(results));
  console.log(requestReport(results.server.requests));
  console.log(`\n${diffReport(results.diff)}`);
  console.log(`\n${picturesReport(results.pictures)}`);
  console.log(`\n${exportsReport(results.exports)}`);
  mkdirSync(path.join(root, 'artifacts'), { recursive: true });
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  const record = { machine, lines: lineCount(files), ...results };
  writeFileSync(path.join(root, 'artifacts/bench.json'), `${JSON.stringify(record, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(files: GeneratedFiles): Promise<Results> {
  const named = [...files.keys()].filter((name) => name.startsWith('journeys/'));
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
  };
}

function measureLanguage(count: number): LanguageFigures {
  return JSON.parse(runNode([quiet, path.join(import.meta.dirname, 'language.mts'), String(count)], [0]));
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
