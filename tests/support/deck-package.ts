import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A deck as a strict reader sees it: its parts, and all that is wrong with them as a package. */
export interface OpenedDeck {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly string[];
  xml(path: string): Document;
  /** The slides in the order they are shown. */
  readonly slides: readonly OpenedSlide[];
}

interface OpenedSlide {
  readonly path: string;
  readonly document: Document;
  /** The parts it needs, by the last word of their relationship. */
  readonly related: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly shapes: readonly OpenedShape[];
}

interface OpenedShape {
  readonly element: Element;
  readonly name: string;
  readonly alt: string | undefined;
  readonly isDecorative: boolean;
  readonly placeholder: string | undefined;
  /** What its paragraphs say. */
  readonly lines: readonly string[];
}

export function openDeck(bytes: Uint8Array): OpenedDeck {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const faults: string[] = [];
  const documents = new Map<string, Document>();
  for (const [path, content] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    documents.set(
      path,
      parse(strFromU8(content), (fault) => faults.push(`${path}: ${fault}`)),
    );
  }
  const xml = (path: string): Document => {
    const document = documents.get(path);
    if (document === undefined) throw new Error(`There is no part '${path}'.`);
    return document;
  };
  const deck = { parts, xml };
  checkTypes(deck, faults);
  for (const path of parts.keys()) checkReferences(deck, path, faults);
  const presentation = xml('ppt/presentation.xml');
  const links = relationships(deck, 'ppt/presentation.xml');
  const slides = elements(presentation, 'sldId').map((it) =>
    openSlide(deck, links.get(it.getAttribute('r:id') ?? '')?.path ?? '', faults),
  );
  return { ...deck, faults, slides };
}

type Parts = Pick<OpenedDeck, 'parts' | 'xml'>;

function parse(text: string, fault: (message: string) => void): Document {
  return new DOMParser({
    onError: (level, message) => level !== 'warning' && fault(message),
  }).parseFromString(text, 'text/xml');
}

function checkTypes({ parts, xml }: Parts, faults: string[]): void {
  const types = xml('[Content_Types].xml');
  const endings = elements(types, 'Default').map((it) => it.getAttribute('Extension'));
  const said = elements(types, 'Override').map((it) => it.getAttribute('PartName') ?? '');
  for (const path of parts.keys()) {
    const isKnown = said.includes(`/${path}`) || endings.includes(path.split('.').at(-1) ?? '');
    if (!isKnown && path !== '[Content_Types].xml') faults.push(`${path} has no content type`);
    if (path.endsWith('.xml') && !said.includes(`/${path}`) && path !== '[Content_Types].xml') {
      faults.push(`${path} is nothing but XML`);
    }
  }
  for (const name of said) if (!parts.has(name.slice(1))) faults.push(`${name} has a type and is not there`);
}

function checkReferences(deck: Parts, path: string, faults: string[]): void {
  if (!path.endsWith('.xml')) return;
  const links = relationships(deck, path);
  for (const { path: target } of links.values()) {
    if (!deck.parts.has(target)) faults.push(`${path} needs ${target}, which is not there`);
  }
  for (const it of elements(deck.xml(path), '*')) {
    for (const { name, value } of Array.from(it.attributes)) {
      if (/^r:(id|embed|link)$/.test(name) && !links.has(value)) faults.push(`${path} has no ${value}`);
    }
  }
}

function relationships({ parts, xml }: Parts, path: string): Map<string, { type: string; path: string }> {
  const place = path.replace(/([^/]*)$/, '_rels/$1.rels');
  if (!parts.has(place)) return new Map();
  return new Map(
    elements(xml(place), 'Relationship').map((it) => {
      const base = new URL(path, 'file:///');
      const target = new URL(it.getAttribute('Target') ?? '', base).pathname.slice(1);
      const type = it.getAttribute('Type')?.split('/').at(-1) ?? '';
      return [it.getAttribute('Id') ?? '', { type, path: target }];
    }),
  );
}

function openSlide(deck: Parts, path: string, faults: string[]): OpenedSlide {
  const document = deck.xml(path);
  const links = relationships(deck, path);
  const related = new Map([...links.values()].map(({ type, path: target }) => [type, target]));
  const ids = elements(document, 'cNvPr').map((it) => it.getAttribute('id'));
  if (new Set(ids).size < ids.length) faults.push(`${path} has two shapes of one id`);
  const tree = elements(document, 'spTree')[0];
  const shapes = Array.from(tree?.childNodes ?? [])
    .filter((it): it is Element =>
      /^(sp|graphicFrame|cxnSp|pic|grpSp)$/.test((it as Element).localName ?? ''),
    )
    .map(openShape);
  const notes = related.get('notesSlide');
  const said = notes === undefined ? [] : elements(deck.xml(notes), 'sp').map(openShape);
  return {
    path,
    document,
    related,
    shapes,
    notes: said.find(({ placeholder }) => placeholder === 'body')?.lines ?? [],
  };
}

function openShape(element: Element): OpenedShape {
  const named = elements(element, 'cNvPr')[0];
  return {
    element,
    name: named?.getAttribute('name') ?? '',
    alt: named?.getAttribute('descr') ?? undefined,
    isDecorative: elements(element, 'decorative').some((it) => it.getAttribute('val') === '1'),
    placeholder: elements(element, 'ph')[0]?.getAttribute('type') ?? undefined,
    lines: elements(element, 'p').map((it) =>
      elements(it, 't')
        .map((text) => text.textContent)
        .join(''),
    ),
  };
}

/** All elements of a local name, whatever their vocabulary. */
export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS('*', name));
}
