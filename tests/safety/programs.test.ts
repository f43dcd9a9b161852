import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build-options.mts';

const rooms = ['language', 'server', 'cli', 'action', 'client'];

/** The sources of all that ships. */
const sources = rooms.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
);

function sourcesWith(pattern: RegExp): string[] {
  return sources.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8'))).sort();
}

/** What starts programs through a shell, or asks for one, in sources and in bundles: `shell: true`, `shell:!0`, `exec(`. */
const shells = /\bshell:\s*(?:true|!0|['"])|\b(?:exec|execSync)\(\s*[`'"][a-z]/;

describe('the sources of what ships', () => {
  it('start programs in two places: git by the command line, and the language server by the extension', () => {
    expect(sourcesWith(/import (?!type)[^;]*child_process|require\([^)]*child_process/)).toEqual([
      'cli/git/run-git.ts',
      'client/connection/process-connection.ts',
    ]);
  });

  it('use the library that asks git in one place, for the commit on slides', () => {
    expect(sourcesWith(/import\('simple-git'\)|import (?!type)[^;]*'simple-git'/)).toEqual([
      'server/workspace/files/revision-of.ts',
    ]);
  });

  it('never use a shell', () => {
    expect(sourcesWith(shells)).toEqual([]);
    expect("spawn('git', { shell: true })").toMatch(shells);
    expect("execSync('git ' + words)").toMatch(shells);
    expect('spawn("git",{shell:!0})').toMatch(shells);
  });

  it('run text as a program in two places: parts of Waymark itself, in a browser', () => {
    expect(sourcesWith(/\bnew Function\(|\beval\(/)).toEqual([
      'client/markdown/web-reader.ts',
      'server/lsp/load-documents.ts',
    ]);
  });
});

/** The same as the build writes it, where `a.exec("…")` may be a method of anything. */
const builtShells = /\bshell:\s*(?:true|!0|['"])|\(0,\w+\.exec(?:Sync)?\)\(/;

/** All that the build makes, as it ships. */
const bundles = readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .map((file) => `dist/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.c?js$/.test(file));

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('the bundles', () => {
  it('that can start programs are those of the sources above, and of the libraries that speak the protocol', () => {
    expect(bundles.length).toBeGreaterThan(10);
    const starting = bundles.filter((file) => /["'](?:node:)?child_process["']/.test(textOf(file)));
    expect(starting.sort()).toEqual([
      'dist/action.cjs',
      'dist/commands/check-deck.js',
      'dist/commands/diff.js',
      'dist/commands/export.js',
      'dist/commands/init-git.js',
      'dist/commands/owners.js',
      'dist/extension.js',
      'dist/protocol.js',
      'dist/server.js',
    ]);
  });

  it('use no shell', () => {
    expect(bundles.filter((file) => builtShells.test(textOf(file)))).toEqual([]);
    expect('(0,n.execSync)(a)').toMatch(builtShells);
  });
});
