import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { decodeText } from './decode-text.ts';
import type { Entry, FileProblem, FileSource, ListResult, ReadResult } from './file-source.ts';
import { maxFileBytes, tooLarge } from './size-limit.ts';

/** The disk of this machine. Windows takes `/` in paths as well, so they go to Node as they are. */
export const nodeFileSource: FileSource = {
  readText(path: string): ReadResult {
    const read = bytesOf(path, maxFileBytes);
    return 'bytes' in read ? decodeText(read.bytes) : read;
  },

  readBytes(path: string): Uint8Array | undefined {
    const read = bytesOf(path, Number.POSITIVE_INFINITY);
    return 'bytes' in read ? read.bytes : undefined;
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

type Bytes = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

// Without this, opening a pipe waits until somebody writes into it. Windows has no such pipes, and not the flag either.
const waitForNobody = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function bytesOf(path: string, most: number): Bytes {
  try {
    const file = openSync(path, waitForNobody);
    try {
      return bytesIn(file, most);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: problemOf(error, 'file') };
  }
}

/** All is asked of the opened file, so that it makes no difference what takes its place in the meantime. */
function bytesIn(file: number, most: number): Bytes {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return { problem: aFolder };
  if (!stats.isFile()) return { problem: noOrdinaryFile };
  if (stats.size > most) return { problem: tooLarge(stats.size) };
  const bytes = new Uint8Array(stats.size);
  let length = 0;
  // Somebody may be writing: what comes behind the size that it had is read next time, what is cut off is not there.
  for (let more = -1; more !== 0 && length < bytes.length; length += more) {
    more = readSync(file, bytes, length, bytes.length - length, null);
  }
  return { bytes: bytes.subarray(0, length) };
}

const aFolder: FileProblem = { kind: 'folder', message: 'This is a folder, not a file.' };

const noOrdinaryFile: FileProblem = {
  kind: 'unreadable',
  message: 'This is a pipe, a socket or a device, not a file.',
};

function problemOf(error: unknown, wanted: 'file' | 'folder'): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') return { kind: 'missing', message: `There is no such ${wanted}.` };
  if (code === 'ENOTDIR' && wanted === 'folder') {
    return { kind: 'not-a-folder', message: 'This is a file, not a folder.' };
  }
  if (code === 'ENOTDIR') return { kind: 'missing', message: 'There is no such file.' };
  // On Windows a folder cannot even be opened.
  if (code === 'EISDIR') return aFolder;
  return {
    kind: 'unreadable',
    message: inWords[code]?.(wanted) ?? `This ${wanted} cannot be read (${code}).`,
  };
}

const inWords: Readonly<Record<string, (wanted: string) => string>> = {
  EACCES: (wanted) => `You have no permission to read this ${wanted}.`,
  EPERM: (wanted) => `You have no permission to read this ${wanted}.`,
  ELOOP: () => 'This link leads back to itself.',
  ENAMETOOLONG: (wanted) => `The path of this ${wanted} is too long.`,
  // A socket can be found, but not opened.
  ENXIO: () => noOrdinaryFile.message,
};
