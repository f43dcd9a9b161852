import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Draw from './draw.ts';

/** What reads the blocks; it knows the whole language, so it is loaded when the first block needs it. */
export function readerOf(extensionPath: string): () => typeof Draw {
  const load = createRequire(path.join(extensionPath, 'dist', 'extension.js'));
  return () => load('./markdown.js') as typeof Draw;
}
