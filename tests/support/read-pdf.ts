import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly title: string;
  readonly pages: readonly ReadPage[];
  /** Bookmarks, those below others indented by two spaces. */
  readonly outline: readonly string[];
}

interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** The lines of text as somebody would copy them. */
  readonly lines: readonly string[];
  /** What is read aloud, in order: kinds of nodes with their alternative texts. */
  readonly tags: readonly string[];
}

/** Opens a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const { info } = await document.getMetadata();
  const outline = outlineOf((await document.getOutline()) ?? [], '');
  await task.destroy();
  return { title: 'Title' in info ? String(info.Title) : '', pages, outline };
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    line += item.str;
    if (item.hasEOL) {
      lines.push(line);
      line = '';
    }
  }
  lines.push(line);
  const tree = await page.getStructTree();
  return { width, height, lines: lines.filter((it) => it !== ''), tags: tree === null ? [] : tagsOf(tree) };
}

function tagsOf(node: { role?: string; alt?: string; children?: readonly unknown[] }): string[] {
  const own =
    node.role === undefined ? [] : [node.alt === undefined ? node.role : `${node.role}: ${node.alt}`];
  return [...own, ...(node.children ?? []).flatMap((child) => tagsOf(child as typeof node))];
}

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}

function outlineOf(items: readonly Item[], indent: string): string[] {
  return items.flatMap(({ title, items: below }) => [indent + title, ...outlineOf(below, `${indent}  `)]);
}
