import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { outputs } from '../../scripts/outputs.mts';

/**
 * The command line as it ships, built anew from today's sources for the tests of a file, beside `dist/` rather
 * than in it. Call it at the top of the file; the path holds a file once the tests run.
 */
export function builtCli(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-'));
  const outfile = path.join(folder, 'cli.js');
  beforeAll(async () => {
    const output = outputs.find(({ options }) => options.outfile === 'dist/cli.js');
    if (output === undefined) throw new Error('The build makes no dist/cli.js.');
    await build({ ...output.options, entryPoints: [...output.entries], outfile });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return outfile;
}
