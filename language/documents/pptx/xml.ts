import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { type Package, setText, textOf } from './package.ts';

export type { Document, Element } from '@xmldom/xmldom';

/** The names of the vocabularies in a deck, by the prefix they usually have. */
export const vocabularies = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** @throws where the text is no XML */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

export function printXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `${declaration}${text}`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes a part of a package in its place; nothing where there is no such part. */
export function changePart(files: Package, path: string, change: (document: Document) => void): void {
  const text = textOf(files, path);
  if (text === undefined) return;
  const document = parseXml(text);
  change(document);
  setText(files, path, printXml(document));
}

/** All elements below a node with a name such as `a:off`, in their order. */
export function all(node: Document | Element, name: string): Element[] {
  const [prefix, local] = split(name);
  return Array.from(node.getElementsByTagNameNS(prefix, local));
}

export function first(node: Document | Element, name: string): Element | undefined {
  return all(node, name)[0];
}

export function children(node: Element): Element[] {
  return Array.from(node.childNodes).filter(isElement);
}

export function childOf(node: Element, name: string): Element | undefined {
  const [space, local] = split(name);
  return children(node).find((child) => child.namespaceURI === space && child.localName === local);
}

/** Makes an element with attributes; `inside` is what stands in it. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  inside: readonly (Element | string)[] = [],
): Element {
  const made = document.createElementNS(split(name)[0], name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  for (const child of inside) {
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
  return made;
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts elements into the place of all that an element holds. */
export function refill(parent: Element | undefined, inside: readonly Element[]): void {
  while (parent?.firstChild) parent.removeChild(parent.firstChild);
  for (const child of inside) parent?.appendChild(child);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function split(name: string): [string, string] {
  const [prefix, local] = name.split(':');
  const space = Object.entries(vocabularies).find(([key]) => key === prefix)?.[1];
  if (space === undefined || local === undefined) throw new Error(`There is no vocabulary for '${name}'.`);
  return [space, local];
}
