import { type Slide, type SlidePart, type SlideText, titlePlaces } from '../../exchange/deck/plan.ts';
import { cleanLines } from './clean-text.ts';
import { takeThemeColours } from './colour-code.ts';
import { describe } from './describe.ts';
import { finishTable } from './finish-table.ts';
import { fittingScale } from './fit-text.ts';
import type { Layouts, Placeholder } from './layouts.ts';
import { placeText, plainParagraph, setParagraphs, writeText } from './text-body.ts';
import { type Box, emu } from './units.ts';
import { all, childOf, children, type Document, type Element, element, first, refill } from './xml.ts';

export interface Finish {
  readonly layouts: Layouts;
  readonly language: string;
}

/** Says about a slide what pptxgenjs cannot: placeholders, texts, what shapes are called and read aloud as, colours. */
export function finishSlide(document: Document, slide: Slide, finish: Finish): void {
  first(document, 'p:cSld')?.removeAttribute('name');
  const tree = first(document, 'p:spTree');
  if (tree === undefined) return;
  const drawn = children(tree).slice(2);
  const { title, subtitle } = finish.layouts[slide.layout];
  const how = { language: finish.language, isRightToLeft: slide.isRightToLeft === true };
  const said = [
    { text: slide.title, name: 'Title', place: title },
    ...(slide.subtitle === undefined ? [] : [{ text: slide.subtitle, name: 'Subtitle', place: subtitle }]),
  ];
  drawn.forEach((shape, index) => {
    const heading = said[index];
    const part = slide.parts[index - said.length];
    const id = index + 2;
    if (heading !== undefined) {
      const lines = cleanLines(heading.text);
      if (heading.place === undefined) standFree(document, shape, lines, finish.language);
      else {
        const paragraphs = lines.map((text) => plainParagraph(document, text, how));
        fillPlaceholder(document, shape, heading.place, paragraphs);
      }
      describe(document, shape, { id, name: heading.name, alt: heading.text });
    } else if (part !== undefined) {
      finishPart(document, shape, part, finish.language);
      describe(document, shape, { id, name: part.name, alt: part.alt });
    }
  });
  takeThemeColours(document);
}

/** The layout says where it stands and how it looks. */
function fillPlaceholder(
  document: Document,
  shape: Element,
  place: Placeholder,
  paragraphs: readonly Element[],
): void {
  const attributes = { type: place.type, ...(place.index !== undefined && { idx: place.index }) };
  const application = first(shape, 'p:nvPr');
  refill(application, [element(document, 'p:ph', attributes)]);
  refill(first(shape, 'p:cNvSpPr'), [element(document, 'a:spLocks', { noGrp: 1 })]);
  refill(first(shape, 'p:spPr'), []);
  const body = first(shape, 'p:txBody');
  if (body === undefined) return;
  const scale = fittingScale(
    paragraphs.map((it) => it.textContent ?? ''),
    place,
  );
  const fit = element(
    document,
    'a:normAutofit',
    scale === 1 ? {} : { fontScale: Math.round(scale * 100_000) },
  );
  const properties = childOf(body, 'a:bodyPr');
  if (properties !== undefined) {
    body.replaceChild(element(document, 'a:bodyPr', {}, [fit]), properties);
  }
  setParagraphs(body, paragraphs);
}

/** A subtitle that the layout has no place for. */
function standFree(document: Document, shape: Element, lines: readonly string[], language: string): void {
  const { size, ...place } = titlePlaces.subtitle;
  const runs = (text: string) => [{ text, size, colour: { theme: 'text1' } as const }];
  const paragraphs = lines.map((text) => ({ runs: runs(text) }));
  const text: SlideText = { paragraphs, align: 'left', anchor: 'top', inset: 0 };
  moveTo(shape, place);
  const body = first(shape, 'p:txBody');
  if (body === undefined) return;
  placeText(document, body, text);
  writeText(document, body, text, language);
}

function finishPart(document: Document, shape: Element, part: SlidePart, language: string): void {
  moveTo(shape, part);
  if (part.kind === 'table') finishTable(document, shape, part, language);
  if (part.kind === 'chart') {
    const locks = element(document, 'a:graphicFrameLocks', { noGrp: 1 });
    refill(first(shape, 'p:cNvGraphicFramePr'), [locks]);
  }
  const body = childOf(shape, 'p:txBody');
  if (part.kind !== 'shape' || part.text === undefined || body === undefined) return;
  placeText(document, body, part.text);
  writeText(document, body, part.text, language);
}

/** pptxgenjs takes no height of nothing, which a level line has. */
function moveTo(shape: Element, { x, y, width, height }: Box): void {
  const offset = first(shape, 'a:off');
  const extent = all(shape, 'a:ext').find((it) => it.hasAttribute('cx'));
  offset?.setAttribute('x', String(emu(x)));
  offset?.setAttribute('y', String(emu(y)));
  extent?.setAttribute('cx', String(emu(width)));
  extent?.setAttribute('cy', String(emu(height)));
}
