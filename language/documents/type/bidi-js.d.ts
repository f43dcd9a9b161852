declare module 'bidi-js' {
  export interface Levels {
    /** Of each UTF-16 code unit; odd where it is read from right to left. */
    readonly levels: Uint8Array;
  }

  /** The rules of Unicode for texts that run in both directions (UAX #9). */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): Levels;
    /** What is drawn in place of brackets and the like, by where they are; only where the text runs to the left. */
    getMirroredCharactersMap(text: string, levels: Levels['levels']): ReadonlyMap<number, string>;
  };
}
