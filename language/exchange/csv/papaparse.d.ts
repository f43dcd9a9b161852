declare module 'papaparse' {
  interface Config {
    readonly delimiter: string;
    readonly newline: string;
    /** How many rows to read; all where it is left out. */
    readonly preview?: number;
    /** Told of each row, and of the place behind it, in UTF-16 code units. */
    step?(row: { readonly data: string[]; readonly meta: { readonly cursor: number } }): void;
  }
  const papa: {
    parse(text: string, config: Config): { readonly data: string[][] };
    unparse(rows: readonly (readonly (string | number)[])[], config: { readonly newline: string }): string;
  };
  export default papa;
}
