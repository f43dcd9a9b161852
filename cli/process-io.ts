import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// biome-ignore lint/style/noRestrictedImports: the door brings the whole language along, which '--version' need not wait for.
import { harmless } from '../language/text/harmless.ts';
import { decodeText } from '../server/workspace/files/decode-text.ts';
import type { ReadResult } from '../server/workspace/files/file-source.ts';
import { nodeFileSource } from '../server/workspace/files/node-file-source.ts';
import { maxFileBytes, tooLarge } from '../server/workspace/files/size-limit.ts';
import { localDay } from '../server/workspace/local-day.ts';
import type { Io } from './io.ts';
import { wantsLinks } from './output/terminal-link.ts';
import { absolutePath } from './paths.ts';
import { StandardOutput } from './standard-output.ts';
import { whyNotWritten } from './writing/why-not-written.ts';

/** This process's own folder, disk, streams and clock. */
export function processIo(): Io {
  const { isTerminal } = output;
  return {
    folder: absolutePath(process.cwd(), '.'),
    fs: nodeFileSource,
    readStandardInput,
    out: (content) => output.write(content),
    err: (text) => standardError().write(text),
    isTerminal,
    progress: (text, isLast) => {
      if (process.stderr.isTTY) standardError().write(isLast ? '\r\u001B[K' : `\r\u001B[K${harmless(text)}`);
    },
    // Threads and compression take Node milliseconds to bring in, which only exports need wait for.
    tools: async () => (await import('./export-tools.ts')).exportTools(),
    colours: wantsColours(process.env, isTerminal),
    links: wantsLinks(process.env, isTerminal),
    docs: docsAddress(process.env, process.argv[1]),
    env: process.env,
    today: localDay(new Date()),
  };
}

/**
 * Ends the process if all output has reached its reader: nobody need wait until what is in memory is swept once more. A
 * slow reader is waited for, and who cannot be written to is complained about first.
 */
export function leaveOnceWritten(): void {
  if (output.isWritten && !hasComplained) process.exit();
}

const output = new StandardOutput(stopWriting);
/** Whether anything went to standard error. */
let hasComplained = false;

/** NO_COLOR and FORCE_COLOR, as https://no-color.org and https://force-color.org have them, else terminals only. */
export function wantsColours(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/**
 * Where the pages in `docs/` stand, as an address that ends with `/`: where WAYMARK_DOCS says, else beside the
 * program. Nothing where they are not there.
 */
export function docsAddress(env: NodeJS.ProcessEnv, program: string | undefined): string | undefined {
  const told = env.WAYMARK_DOCS ?? '';
  if (told !== '' && URL.canParse(told)) return new URL(told.endsWith('/') ? told : `${told}/`).href;
  if (program === undefined || !existsSync(program)) return undefined;
  const root = path.join(path.dirname(realpathSync(program)), '..');
  return existsSync(path.join(root, 'docs/checks.md')) ? `${pathToFileURL(root).href}/` : undefined;
}

/** Made when somebody is told something: most runs tell nothing, and making it takes Node a millisecond. */
function standardError(): NodeJS.WriteStream {
  if (!process.stderr.listeners('error').includes(stopWriting)) process.stderr.on('error', stopWriting);
  hasComplained = true;
  return process.stderr;
}

/** A reader that has seen enough (`waymark check | head`) closes the pipe: no reason to complain. */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  const [why, wayOut] = whyNotWritten(error);
  process.stderr.write(`waymark: What comes out cannot be written: ${why}. ${wayOut}\n`);
  process.exit(2);
}

async function readStandardInput(): Promise<ReadResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > maxFileBytes) return { problem: tooLarge() };
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks));
}
