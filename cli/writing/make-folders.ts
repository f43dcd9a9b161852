import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Undo } from './write-files.ts';

/**
 * Makes a folder and those above it that are missing, one after the other: where a disk says of a folder that is there that
 * there is none, as `/proc` does, Node's own way of making all of them never ends.
 */
export function makeFolders(folder: string, undo: Undo[]): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && path.dirname(at) !== at; at = path.dirname(at))
    missing.unshift(at);
  for (const each of missing) {
    if (make(each)) undo.push(() => rmdirSync(each));
  }
}

/** False where somebody else has made it meanwhile. */
function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
    throw error;
  }
}
