import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Palette } from '../../views/scene/palette.ts';
import type { Mark, Part } from '../../views/scene/scene.ts';
import type { Typesetter } from '../type/typesetter.ts';
import type { EmbeddedFonts } from './embedded-fonts.ts';
import { paintBox, paintDisc, paintIcon, paintPath } from './paint-shapes.ts';
import { paintText } from './paint-text.ts';

/** What a page is drawn with. */
export interface Painter {
  readonly pdf: PDFDocument;
  readonly palette: Palette;
  readonly setter: Typesetter;
  readonly fonts: EmbeddedFonts;
}

/**
 * Draws a part and hangs what it says below `parent`, for those who have the page read aloud: a label is read in place
 * of what it labels, texts without a label are read as they are, and decoration is passed over.
 */
export function paintPart(part: Part, parent: StructureElement, painter: Painter): void {
  const { label, marks = [], parts = [] } = part;
  const hasText = marks.some(({ kind }) => kind === 'text');
  if (parts.length === 0 || label === undefined) {
    if (marks.length > 0)
      paintMarks(part, marks, hasText || label !== undefined ? parent : undefined, painter);
    for (const child of parts) paintPart(child, parent, painter);
    return;
  }
  const group = painter.pdf.struct('Div', { title: label });
  parent.add(group);
  if (marks.length > 0) paintMarks({ ...part, label: '' }, marks, hasText ? group : undefined, painter);
  for (const child of parts) paintPart(child, group, painter);
  group.end();
}

function paintMarks(
  { label }: Part,
  marks: readonly Mark[],
  parent: StructureElement | undefined,
  painter: Painter,
): void {
  const { pdf } = painter;
  const operators = marks.map((mark) => operatorsOf(mark, painter)).join('\n');
  if (parent === undefined) {
    pdf.markContent('Artifact').addContent(operators).endMarkedContent();
    return;
  }
  const isFigure = !marks.some(({ kind }) => kind === 'text');
  const type = isFigure ? 'Figure' : 'P';
  const content = pdf.markStructureContent(type);
  pdf.addContent(operators).endMarkedContent();
  const element = pdf.struct(type, label ? { alt: label } : {});
  parent.add(element);
  element.add(content).end();
}

function operatorsOf(mark: Mark, painter: Painter): string {
  const { palette } = painter;
  switch (mark.kind) {
    case 'box':
      return paintBox(mark, palette);
    case 'disc':
      return paintDisc(mark, palette);
    case 'path':
      return paintPath(mark, palette);
    case 'icon':
      return paintIcon(mark, palette);
    case 'text':
      return paintText(mark, palette, painter);
  }
}
