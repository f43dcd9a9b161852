import { realpathSync } from 'node:fs';
import { type FileSource, within } from '../server/workspace/files/index.ts';

/**
 * A disk whose links lead nowhere but into the checkout, and not to what git keeps for itself: whoever opens a pull request
 * may put links into it, and what they lead to would be quoted in messages.
 *
 * @param folder the checkout, absolute
 */
export function checkoutFiles(fs: FileSource, folder: string): FileSource {
  const top = realPath(folder) ?? folder;
  const isAstray = (path: string): boolean => {
    if (!within(folder, path)) return false;
    const real = realPath(path);
    // What is not there leads nowhere.
    if (real === undefined) return false;
    return !within(top, real) || (isGits(real) && !isGits(path));
  };
  const problem = { kind: 'unreadable', message: 'It is a link that leads out of the checkout.' } as const;
  return {
    readText: (path) => (isAstray(path) ? { problem } : fs.readText(path)),
    readBytes: (path) => (isAstray(path) ? undefined : fs.readBytes(path)),
    list: (path) => (isAstray(path) ? { problem } : fs.list(path)),
    kindOf: (path) => fs.kindOf(path),
  };
}

function isGits(path: string): boolean {
  return path.split('/').some((part) => part.toLowerCase() === '.git');
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}
