import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { ExportTools } from '../../../language/index.ts';
import { preferredFonts } from './preferred-fonts.ts';

type SystemFonts = NonNullable<ExportTools['systemFonts']>;

/**
 * The fonts in these folders that may stand in for one that does not ship. The folders are looked through once, when a
 * font is first asked for, and by names only; of files with one name that of the first folder counts.
 */
export function systemFontsIn(folders: readonly string[]): SystemFonts {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  return async (family, weight) => {
    files ??= fontFiles(folders);
    const found = await files;
    return preferredFonts(family, weight).flatMap(({ file, face }) => {
      const place = found.get(nameKey(file));
      return place === undefined ? [] : [{ file, face, bytes: () => readFile(place) }];
    });
  };
}

/** Where a system of that kind keeps its fonts, the user's own behind those of all. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): readonly string[] {
  if (platform === 'win32') return windowsFolders(env, home);
  if (platform === 'darwin') {
    return ['/System/Library/Fonts', '/Library/Fonts', path.posix.join(home, 'Library/Fonts')];
  }
  const shared = (env.XDG_DATA_DIRS || '/usr/local/share:/usr/share')
    .split(':')
    .filter(path.posix.isAbsolute);
  const own = env.XDG_DATA_HOME || path.posix.join(home, '.local/share');
  const folders = [
    ...shared.map((it) => path.posix.join(it, 'fonts')),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    path.posix.join(own, 'fonts'),
    path.posix.join(home, '.fonts'),
    // Inside a Flatpak, the fonts of the machine stand here.
    '/run/host/fonts',
    '/run/host/user-fonts',
  ];
  return [...new Set(folders)];
}

function windowsFolders(env: NodeJS.ProcessEnv, home: string): readonly string[] {
  const windows = env.WINDIR || env.SystemRoot || 'C:\\Windows';
  const local = env.LOCALAPPDATA || path.win32.join(home, 'AppData\\Local');
  return [path.win32.join(windows, 'Fonts'), path.win32.join(local, 'Microsoft\\Windows\\Fonts')];
}

async function fontFiles(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const folder of folders) await lookThrough(folder, deepest, files);
  return files;
}

/** Deep enough for any system, and an end to links that lead in a circle. */
const deepest = 5;

async function lookThrough(folder: string, depth: number, files: Map<string, string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // The same order on every file system.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(folder, entry.name);
    if (/\.(?:ttf|otf|ttc|otc)$/i.test(entry.name)) {
      const key = nameKey(entry.name);
      if (!files.has(key)) files.set(key, place);
    } else if (depth > 0 && (entry.isDirectory() || entry.isSymbolicLink())) {
      await lookThrough(place, depth - 1, files);
    }
  }
}

/** Windows and macOS do not tell capitals apart, and macOS takes accents off their letters. */
function nameKey(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
