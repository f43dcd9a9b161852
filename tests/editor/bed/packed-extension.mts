import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, serverProgram } from './paths.mts';

/** Packs the extension with `npm run package`; returns the `.vsix`. Throws where that fails. */
export function packExtension(say: (line: string) => void): string {
  say('Packing the extension …');
  run('npm', ['run', '--silent', 'package'], projectFolder);
  const manifest: unknown = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
  const file = path.join(projectFolder, `waymark-${version(manifest)}.vsix`);
  if (!existsSync(file)) throw new Error(`'npm run package' made no ${path.basename(file)}.`);
  return file;
}

/** Puts a packed extension into the data folder of a server that is yet to start. */
export function installExtension(file: string, dataFolder: string): void {
  const place = ['--accept-server-license-terms', '--server-data-dir', dataFolder];
  run(process.execPath, [serverProgram, ...place, '--install-extension', file, '--force'], projectFolder);
}

function version(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json has no version.');
}

function run(program: string, args: readonly string[], cwd: string): void {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status === 0) return;
  throw new Error(`'${path.basename(program)} ${args.join(' ')}' failed:\n${result.stdout}${result.stderr}`);
}
