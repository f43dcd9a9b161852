/** How many characters of a name stay in the name of a file, and how many bytes these are at most: all disks take 255. */
const longest = { characters: 120, bytes: 200 };

/**
 * A name as that of a file, without its ending, which every disk takes and which leads nowhere: no separators, no dots or
 * spaces at its ends, none that Windows keeps for its devices, and none that is too long. Empty where nothing is left.
 */
export function fileNameOf(name: string): string {
  const plain = cut(name.replace(/[\p{C}<>:"/\\|?*]+/gu, '-')).replace(/^[\s.]+|[\s.]+$/g, '');
  return isDevice(plain) ? plain.replace(/^[^.]*/, '$&-journey') : plain;
}

/** What two names of files share that are one file on some disk: many take `Visit` and `visit` for the same. */
export function asOnDisk(name: string): string {
  // Disks compare by capitals, which are fewer than the letters in lower case.
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Whatever stands behind a dot, Windows opens the device. */
function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i.test(name);
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of [...name].slice(0, longest.characters)) {
    bytes += bytesOf(character);
    if (bytes > longest.bytes) break;
    kept += character;
  }
  return kept;
}

/** How long a character is in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
