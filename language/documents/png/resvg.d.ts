declare module '@resvg/resvg-wasm' {
  /** Compiles the program that draws. To be called once. */
  export function initWasm(program: Uint8Array): Promise<void>;

  export class Resvg {
    constructor(
      svg: string,
      options?: {
        readonly fitTo: { readonly mode: 'zoom'; readonly value: number };
        readonly font: { readonly loadSystemFonts: false };
        /** What stands behind the drawing, as `#rrggbb`. */
        readonly background: string;
      },
    );
    render(): Picture;
    /** Gives its memory back. */
    free(): void;
  }

  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and opacity of each pixel: a copy each time. */
    readonly pixels: Uint8Array;
    asPng(): Uint8Array;
    free(): void;
  }
}
