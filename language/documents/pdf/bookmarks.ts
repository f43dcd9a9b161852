import type PDFDocument from 'pdfkit';
import type { Part, Scene } from '../../views/scene/scene.ts';

/** A bookmark for the page that was drawn last, and below it one for each of the page's main parts. */
export function addBookmarks(pdf: PDFDocument, { title, parts }: Scene, pointsPerPixel: number): void {
  const page = pdf.outline.addItem(title, { fit: true, expanded: true });
  const all = parts.flatMap(withInner);
  const roles = marked.find((some) => all.some(({ role }) => some.includes(role))) ?? [];
  for (const part of all) {
    const place = placeOf(part);
    if (!roles.includes(part.role) || part.label === undefined || place === undefined) continue;
    // pdfkit counts from the right.
    const left = pdf.page.width - place.x * pointsPerPixel;
    page.addItem(titleOf(part.label), { top: place.y * pointsPerPixel, left });
  }
}

/** The roles that people look for: on a journey's page, on that of the promises, on the overview. */
const marked: readonly (readonly string[])[] = [['stage'], ['state'], ['matrix', 'sparklines', 'owners']];

function withInner(part: Part): Part[] {
  return [part, ...(part.parts ?? []).flatMap(withInner)];
}

/** A stage is called what it is called, without how much is in it. */
function titleOf(label: string): string {
  return /^Stage: (.*), \d+ touchpoints?$/s.exec(label)?.[1] ?? label;
}

function placeOf({ marks = [], parts = [] }: Part): { x: number; y: number } | undefined {
  for (const mark of marks) {
    if (mark.kind !== 'path') return { x: mark.x, y: mark.y };
    const [first] = mark.segments;
    if (first !== undefined && first.to !== 'close') return { x: first.x, y: first.y };
  }
  return parts.map(placeOf).find((it) => it !== undefined);
}
