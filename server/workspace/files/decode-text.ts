import type { FileProblem, ReadResult } from './file-source.ts';

/** Bytes of a file as text: UTF-8 only, without its byte-order mark. Other encodings are named, not guessed at. */
export function decodeText(bytes: Uint8Array): ReadResult {
  if (looksLikeUtf16(bytes)) return { problem: notUtf8('It looks like UTF-16.') };
  try {
    // The decoder drops one byte-order mark at the start and keeps any other, as the language wants it.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (bytes.includes(0)) return { problem: noText };
    return { problem: notUtf8(`Line ${firstBadLine(bytes)} cannot be read.`) };
  }
}

/** Texts in older encodings hold no zero; pictures, archives and documents of word processors do. */
const noText: FileProblem = {
  kind: 'not-utf-8',
  message: 'This is no text: a journey file holds text only, saved as UTF-8.',
};

function notUtf8(detail: string): FileProblem {
  return { kind: 'not-utf-8', message: `This is not UTF-8 text: save it again as UTF-8. ${detail}` };
}

/** UTF-16 starts with its own mark, or has a zero in every second byte of plain English. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (bytes.length < 4) return false;
  return (
    (first === 0) !== (second === 0) && (first === 0) === (third === 0) && (second === 0) === (fourth === 0)
  );
}

/** Which line, counted from one, holds the first bytes that are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length;
}
