/** What we use of pdfkit. */
declare module 'pdfkit' {
  /** An object of the file, and its stream if something is written to it. */
  export interface PdfObject {
    readonly data: Record<string, unknown>;
    buffer: Uint8Array[];
    write(bytes: Uint8Array): void;
    end(bytes?: Uint8Array): void;
    finalize(): void;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  /** A node of the tree that readers for the blind walk through. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface Bookmark {
    addItem(
      title: string,
      options: {
        readonly fit?: boolean;
        readonly top?: number;
        readonly left?: number;
        readonly expanded?: boolean;
      },
    ): Bookmark;
  }

  export default class PDFDocument {
    constructor(options: {
      readonly autoFirstPage: false;
      readonly compress: false;
      readonly displayTitle: true;
      readonly font: '';
      readonly info: Readonly<Record<string, string | Date>>;
      readonly lang: string;
      readonly pdfVersion: '1.7';
      readonly tagged: true;
    });
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, PdfObject>;
    };
    readonly info: Record<string, string | Date>;
    readonly outline: Bookmark;
    ref(data: Record<string, unknown>): PdfObject;
    _addInfo(): void;
    appendXML(xml: string): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): this;
    addContent(operators: string): this;
    struct(
      type: string,
      options: { readonly alt?: string; readonly title?: string; readonly bbox?: readonly number[] },
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: 'Artifact'): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (bytes: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    end(): void;
  }
}
