import { realpathSync } from 'node:fs';
import path from 'node:path';

/** The name that text from standard input goes by. */
export const standardInput = '<stdin>';

/** A path as a person typed it, made absolute and separated by `/`. */
export function absolutePath(folder: string, typed: string): string {
  return slashes(path.resolve(folder, typed));
}

/** A path as it is shown: from the current folder where that is possible, separated by `/`. */
export function shownPath(folder: string, absolute: string): string {
  return slashes(path.relative(folder, absolute)) || '.';
}

/** A file as it is shown: its path, or the name of standard input as it stands. */
export function shownFile(folder: string, file: string): string {
  return file === standardInput ? file : shownPath(folder, file);
}

/** A path with links followed as far as it is there. */
export function realPath(absolute: string): string {
  try {
    return slashes(realpathSync.native(absolute));
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : slashes(path.join(realPath(parent), path.basename(absolute)));
  }
}

// A backslash is an ordinary character in names outside Windows.
function slashes(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}
