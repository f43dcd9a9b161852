import type { Package } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { all, changePart, type Document, type Element } from './xml.ts';

const presentation = 'ppt/presentation.xml';

/**
 * Makes all slides of a template larger or smaller, as PowerPoint's own slide size does: nothing looks different on a
 * screen, but what is put on them has the room it needs and keeps its size in points.
 */
export function scaleTemplate(files: Package, factor: number): void {
  for (const { type, path } of relationshipsOf(files, presentation)) {
    if (type !== 'slideMaster' || path === undefined) continue;
    changePart(files, path, (document) => scale(document, factor));
    for (const layout of relationshipsOf(files, path)) {
      if (layout.type !== 'slideLayout' || layout.path === undefined) continue;
      changePart(files, layout.path, (document) => scale(document, factor));
    }
  }
  changePart(files, presentation, (document) => {
    for (const size of all(document, 'p:sldSz')) {
      multiply(size, ['cx', 'cy'], factor);
      // It named a paper, whose size it has no more.
      size.removeAttribute('type');
    }
  });
}

/** Lengths by the elements they stand on. */
const lengths: Readonly<Record<string, readonly string[]>> = {
  'a:off': ['x', 'y'],
  'a:ext': ['cx', 'cy'],
  'a:chOff': ['x', 'y'],
  'a:chExt': ['cx', 'cy'],
  'a:bodyPr': ['lIns', 'tIns', 'rIns', 'bIns'],
  'a:ln': ['w'],
  'a:rPr': ['sz'],
  'a:defRPr': ['sz'],
  'a:endParaRPr': ['sz'],
  'a:spcPts': ['val'],
  'a:buSzPts': ['val'],
  'a:gridCol': ['w'],
  'a:tr': ['h'],
  'a:tab': ['pos'],
  'a:pPr': ['marL', 'marR', 'indent', 'defTabSz'],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`a:lvl${level}pPr`, ['marL', 'marR', 'indent', 'defTabSz']]),
  ),
};

function scale(document: Document, factor: number): void {
  for (const [name, attributes] of Object.entries(lengths)) {
    for (const it of all(document, name)) multiply(it, attributes, factor);
  }
}

function multiply(node: Element, attributes: readonly string[], factor: number): void {
  for (const name of attributes) {
    const value = node.getAttribute(name);
    if (value !== null && value !== '') node.setAttribute(name, String(Math.round(Number(value) * factor)));
  }
}

/** The size of a template's slides, in PowerPoint's own unit. */
export function slideSize(document: Document): { readonly cx: number; readonly cy: number } | undefined {
  const size = all(document, 'p:sldSz')[0];
  const [cx, cy] = [Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))];
  return cx > 0 && cy > 0 ? { cx, cy } : undefined;
}
