import type { Weight } from '../views/scene/scene.ts';

/** A file that ships with Waymark, by its path below `dist/`; rejects where it is not there. */
export type Resource = (path: string) => Promise<Uint8Array>;

/** A font file of the machine. */
export interface SystemFont {
  /** The file's name; with `face`, it tells fonts apart. */
  readonly file: string;
  /** Which font of a file that holds several, by its PostScript name; undefined for the first one. */
  readonly face: string | undefined;
  /** Its bytes; rejects where the file cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/**
 * The fonts of the machine that may stand in for one that does not ship, as `fonts.json` calls it, the best one in
 * front. Whether they have a letter is for the caller to see.
 */
export type SystemFonts = (family: string, weight: Weight) => Promise<readonly SystemFont[]>;

/** Where fonts come from. */
export interface FontSource {
  readonly resource: Resource;
  /** Asked for letters whose font does not ship; absent where only what ships is to be used. */
  readonly systemFonts?: SystemFonts | undefined;
}

/** A document, and the letters that no font has: boxes stand in their place. */
export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly lacking: readonly string[];
  /** The fonts that would have some of them, and neither ship nor are on the machine: `NotoSansArabic`. */
  readonly absent: readonly string[];
}
