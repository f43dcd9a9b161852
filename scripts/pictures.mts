/**
 * Takes the pictures of the README anew, in the same real workbench that the tests use: `npm run pictures`.
 * Look at them before you commit them.
 */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, launchChromium } from '../tests/editor/bed/chromium.mts';
import { ensureVSCode } from '../tests/editor/bed/install.mts';
import { installExtension, packExtension } from '../tests/editor/bed/packed-extension.mts';
import { projectFolder } from '../tests/editor/bed/paths.mts';
import { exitOnSignals } from '../tests/editor/bed/process-group.mts';
import { startServer } from '../tests/editor/bed/server.mts';
import { temporaryFolder } from '../tests/editor/bed/temporary-folder.mts';
import { workbenchUrl } from '../tests/editor/bed/workbench-url.mts';
import { Sample } from '../tests/editor/ui/sample.mts';
import { Workbench } from '../tests/editor/ui/workbench.mts';

const say = (line: string): void => console.log(line);
const pictures = path.join(projectFolder, 'docs/pictures');
/** Without what would only distract from the text and its picture. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'off',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': true,
  'window.commandCenter': false,
};

exitOnSignals();
ensureVSCode(say);
ensureChromium(say);
mkdirSync(pictures, { recursive: true });
const home = temporaryFolder('pictures');
const folder = path.join(home.path, 'northwind-fibre');
cpSync(path.join(projectFolder, 'samples/northwind-fibre'), folder, { recursive: true });
const dataFolder = path.join(home.path, 'editor');
installExtension(packExtension(say), dataFolder);
const server = await startServer({ dataFolder, settings });
const browser = await launchChromium(say);
try {
  const sample = new Sample(folder, 'get-online.journey');
  const page = await browser.newPage({ viewport: { width: 1560, height: 860 }, deviceScaleFactor: 1.5 });
  await page.goto(workbenchUrl(server, { folder, file: sample.path }));
  const workbench = new Workbench(page);
  await workbench.awake();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await workbench.command('Waymark: Open Preview to the Side');
  await workbench.preview.touchpoint('Compare plans').waitFor();
  await workbench.cursorTo(sample.line('touchpoint check-address'));
  await workbench.preview.current.filter({ hasText: 'Check the address' }).waitFor();
  await page.screenshot({ path: path.join(pictures, 'preview.png') });
  say('docs/pictures/preview.png is renewed.');
} finally {
  await browser.close();
  await server.stop();
  home.remove();
}
