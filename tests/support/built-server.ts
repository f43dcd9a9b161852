import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { outputs } from '../../scripts/outputs.mts';

/** The language server as it ships, built once for the tests of a file. */
export function builtServer(): Promise<string> {
  serverFile ??= buildServer();
  return serverFile;
}

let serverFile: Promise<string> | undefined;

async function buildServer(): Promise<string> {
  const server = outputs.find(({ options }) => options.outfile === 'dist/server.js');
  if (server === undefined) throw new Error('The build makes no dist/server.js.');
  const outfile = path.join(buildFolder, 'server.js');
  await build({ ...server.options, entryPoints: [...server.entries], outfile });
  return outfile;
}

const buildFolder = mkdtempSync(path.join(tmpdir(), 'waymark-server-'));
// The server may run as somebody else.
chmodSync(buildFolder, 0o755);
afterAll(() => rmSync(buildFolder, { recursive: true, force: true }));
