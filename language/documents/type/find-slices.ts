import type { Resource } from '../drawn.ts';
import { ascii } from './ascii.ts';
import { type FontFamily, type FontSlice, type SliceFinder, sliceFinder } from './font-list.ts';

/** Which slices of a family hold a letter, by its code point; the first one to be asked first. */
export type SlicesOf = (code: number) => Promise<readonly FontSlice[]>;

/** Reads the list of a large family when one of its letters is first wanted. */
export function findSlices(family: FontFamily, resource: Resource): SlicesOf {
  const { apart } = family;
  if (apart === undefined) {
    const find = sliceFinder(family);
    return async (code) => find(code);
  }
  // Where the list does not ship, neither do its slices: it stands for them, as one file that is not there.
  const whole = sliceFinder({ slices: [{ regular: apart.file, bold: apart.file, ranges: apart.ranges }] });
  let listed: Promise<SliceFinder> | undefined;
  return async (code) => {
    if (whole(code).length === 0) return [];
    listed ??= resource(apart.file).then(
      (list) => sliceFinder({ slices: JSON.parse(ascii(list)) }),
      () => whole,
    );
    return (await listed)(code);
  };
}
