/** A file that ships with Waymark, by its path below `dist/`. */
export type Resource = (path: string) => Promise<Uint8Array>;

/** A document, and the letters that no font has: boxes stand in their place. */
export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly lacking: readonly string[];
}
