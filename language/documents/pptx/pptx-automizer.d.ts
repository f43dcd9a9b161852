declare module 'pptx-automizer' {
  /** The little of pptx-automizer that templates are filled with; its own types need those of Node. */
  interface AutomizedSlide {
    /** The number in the layout's path in the root. */
    useSlideLayout(layout: number): AutomizedSlide;
  }
  export class Automizer {
    constructor(options: {
      readonly removeExistingSlides: boolean;
      readonly cleanup: boolean;
      readonly cleanupPlaceholders: boolean;
      readonly verbosity: 0 | 1 | 2;
    });
    loadRoot(template: Uint8Array): Automizer;
    load(source: Uint8Array, name: string): Automizer;
    addSlide(source: string, number: number, change: (slide: AutomizedSlide) => void): Automizer;
    getJSZip(): Promise<{ generateAsync(options: { type: 'uint8array' }): Promise<Uint8Array> }>;
  }
}
