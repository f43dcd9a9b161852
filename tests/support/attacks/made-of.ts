// This function runs inside the browser's page: it may use nothing from outside itself.

interface PageElement {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string }>;
}

declare const DOMParser: new () => {
  parseFromString(text: string, type: string): { querySelectorAll(selector: string): Iterable<PageElement> };
};

/** The kinds of elements that a document holds, each with the attributes that some of them have. Nothing of it is run. */
export function madeOf(html: string): readonly string[] {
  const found = new Set<string>();
  for (const { localName, attributes } of new DOMParser()
    .parseFromString(html, 'text/html')
    .querySelectorAll('*')) {
    found.add(localName);
    for (const { name } of attributes) found.add(`${localName} ${name}`);
  }
  return [...found].sort();
}
