import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';

/** The files inside a `.pptx`, or inside a workbook, by their path. */
export type Package = Map<string, Uint8Array>;

/** @throws where the bytes are no archive, or one that holds more than any deck would */
export function openPackage(bytes: Uint8Array): Package {
  const files = Object.entries(unzipSync(bytes, { filter: soLongAsItFits(bytes) }));
  return new Map(files.filter(([path]) => !path.endsWith('/')));
}

/** Pictures and films are packed already; a few bytes that become very many are no deck but an attack. */
const mostBytes = 1 << 28;
const mostFiles = 1 << 16;

/** An archive tells beforehand how large its files are, and no more is unpacked than it tells. */
function soLongAsItFits({ length }: Uint8Array): (file: UnzipFileInfo) => boolean {
  let [files, left] = [0, Math.max(mostBytes, 4 * length)];
  return ({ originalSize, name }) => {
    files += 1;
    left -= originalSize;
    if (left < 0 || files > mostFiles) throw new RangeError(`'${name}' is more than a deck would hold.`);
    return true;
  };
}

/** The same files give the same bytes: their order and dates are always the same. */
export function closePackage(files: Package): Uint8Array {
  const paths = [...files.keys()].filter((path) => path !== types).sort();
  const ordered = files.has(types) ? [types, ...paths] : paths;
  const entries = ordered.map((path) => [path, files.get(path) ?? new Uint8Array()]);
  // An archive's dates are local and start in 1980.
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Says what the parts of a package are; it comes first. */
export const types = '[Content_Types].xml';

export function textOf(files: Package, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes === undefined ? undefined : strFromU8(bytes).replace(/^\uFEFF/, '');
}

export function setText(files: Package, path: string, text: string): void {
  files.set(path, strToU8(text));
}
