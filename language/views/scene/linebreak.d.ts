declare module 'linebreak' {
  /** Finds where lines may end, by the rules of Unicode (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, as an offset in UTF-16 code units; null at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
