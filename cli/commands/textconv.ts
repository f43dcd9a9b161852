import { formatText, harmlessLines } from '../../language/format.ts';
import { decodeText } from '../../server/workspace/files/decode-text.ts';
import { maxFileBytes, tooLarge } from '../../server/workspace/files/size-limit.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { absolutePath } from '../paths.ts';

/**
 * Prints a journey as git compares it: in its usual form, so that only what it says differs, and harmless, since git shows
 * it on a terminal as it is. What is no text stays as it is, since git gives up on the whole comparison where one file fails.
 *
 * @returns 0
 * @throws CannotRun where there is no such file
 */
export function textconv(io: Io, typed: string): number {
  const bytes = io.fs.readBytes(absolutePath(io.folder, typed));
  if (bytes === undefined) throw new CannotRun(`There is no file '${typed}'.`);
  // Of a file that is too large nothing else is told either.
  const read = bytes.length > maxFileBytes ? { problem: tooLarge(bytes.length) } : decodeText(bytes);
  io.out('problem' in read ? bytes : usualForm(read.text));
  return 0;
}

/** Git compares the ends of lines, too, and would show each line as changed where only these are. */
function usualForm(text: string): string {
  return harmlessLines(formatText(text.replaceAll('\r\n', '\n'), { sortProperties: false }));
}
