/** As much of a web page as the tests look at from inside; the project's tests know no browser types. */
export interface PageElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly ownerDocument: PageDocument;
  closest(selector: string): PageElement | null;
  getBoundingClientRect(): { x: number; y: number; width: number; height: number };
}

interface PageDocument {
  readonly defaultView: { getComputedStyle(element: PageElement): PageStyle } | null;
  createElement(name: 'canvas'): { getContext(kind: '2d', options: object): Brush | null };
  querySelectorAll(selector: string): Iterable<PageElement>;
  /** The topmost first. */
  elementsFromPoint(x: number, y: number): PageElement[];
}

interface PageStyle {
  readonly fill: string;
  readonly backgroundColor: string;
}

interface Brush {
  fillStyle: string;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { data: Iterable<number> };
}
