import type { FileProblem } from './file-source.ts';

/** Texts that take more bytes than this are not read: 10 MB are some 200,000 lines, and more is a mistake. */
export const maxFileBytes = 10_000_000;

/** What there is to say about a file of too many bytes; where nobody knows how many, that is left out. */
export function tooLarge(bytes?: number): FileProblem {
  const size = bytes === undefined ? '' : ` (${(bytes / 1_000_000).toFixed(1)} MB)`;
  const most = `${maxFileBytes / 1_000_000} MB`;
  return {
    kind: 'too-large',
    message: `This is too large${size}: split it into several files of ${most} at most.`,
  };
}

/** The same about a text that came without a file, as from an editor; nothing where it is not too large. */
export function tooLargeText(text: string): FileProblem | undefined {
  // One code unit takes three bytes at most, so that few texts have to be counted.
  if (text.length * 3 <= maxFileBytes) return undefined;
  const bytes = text.length > maxFileBytes ? text.length : new TextEncoder().encode(text).length;
  return bytes > maxFileBytes ? tooLarge(bytes) : undefined;
}
