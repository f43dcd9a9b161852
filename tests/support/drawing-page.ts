// These functions run inside the browser's page: they may use nothing from outside themselves.

interface PageElement {
  innerHTML: string;
  readonly localName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
  getContext(kind: '2d'): { font: string; measureText(text: string): { readonly width: number } } | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

declare const document: { readonly body: PageElement; createElement(name: string): PageElement };
declare const DOMParser: new () => { parseFromString(text: string, type: string): PageElement };

/** How wide texts are drawn at 100 pixels. Runs in the page. */
export function drawnWidths(texts: readonly string[]): { regular: number; bold: number }[] {
  const context = document.createElement('canvas').getContext('2d');
  const measure = (weight: number, text: string) => {
    if (context === null) return 0;
    context.font = `${weight} 100px "Noto Sans", sans-serif`;
    return context.measureText(text).width;
  };
  return texts.map((text) => ({ regular: measure(400, text), bold: measure(600, text) }));
}

/** Reads a drawing as XML. Runs in the page. */
export function readSvg(svg: string): { error: string | undefined; texts: string[]; labels: string[] } {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return {
    error: read.querySelector('parsererror')?.textContent ?? undefined,
    texts: [...read.querySelectorAll('text')].map((it) => it.textContent ?? ''),
    labels: [...read.querySelectorAll('[aria-label]')].map((it) => it.getAttribute('aria-label') ?? ''),
  };
}

/** Puts drawings into the page as its HTML, and gives back what should not be there. Runs in the page. */
export function showDrawings(svgs: readonly string[]): string[] {
  const known = new Set([
    'svg',
    'title',
    'desc',
    'defs',
    'pattern',
    'marker',
    'g',
    'path',
    'rect',
    'circle',
    'text',
    'tspan',
  ]);
  const found: string[] = [];
  for (const svg of svgs) {
    document.body.innerHTML = svg;
    for (const element of document.body.querySelectorAll('*')) {
      if (!known.has(element.localName)) found.push(`<${element.localName}>`);
      for (const { name } of element.attributes) if (/^on|href|^style$/.test(name)) found.push(name);
    }
  }
  return [...found, ...Object.keys(globalThis).filter((it) => it.startsWith('pwned'))];
}
