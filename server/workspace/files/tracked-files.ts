/**
 * The paths that a git index holds, relative to the repository's root: git lists what it tracks even where a
 * `.gitignore` names it. An index that is damaged, or newer than this knows, gives no paths.
 *
 * @param hashBytes how long an object's name is in this repository: 20, or 32 where it uses SHA-256
 * @param suffix only paths that end so; ASCII
 */
export function trackedFiles(index: Uint8Array, hashBytes: number, suffix: string): string[] {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (index.length < headerBytes || view.getUint32(0) !== signature) return [];
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return [];
  const ending = new TextEncoder().encode(suffix);
  const decoder = new TextDecoder();
  const paths: string[] = [];
  try {
    for (const path of pathsIn(view, version, hashBytes)) {
      if (endsWith(path, ending)) paths.push(decoder.decode(path));
    }
  } catch (error) {
    // Reading past the end of the bytes is how a damaged index shows itself.
    if (error instanceof RangeError) return [];
    throw error;
  }
  return paths;
}

const headerBytes = 12;
const signature = 0x44495243; // 'DIRC'
const statBytes = 40;
const extendedFlag = 0x4000;
/** Git itself takes no longer ones. In version 4 each path could hold the one before and more, so that few bytes become very many. */
const mostPathBytes = 1 << 14;

function* pathsIn(view: DataView, version: number, hashBytes: number): Generator<Uint8Array> {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let start = headerBytes;
  let previous: Uint8Array = new Uint8Array();
  for (let left = view.getUint32(8); left > 0; left -= 1) {
    const flagsAt = start + statBytes + hashBytes;
    const extended = (view.getUint16(flagsAt) & extendedFlag) !== 0;
    const pathAt = flagsAt + (extended ? 4 : 2);
    if (version === 4) {
      // Version 4 writes how much to drop from the end of the path before, then what to put there.
      const { value: dropped, end: suffixAt } = readCount(view, pathAt);
      const end = nextZero(bytes, suffixAt);
      const kept = previous.subarray(0, previous.length - dropped);
      if (kept.length + end - suffixAt > mostPathBytes) throw new RangeError('No path is that long.');
      previous = Uint8Array.from([...kept, ...bytes.subarray(suffixAt, end)]);
      start = end + 1;
      yield previous;
    } else {
      const end = nextZero(bytes, pathAt);
      // Entries are padded with one to eight zeros to a length that eight divides.
      start += ((end - start) & ~7) + 8;
      yield bytes.subarray(pathAt, end);
    }
  }
}

function nextZero(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0, from);
  if (end < 0) throw new RangeError('A path has no end.');
  return end;
}

/** A count of seven bits a byte, highest first, where every further byte adds one so that none is wasted. */
function readCount(view: DataView, from: number): { value: number; end: number } {
  let at = from;
  let byte = view.getUint8(at);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = view.getUint8(at);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at + 1 };
}

function endsWith(path: Uint8Array, ending: Uint8Array): boolean {
  const offset = path.length - ending.length;
  return offset >= 0 && ending.every((byte, i) => path[offset + i] === byte);
}
