import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, deflate } from 'node:zlib';
import type { ExportTools } from '../../../language/index.ts';
import { fontFolders, systemFontsIn } from './system-fonts.ts';

/**
 * What exports need, from the folder that Waymark's bundles stand in, and the fonts of this machine for those that are
 * not there. Each file is read when it is first asked for.
 */
export function nodeExportTools(dist: string, folders: readonly string[] = fontFolders()): ExportTools {
  const read = new Map<string, Promise<Uint8Array>>();
  return {
    // The build makes a bundle of its own of this: '--version' and the first key need not wait for it.
    documents: () => import('../../../language/documents.ts'),
    resource(name) {
      const known = read.get(name) ?? readFile(path.join(dist, name));
      read.set(name, known);
      return known;
    },
    deflate: (bytes) => promisify(deflate)(bytes, { level, chunkSize: roomFor(bytes) }),
    unbrotli: promisify(brotliDecompress),
    systemFonts: systemFontsIn(folders),
  };
}

/** Maps become smaller by the next one, but it takes three times as long. */
const level = 3;

/** Each further piece of the result would wait until the program has nothing else to do. */
function roomFor(bytes: Uint8Array): number {
  return Math.max(1 << 16, bytes.length >> 4);
}
