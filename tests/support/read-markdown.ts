import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { marked } from 'marked';

/** A Markdown document as its readers see it. */
export interface SeenDocument {
  /** Each with a `#` a level. */
  readonly headings: readonly string[];
  /** By the heading they stand below, rows of cells, the headings of columns first. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The text of Mermaid blocks. */
  readonly diagrams: readonly string[];
  /** The names of all HTML elements that the document is shown with. */
  readonly elements: ReadonlySet<string>;
}

type Node = ReturnType<ReturnType<DOMParser['parseFromString']>['getElementsByTagName']>[number];

/** Reads Markdown as GitHub does. Of tables below one heading the last counts. */
export function readMarkdown(text: string): SeenDocument {
  const html = marked.parse(text, { async: false, gfm: true }).replace(/[\uFFFE\uFFFF]/g, '');
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    `<div>${html}</div>`,
    'text/xml',
  );
  const all = [...root.getElementsByTagName('*')];
  const headings: string[] = [];
  const tables: Record<string, string[][]> = {};
  for (const element of all) {
    const level = /^h(\d)$/.exec(element.tagName)?.[1];
    if (level !== undefined) headings.push(`${'#'.repeat(Number(level))} ${seen(element)}`);
    if (element.tagName === 'table') tables[headings.at(-1) ?? ''] = rowsOf(element);
  }
  const diagrams = all
    .filter((it) => it.tagName === 'code' && it.getAttribute('class') === 'language-mermaid')
    .map((it) => it.textContent ?? '');
  return { headings, tables, diagrams, elements: new Set(all.map(({ tagName }) => tagName)) };
}

function rowsOf(table: Node): string[][] {
  return [...table.getElementsByTagName('tr')].map((row) =>
    [...row.childNodes].filter(({ nodeName }) => /^t[hd]$/.test(nodeName)).map((it) => seen(it)),
  );
}

/** What can be seen: what keeps letters apart takes no room. */
export function seen({ textContent }: { readonly textContent: string | null }): string {
  return (textContent ?? '').replace(/[\u200B\uFFFE\uFFFF]/g, '').trim();
}
