// This function runs inside the browser's page: it may use nothing from outside itself.

interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
}

declare const document: { readonly title: string; readonly body: PageElement };

/** All that can be read in the page, or is read aloud, or shown under the pointer; what is drawn in frames is not. */
export function allToRead(): string {
  const texts = [...document.body.childNodes].filter(({ localName }) => localName !== 'script');
  const said = [...document.body.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'data-hint', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [document.title, ...texts.map(({ textContent }) => textContent ?? ''), ...said].join('\n');
}
