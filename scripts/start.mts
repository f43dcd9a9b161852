/**
 * Opens the sample journey with its live preview: in the desktop's VS Code when its command `code` is
 * there, otherwise in a VS Code that is served on this machine for a browser to open.
 *
 *     npm start [-- FILE]     FILE is a journey file; its folder is opened
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { ensureVSCode } from '../tests/editor/bed/install.mts';
import { projectFolder } from '../tests/editor/bed/paths.mts';
import { startServer } from '../tests/editor/bed/server.mts';
import { temporaryFolder } from '../tests/editor/bed/temporary-folder.mts';
import { workbenchUrl } from '../tests/editor/bed/workbench-url.mts';
import { startable } from './startable.mts';

/** The extension reads this where it runs, and opens its preview beside the first journey file. */
const openPreview = { WAYMARK_OPEN_PREVIEW: '1' };
const say = (line: string): void => console.log(line);

await main(process.argv[2] ?? 'samples/northwind-fibre/get-online.journey');

async function main(journey: string): Promise<void> {
  const file = path.resolve(projectFolder, journey);
  if (!existsSync(file)) return giveUp(`There is no file '${journey}'.`);
  say('Building the extension …');
  const build = path.join(projectFolder, 'scripts/build.mts');
  const built = spawnSync(process.execPath, [build], { cwd: projectFolder, stdio: 'inherit' });
  if (built.status !== 0) return giveUp('The extension could not be built; the reason stands above.');
  if (!openOnDesktop(file)) await serve(file);
}

/** Says whether the desktop's VS Code took the file; it is not there when `code` is no command. */
function openOnDesktop(file: string): boolean {
  const env = { ...process.env, ...openPreview };
  const code = (args: readonly string[], stdio: 'inherit' | 'pipe'): boolean => {
    const { program, args: words, shell } = startable('code', args);
    return spawnSync(program, [...words], { env, shell, stdio }).status === 0;
  };
  if (!code(['--version'], 'pipe')) {
    say("There is no command 'code' here, so VS Code opens in your browser instead.");
    return false;
  }
  say(`Opening ${path.basename(file)} in VS Code …`);
  return code([`--extensionDevelopmentPath=${projectFolder}`, path.dirname(file), file], 'inherit');
}

/** Serves VS Code until Ctrl+C. */
async function serve(file: string): Promise<void> {
  ensureVSCode(say);
  say('Starting VS Code …');
  const dataFolder = temporaryFolder('start').path;
  installFromHere(dataFolder);
  // The addresses hold a secret, since whoever reaches this server can do what you can do.
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ dataFolder, token, environment: openPreview });
  const address = await shortAddress(workbenchUrl(server, { folder: path.dirname(file), file }));
  say(`\nOpen this address in a browser on this machine:\n\n    ${address}\n`);
  say(
    'The preview opens beside the text. After a change to the sources run `npm run build` and reload the page.',
  );
  say('Press Ctrl+C to stop.');
  await stopSignal();
  say('\nStopping …');
  await server.stop();
}

/** An address that fits into a line of a terminal and leads to the long one. */
async function shortAddress(long: string): Promise<string> {
  const secret = `/${randomBytes(8).toString('hex')}`;
  const door = createServer((request, response) => {
    if (request.url === secret) response.writeHead(302, { location: long });
    else response.writeHead(404);
    response.end();
  });
  door.listen(0, '127.0.0.1').unref();
  await once(door, 'listening');
  const place = door.address();
  return typeof place === 'object' && place ? `http://127.0.0.1:${place.port}${secret}` : long;
}

/** A link in the place of an installed extension makes the editor run the one that was just built. */
function installFromHere(dataFolder: string): void {
  const extensions = path.join(dataFolder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  symlinkSync(projectFolder, path.join(extensions, 'waymark.waymark'), 'junction');
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve());
  });
}

function giveUp(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
