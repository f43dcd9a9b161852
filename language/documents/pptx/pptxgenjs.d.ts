declare module 'pptxgenjs' {
  /** The little of pptxgenjs that decks are made with; its own types need those of a browser. Lengths are inches. */
  interface Place {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  }
  export interface Slide {
    addText(text: string, options: Place & Readonly<Record<string, unknown>>): void;
    addShape(shape: string, options: Place & Readonly<Record<string, unknown>>): void;
    addTable(
      rows: readonly (readonly { text: string; options?: Readonly<Record<string, unknown>> }[])[],
      options: Place & Readonly<Record<string, unknown>>,
    ): void;
    addChart(
      kind: 'line',
      series: readonly {
        readonly name: string;
        readonly labels: readonly string[];
        readonly values: readonly (number | null)[];
      }[],
      options: Place & Readonly<Record<string, unknown>>,
    ): void;
    addNotes(notes: string): void;
  }
  export default class PptxGenJs {
    layout: string;
    theme: { headFontFace: string; bodyFontFace: string };
    defineLayout(layout: { name: string; width: number; height: number }): void;
    defineSlideMaster(master: { title: string } & Readonly<Record<string, unknown>>): void;
    addSlide(options?: { masterName?: string }): Slide;
    write(options: { outputType: 'uint8array'; compression: boolean }): Promise<Uint8Array>;
  }
}
