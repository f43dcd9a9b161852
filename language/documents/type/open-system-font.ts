import { type Collection, create, type Font } from 'fontkit';
import type { Weight } from '../../views/scene/scene.ts';
import { type OpenFont, readyFont } from './open-font.ts';
import { weights } from './open-slice.ts';

/**
 * Opens a TrueType or OpenType font of the machine, or the one of a collection whose PostScript name is `face`. Throws
 * where it is none, or has pictures only in place of outlines.
 */
export function openSystemFont(
  bytes: Uint8Array,
  { file, face, weight }: { file: string; face: string | undefined; weight: Weight },
): OpenFont {
  const found = faceIn(create(bytes), face);
  const { tables } = found.directory;
  if (!('glyf' in tables || 'CFF ' in tables || 'CFF2' in tables))
    throw new Error(`${file} has no outlines.`);
  const font = 'wght' in found.variationAxes ? found.getVariation({ wght: weights[weight][0] }) : found;
  const name = (found.postscriptName ?? '').replace(/[^\w-]/g, '') || 'SystemFont';
  const names = {
    name,
    file: face === undefined ? file : `${file}#${face}`,
    isEmbeddable: isEmbeddable(font),
  };
  const open = readyFont(font, names);
  return { ...open, has: withOutline(font, open) };
}

function faceIn(opened: Font | Collection, face: string | undefined): Font {
  if (!('fonts' in opened)) return opened;
  const found = opened.fonts.find(({ postscriptName }) => postscriptName === face) ?? opened.fonts[0];
  if (found === undefined) throw new Error('The collection is empty.');
  return found;
}

/** Of several permissions the least strict one holds; letters are only ever taken along as outlines, and only some. */
function isEmbeddable(font: Font): boolean {
  const type = font['OS/2']?.fsType;
  if (type === undefined) return true;
  const isForbidden = type.noEmbedding && !type.viewOnly && !type.editable;
  return !isForbidden && !type.noSubsetting && !type.bitmapOnly;
}

/** Fonts of coloured pictures may have a letter without any outline. */
function withOutline(font: Font, { outline }: OpenFont): OpenFont['has'] {
  const known = new Map<number, boolean>();
  return (code) => {
    let has = known.get(code);
    if (has === undefined) {
      has = font.hasGlyphForCodePoint(code) && (isBlank(code) || isDrawn(font, code, outline));
      known.set(code, has);
    }
    return has;
  };
}

function isDrawn(font: Font, code: number, outline: OpenFont['outline']): boolean {
  return outline(font.glyphForCodePoint(code).id).length > 0;
}

function isBlank(code: number): boolean {
  return /\p{White_Space}/u.test(String.fromCodePoint(code));
}
