import { type SlideRun, type SlideText, smallestText } from '../../exchange/deck/plan.ts';
import { cleanText } from './clean-text.ts';
import { themeColour } from './colour-code.ts';
import { emu } from './units.ts';
import { childOf, type Document, type Element, element, remove } from './xml.ts';

/** Writes a text into the body of a shape or a cell, whose own paragraphs go. Its letters are the theme's. */
export function writeText(document: Document, body: Element, text: SlideText, language: string): void {
  setParagraphs(
    body,
    text.paragraphs.map((paragraph) => paragraphOf(document, paragraph, text, language)),
  );
}

/** Where the text of a shape stands in it. Longer text that somebody writes into it makes its letters smaller. */
export function placeText(document: Document, body: Element, { anchor, inset }: SlideText): void {
  const old = childOf(body, 'a:bodyPr');
  const attributes = {
    wrap: 'square',
    lIns: emu(inset),
    tIns: emu(inset),
    rIns: emu(inset),
    bIns: emu(inset),
    rtlCol: 0,
    anchor: anchors[anchor],
  };
  const made = element(document, 'a:bodyPr', attributes, [element(document, 'a:normAutofit')]);
  if (old === undefined) body.insertBefore(made, body.firstChild);
  else body.replaceChild(made, old);
}

/** A paragraph as its place has it: only what is said, in which language and from which side. */
export function plainParagraph(
  document: Document,
  text: string,
  how: { readonly language: string; readonly isRightToLeft: boolean },
): Element {
  const direction = how.isRightToLeft ? [element(document, 'a:pPr', { algn: 'r', rtl: 1 })] : [];
  const run = element(document, 'a:r', {}, [
    element(document, 'a:rPr', { lang: how.language }),
    element(document, 'a:t', {}, [text]),
  ]);
  return element(document, 'a:p', {}, text === '' ? direction : [...direction, run]);
}

export function setParagraphs(body: Element, paragraphs: readonly Element[]): void {
  for (let old = childOf(body, 'a:p'); old !== undefined; old = childOf(body, 'a:p')) remove(old);
  for (const paragraph of paragraphs) body.appendChild(paragraph);
}

export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const alignments = { left: 'l', middle: 'ctr', right: 'r' } as const;

/** Points from a bullet to its text. */
const bulletIndent = 10;

function paragraphOf(
  document: Document,
  { runs, isBullet }: SlideText['paragraphs'][number],
  { align, isRightToLeft }: SlideText,
  language: string,
): Element {
  const indent = isBullet ? emu(bulletIndent) : 0;
  const attributes = {
    marL: indent,
    indent: -indent,
    algn: alignments[align],
    rtl: isRightToLeft ? 1 : 0,
  };
  const bullet = isBullet
    ? [element(document, 'a:buFont', { typeface: 'Arial' }), element(document, 'a:buChar', { char: '•' })]
    : [element(document, 'a:buNone')];
  const last = runs.at(-1) ?? { size: smallestText };
  const end = element(document, 'a:endParaRPr', { lang: language, sz: size(last) });
  return element(document, 'a:p', {}, [
    element(document, 'a:pPr', attributes, bullet),
    ...runs.map((run) => runOf(document, run, language)),
    end,
  ]);
}

function runOf(document: Document, run: SlideRun, language: string): Element {
  const attributes = {
    lang: language,
    sz: size(run),
    ...(run.isBold && { b: 1 }),
    ...(run.isItalic && { i: 1 }),
  };
  const fill = element(document, 'a:solidFill', {}, [themeColour(document, run.colour)]);
  return element(document, 'a:r', {}, [
    element(document, 'a:rPr', attributes, [fill]),
    element(document, 'a:t', {}, [cleanText(run.text)]),
  ]);
}

/** PowerPoint counts in hundredths of a point. */
function size(run: Pick<SlideRun, 'size'>): number {
  return Math.round(run.size * 100);
}
