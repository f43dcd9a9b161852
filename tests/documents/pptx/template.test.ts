import { describe, expect, it } from 'vitest';
import { closePackage, openPackage, setText, textOf } from '../../../language/documents/pptx/package.ts';
import { readDeck, writeDeck } from '../../../language/documents/pptx.ts';
import { elements, type OpenedDeck, openDeck } from '../../support/deck-package.ts';
import { aPlan, everyPart } from './a-plan.ts';
import { aTemplate, withoutNotes } from './a-template.ts';

const sizes = {
  'wide, but small': [10, 5.625],
  'four to three': [10, 7.5],
  'as large as ours': [13.333, 7.5],
} as const;

describe('A template', () => {
  for (const [name, [width, height]] of Object.entries(sizes)) {
    it(`gives slides its own layouts, colours and letters: ${name}`, async () => {
      const deck = await onTemplate(await aTemplate({ width, height }));

      expect(deck.faults).toEqual([]);
      expect(deck.slides.map((slide) => layoutName(deck, slide.related))).toEqual([
        'Firmentitel',
        'Nur Titel',
      ]);
      const theme = textOf(new Map(deck.parts), 'ppt/theme/theme1.xml');
      expect(theme).toContain('AA0044');
      expect(theme).toContain('Georgia');
    });

    it(`keeps all of the plan on the slide, below its title, at its size: ${name}`, async () => {
      const deck = await onTemplate(await aTemplate({ width, height }));
      const size = elements(deck.xml('ppt/presentation.xml'), 'sldSz')[0];
      const [across, down] = [Number(size?.getAttribute('cx')), Number(size?.getAttribute('cy'))];

      for (const { element } of deck.slides[1]?.shapes.slice(1) ?? []) {
        const [offset, extent] = [
          elements(element, 'off')[0],
          elements(element, 'ext').find((it) => it.hasAttribute('cx')),
        ];
        const [x, y] = [Number(offset?.getAttribute('x')), Number(offset?.getAttribute('y'))];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThan((height * 0.12 * down) / height);
        expect(x + Number(extent?.getAttribute('cx'))).toBeLessThanOrEqual(across);
        expect(y + Number(extent?.getAttribute('cy'))).toBeLessThanOrEqual(down);
      }
      const letters = deck.slides.flatMap(({ document }) =>
        elements(document, 'rPr').map((it) => it.getAttribute('sz')),
      );
      expect(Math.min(...letters.map((it) => Number(it ?? 900)))).toBeGreaterThanOrEqual(900);
    });
  }

  it('loses its own slides, and nothing that ours have', async () => {
    const bytes = await bytesOn(await aTemplate({}));
    const deck = openDeck(bytes);

    const texts = deck.slides.flatMap(({ shapes }) => shapes.flatMap(({ lines }) => lines));
    expect(texts).not.toContain('Sample');
    expect(deck.slides[1]?.notes).toEqual(['Nobody owns two touchpoints.', 'The low point has no answer.']);
    expect(deck.slides[1]?.related.has('chart')).toBe(true);
    expect(deck.slides[1]?.shapes.slice(1).map(({ name, alt }) => ({ name, alt }))).toEqual(
      everyPart('Compare plans').map(({ name, alt }) => ({ name, alt })),
    );
    expect((await readDeck(bytes))?.slides.map(({ title }) => title)).toEqual([
      'Northwind Fibre',
      'Order and get online',
    ]);
  });

  it('gives the same bytes whenever it is used', async () => {
    const bytes = await aTemplate({});
    const [first, second] = [await bytesOn(bytes), await bytesOn(bytes)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('may be a deck of ours', async () => {
    const deck = await onTemplate(await bytesOn(undefined));

    expect(deck.faults).toEqual([]);
    expect(deck.slides).toHaveLength(2);
    expect([...deck.parts.keys()].filter((it) => /^customXml\/item\d/.test(it))).toHaveLength(1);
  });

  it('may never have had notes', async () => {
    const deck = await onTemplate(await withoutNotes(await aTemplate({})));

    expect(deck.faults).toEqual([]);
    expect(deck.slides[1]?.notes).toHaveLength(2);
  });

  it('may have no place for a title on any layout, which is said', async () => {
    const files = openPackage(await aTemplate({}));
    for (const path of files.keys()) {
      const text = /slideLayout\d+\.xml$/.test(path) ? textOf(files, path) : undefined;
      if (text !== undefined) setText(files, path, text.replaceAll('type="title"', 'type="body"'));
    }

    expect(await writeDeck(aPlan(), { template: closePackage(files) })).toEqual({
      refused: 'The template has no layout with a place for a title: add one to its slide master.',
    });
  });

  it('may leave no room for anything, which is said', async () => {
    expect(await writeDeck(aPlan(), { template: await aTemplate({ titleHeight: 4.2 }) })).toEqual({
      refused:
        'The template leaves too little room below its title: make the title of its slide master lower, or name another template.',
    });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('no deck')],
    ['a deck that ends early', aPiece],
    ['another archive', closePackage(new Map([['a.txt', new Uint8Array(3)]]))],
  ])('may be no deck, which is said: %s', async (_, bytes) => {
    const made = typeof bytes === 'function' ? await bytes() : bytes;

    expect(await writeDeck(aPlan(), { template: made })).toEqual({
      refused: 'The template is no PowerPoint file, or it is damaged: does PowerPoint open it?',
    });
  });

  it('may have a password, which is said', async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);

    expect(await writeDeck(aPlan(), { template: locked })).toEqual({
      refused:
        'The template has a password, or comes from a PowerPoint before 2007: save it as a .pptx without a password.',
    });
  });
});

async function aPiece(): Promise<Uint8Array> {
  const bytes = await aTemplate({});
  return bytes.slice(0, bytes.length / 2);
}

function layoutName(deck: OpenedDeck, related: ReadonlyMap<string, string>): string | null | undefined {
  return elements(deck.xml(related.get('slideLayout') ?? ''), 'cSld')[0]?.getAttribute('name');
}

async function onTemplate(bytes: Uint8Array): Promise<OpenedDeck> {
  return openDeck(await bytesOn(bytes));
}

async function bytesOn(template: Uint8Array | undefined): Promise<Uint8Array> {
  const deck = await writeDeck(aPlan(), { template });
  if ('refused' in deck) throw new Error(deck.refused);
  return deck.bytes;
}
