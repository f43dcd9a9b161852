import type { TablePart } from '../../exchange/deck/plan.ts';
import { anchors, writeText } from './text-body.ts';
import { emu } from './units.ts';
import { all, childOf, children, type Document, type Element, first, refill, remove } from './xml.ts';

/** The texts of a native table, whose first row is marked as its head. */
export function finishTable(document: Document, frame: Element, part: TablePart, language: string): void {
  first(frame, 'a:tblPr')?.setAttribute('firstRow', '1');
  refill(first(frame, 'p:nvPr'), []);
  const rows = all(frame, 'a:tr');
  part.rows.forEach(({ height, cells }, at) => {
    const row = rows[at];
    if (row === undefined) return;
    row.setAttribute('h', String(emu(height)));
    all(row, 'a:tc').forEach((drawn, index) => {
      const cell = cells[index];
      const body = childOf(drawn, 'a:txBody');
      if (cell === undefined || body === undefined) return;
      writeText(document, body, cell.text, language);
      placeInCell(drawn, cell.text);
    });
  });
  for (const node of Array.from(frame.getElementsByTagName('*'))) dropBlanks(node);
}

function placeInCell(
  cell: Element,
  { inset, anchor }: { inset: number; anchor: keyof typeof anchors },
): void {
  const properties = childOf(cell, 'a:tcPr');
  for (const side of ['marL', 'marR', 'marT', 'marB']) properties?.setAttribute(side, String(emu(inset)));
  properties?.setAttribute('anchor', anchors[anchor]);
}

/** Blanks between elements mean nothing here, and not every program passes over them. */
function dropBlanks(node: Element): void {
  if (children(node).length === 0) return;
  for (const child of Array.from(node.childNodes)) if (child.nodeType === 3) remove(child);
}
