/** What `fonts/fonts.json` below `dist/` holds: the fonts, the one to ask first in front. */
export type FontList = readonly FontFamily[];

export interface FontFamily {
  /** As the font is named inside a PDF: `NotoSansArabic`. */
  readonly name: string;
  /** A font comes in slices, so that only what a text needs has to be read. */
  readonly slices: readonly FontSlice[];
  /** Where the slices are a hundred, as of East Asian fonts: they stand in a file of their own, and `slices` is empty. */
  readonly apart?: SlicesApart;
}

export interface FontSlice {
  /** The files, by their paths below `dist/`; the same one twice where it holds all weights. */
  readonly regular: string;
  readonly bold: string;
  /** The letters that are in it, as `unicode-range` of CSS has it: `U+600-6FF,U+200C`. A few may be missing. */
  readonly ranges: string;
}

interface SlicesApart {
  /** A list of slices as JSON, by its path below `dist/`. Ships where the slices do. */
  readonly file: string;
  /** The letters of all slices, and some between them that none has. */
  readonly ranges: string;
}

/** Which slices hold a letter, by its code point; the first one to be asked first. */
export type SliceFinder = (code: number) => readonly FontSlice[];

/** Made when a family is first asked: most texts need the first family only. */
export function sliceFinder({ slices }: Pick<FontFamily, 'slices'>): SliceFinder {
  let ranges: readonly Range[] | undefined;
  return (code) => {
    ranges ??= slices.flatMap(rangesOf);
    return ranges.filter(({ from, to }) => from <= code && code <= to).map(({ slice }) => slice);
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly slice: FontSlice;
}

function rangesOf(slice: FontSlice): Range[] {
  return slice.ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), slice };
  });
}
