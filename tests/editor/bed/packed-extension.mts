import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Startable, startable } from '../../../scripts/startable.mts';
import { projectFolder, serverProgram } from './paths.mts';

/** Packs the extension with `npm run package`; returns the `.vsix`. Throws where that fails. */
export function packExtension(say: (line: string) => void): string {
  say('Packing the extension …');
  run(startable('npm', ['run', '--silent', 'package']));
  const manifest: unknown = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
  const file = path.join(projectFolder, `waymark-${version(manifest)}.vsix`);
  if (!existsSync(file)) throw new Error(`'npm run package' made no ${path.basename(file)}.`);
  return file;
}

/** Puts a packed extension into the data folder of a server that is yet to start. */
export function installExtension(file: string, dataFolder: string): void {
  const place = ['--accept-server-license-terms', '--server-data-dir', dataFolder];
  const args = [serverProgram, ...place, '--install-extension', file, '--force'];
  run({ program: process.execPath, args, shell: false });
}

function version(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error('package.json has no version.');
}

function run({ program, args, shell }: Startable): void {
  const result = spawnSync(program, args, { cwd: projectFolder, encoding: 'utf8', shell });
  if (result.status === 0) return;
  throw new Error(`'${path.basename(program)} ${args.join(' ')}' failed:\n${result.stdout}${result.stderr}`);
}
