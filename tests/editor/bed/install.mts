import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bedFolder, serverProgram, vscodeFolder } from './paths.mts';

const modules = path.join(bedFolder, 'node_modules');
const stamp = path.join(modules, '.installed-from-lock');

/** Installs VS Code's server unless the locked versions are already there. Throws where npm cannot. */
export function ensureVSCode(say: (line: string) => void): void {
  requireNode24();
  const lock = lockDigest();
  if (!existsSync(serverProgram) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    say('Installing VS Code for the tests (well over 100 MB, once) …');
    installPackages();
    linkModules();
    provideFileCopy();
    writeFileSync(stamp, lock);
  }
  provideLog();
}

/** VS Code's server is built for one Node, which the root package brings as a dependency. */
function requireNode24(): void {
  if (Number.parseInt(process.versions.node, 10) >= 24) return;
  throw new Error(
    `VS Code's server needs Node 24, this is ${process.version}: start it through an npm script.`,
  );
}

function lockDigest(): string {
  return createHash('sha256')
    .update(readFileSync(path.join(bedFolder, 'package-lock.json')))
    .digest('hex');
}

/** No install scripts run: everything native in it comes built. */
function installPackages(): void {
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: bedFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  throw new Error(
    "VS Code for the tests could not be installed: 'npm ci' in tests/editor/vscode failed (it needs the npm registry).",
  );
}

/** VS Code looks for its modules, some of them by URL, beside its own package.json. */
function linkModules(): void {
  const link = path.join(vscodeFolder, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(process.platform === 'win32' ? modules : '../../..', link, 'junction');
}

/** The built-in git extension needs one function of a native module, which Node has too. */
function provideFileCopy(): void {
  const folder = path.join(modules, '@vscode/fs-copyfile');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: '@vscode/fs-copyfile', version: '2.0.0', main: 'index.js' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'index.js'), "module.exports = { cp: require('node:fs/promises').cp };\n");
}

/** What writes the log files that output channels show is native, too, and is not compiled here. */
function provideLog(): void {
  const program = path.join(modules, '@vscode/spdlog/index.js');
  const ours = readFileSync(path.join(import.meta.dirname, 'log-files.cjs'), 'utf8');
  if (readFileSync(program, 'utf8') !== ours) writeFileSync(program, ours);
}
