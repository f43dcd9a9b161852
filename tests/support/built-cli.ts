import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { root } from '../../scripts/build-options.mts';
import { outputs } from '../../scripts/outputs.mts';

/**
 * The command line as it ships, built anew from today's sources for the tests of a file, beside `dist/` rather
 * than in it. Call it at the top of the file; the path holds a file once the tests run.
 */
export function builtCli(): string {
  const folder = folderOfFile();
  beforeAll(() => buildAllInto(folder, program), longest);
  return path.join(folder, 'cli.js');
}

/** The same, with all that it needs for exports as PNG, which is a longer build. Gives the folder. */
export function builtToExport(): string {
  const folder = folderOfFile();
  beforeAll(async () => {
    await buildAllInto(folder, [...program, 'documents.js', 'templates.js', 'png-worker.js']);
    copyFileSync(path.join(root, 'dist/resvg.wasm.br'), path.join(folder, 'resvg.wasm.br'));
    for (const fonts of ['fonts', 'webview']) {
      symlinkSync(path.join(root, 'dist', fonts), path.join(folder, fonts), 'junction');
    }
  }, longest);
  return folder;
}

/** In milliseconds: a busy machine builds slowly. */
const longest = 60_000;

function folderOfFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the command line is made of. */
const program = ['cli.js', 'commands'];

async function buildAllInto(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((it) => buildInto(folder, it)));
}

async function buildInto(folder: string, name: string): Promise<void> {
  const output = outputs.find(({ options }) => (options.outfile ?? options.outdir) === `dist/${name}`);
  if (output === undefined) throw new Error(`The build makes no dist/${name}.`);
  const { outfile, ...options } = output.options;
  const place = path.join(folder, name);
  const where = outfile === undefined ? { outdir: place } : { outfile: place };
  await build({ ...options, ...where, entryPoints: [...output.entries] });
}
