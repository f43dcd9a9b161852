declare module 'papaparse' {
  interface Config<Row> {
    readonly delimiter?: string;
    readonly newline?: '\n' | '\r\n';
    /** Whether rows are objects by the headers of the first one. */
    readonly header?: boolean;
    readonly skipEmptyLines?: boolean;
    /** How many rows to read; all where it is left out. */
    readonly preview?: number;
    /** Told of each row, and of the place behind it, in UTF-16 code units. */
    step?(row: { readonly data: Row; readonly meta: { readonly cursor: number } }): void;
  }
  const papa: {
    parse<Row>(
      text: string,
      config: Config<Row>,
    ): { readonly data: Row[]; readonly errors: readonly unknown[] };
    unparse(rows: (string | number)[][], config: { readonly newline: string }): string;
  };
  export default papa;
}
