import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import {
  type Entry,
  type FileProblem,
  type FileSource,
  type ListResult,
  maxFileBytes,
  type ReadResult,
} from './file-source.ts';

/** The disk of this machine. Windows takes `/` in paths as well, so they go to Node as they are. */
export const nodeFileSource: FileSource = {
  readText(path: string): ReadResult {
    try {
      // Asking for the size first keeps a huge file, or a folder, from being read at all.
      const stats = statSync(path);
      if (stats.isDirectory())
        return { problem: { kind: 'folder', message: 'This is a folder, not a file.' } };
      if (stats.size > maxFileBytes) return { problem: tooLarge(stats.size) };
      return decodeText(readFileSync(path));
    } catch (error) {
      return { problem: problemOf(error, 'file') };
    }
  },

  readBytes(path: string): Uint8Array | undefined {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },

  list(folder: string): ListResult {
    try {
      return { entries: readdirSync(folder, { withFileTypes: true }).flatMap(entryOf) };
    } catch (error) {
      return { problem: problemOf(error, 'folder') };
    }
  },

  kindOf(path: string): 'file' | 'folder' | undefined {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return 'folder';
      return stats.isFile() ? 'file' : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Pipes, sockets and devices are no files anybody writes a journey in; they are left out. */
function entryOf(entry: Dirent): Entry[] {
  if (entry.isSymbolicLink()) return [{ name: entry.name, kind: 'link' }];
  if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
  return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
}

function tooLarge(bytes: number): FileProblem {
  const size = (bytes / 1_000_000).toFixed(1);
  return { kind: 'too-large', message: `This file is too large: ${size} MB, and 10 MB are read at most.` };
}

function problemOf(error: unknown, wanted: 'file' | 'folder'): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') return { kind: 'missing', message: `There is no such ${wanted}.` };
  if (code === 'ENOTDIR' && wanted === 'folder') {
    return { kind: 'not-a-folder', message: 'This is a file, not a folder.' };
  }
  if (code === 'ENOTDIR') return { kind: 'missing', message: 'There is no such file.' };
  if (code === 'EACCES' || code === 'EPERM') {
    return { kind: 'unreadable', message: `You have no permission to read this ${wanted}.` };
  }
  return { kind: 'unreadable', message: `This ${wanted} cannot be read (${code}).` };
}
