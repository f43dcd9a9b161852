import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeck, writeDeck } from '../../../language/documents/pptx.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { elements, openDeck } from '../../support/deck-package.ts';
import { aPlan, aSlide, everyPart } from './a-plan.ts';
import { written } from './written-deck.ts';

describe('A deck', () => {
  it('is a package in which everything that is mentioned is there', async () => {
    const deck = openDeck(await written(aPlan()));

    expect(deck.faults).toEqual([]);
    expect(deck.slides).toHaveLength(2);
  });

  it('has a title on every slide in the place that its layout keeps for it', async () => {
    const [title, content] = openDeck(await written(aPlan())).slides;

    expect(title?.shapes.map(({ placeholder, lines }) => [placeholder, lines])).toEqual([
      ['ctrTitle', ['Northwind Fibre']],
      ['subTitle', ['Journeys', 'Autumn']],
    ]);
    expect(content?.shapes[0]).toMatchObject({ placeholder: 'title', lines: ['Order and get online'] });
  });

  it('has what its plan says, in order, each with a name and what is read aloud', async () => {
    const slide = openDeck(await written(aPlan())).slides[1];

    const parts = everyPart('Compare plans');
    expect(
      slide?.shapes.slice(1).map(({ name, alt, isDecorative }) => ({ name, alt, isDecorative })),
    ).toEqual(parts.map(({ name, alt }) => ({ name, alt, isDecorative: alt === '' })));
  });

  it('has shapes, texts, tables and charts that PowerPoint can edit, and no picture', async () => {
    const deck = openDeck(await written(aPlan()));
    const slide = deck.slides[1];
    const presets = slide?.shapes.flatMap(({ element }) =>
      elements(element, 'prstGeom').map((it) => it.getAttribute('prst')),
    );

    expect(presets).toEqual(
      'rect roundRect ellipse homePlate diamond star5 rect rect line line line'.split(' '),
    );
    const table = slide?.shapes.find(({ name }) => name === 'Ledger');
    expect(table && elements(table.element, 'tblPr')[0]?.getAttribute('firstRow')).toBe('1');
    expect(table?.lines.slice(0, 3)).toEqual(['Compare plans 1', 'Compare plans 2', 'Compare plans 3']);
    expect([...deck.parts.keys()].filter((path) => /media|\.(png|jpe?g|svg)$/.test(path))).toEqual([]);
  });

  it('has gaps in a curve where there is no value, and its numbers in a workbook', async () => {
    const deck = openDeck(await written(aPlan()));
    const chart = deck.xml(deck.slides[1]?.related.get('chart') ?? '');

    expect(elements(chart, 'lineChart')[0]?.firstChild?.nodeName).toBe('c:grouping');
    expect(elements(chart, 'dispBlanksAs')[0]?.getAttribute('val')).toBe('gap');
    const points = elements(chart, 'val').map((it) =>
      elements(it, 'pt').map((point) => `${point.getAttribute('idx')}=${point.textContent}`),
    );
    expect(points).toEqual([
      ['0=1', '2=-2', '3=2'],
      ['0=2', '1=1', '2=1'],
    ]);
    const workbook = [...deck.parts.keys()].find((path) => path.endsWith('.xlsx'));
    expect(workbook).toBeDefined();
  });

  it('takes all colours and letters of its slides from the theme', async () => {
    const deck = openDeck(await written(aPlan()));
    const chart = deck.slides[1]?.related.get('chart') ?? '';

    for (const path of [...deck.slides.map((it) => it.path), chart]) {
      const document = deck.xml(path);
      expect(elements(document, 'srgbClr').map((it) => it.getAttribute('val'))).toEqual([]);
      const faces = elements(document, 'latin').map((it) => it.getAttribute('typeface'));
      expect(faces).toEqual([]);
    }
    const colours = elements(deck.xml('ppt/slides/slide2.xml'), 'schemeClr').map((it) =>
      it.getAttribute('val'),
    );
    expect(new Set(colours)).toEqual(new Set(['accent1', 'accent2', 'tx1']));
  });

  it('says which way a text runs, and in which language', async () => {
    const plan = aPlan({ language: 'ar', slides: [aSlide({ title: 'رحلة', isRightToLeft: true })] });
    const slide = openDeck(await written(plan)).slides[0];

    const paragraph = slide && elements(slide.document, 'pPr')[0];
    expect(paragraph?.getAttribute('rtl')).toBe('1');
    const languages = slide && elements(slide.document, 'rPr').map((it) => it.getAttribute('lang'));
    expect(new Set(languages)).toEqual(new Set(['ar']));
  });

  it('has notes for the speaker, a line a paragraph', async () => {
    const [, slide] = openDeck(await written(aPlan())).slides;

    expect(slide?.notes).toEqual(['Nobody owns two touchpoints.', 'The low point has no answer.']);
  });

  it('sets a title smaller that would not stand in its place', async () => {
    const plan = aPlan({ slides: [aSlide({ title: 'A title of many words '.repeat(12) })] });
    const slide = openDeck(await written(plan)).slides[0];

    const fit = slide && elements(slide.document, 'normAutofit')[0];
    expect(Number(fit?.getAttribute('fontScale'))).toBeLessThan(80_000);
  });

  it('tells how many of its slides are done', async () => {
    const told: string[] = [];
    await writeDeck(aPlan(), {
      template: undefined,
      progress: (done, of) => void told.push(`${done} of ${of}`),
    });

    expect(told).toEqual(['1 of 2', '2 of 2']);
  });

  it('is there without a slide, too', async () => {
    const deck = openDeck(await written(aPlan({ slides: [] })));

    expect(deck.faults).toEqual([]);
  });

  it('has the same bytes whenever it is made', async () => {
    const [first, second] = [await written(aPlan()), await written(aPlan())];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('holds any text and can be read again', async () => {
    const pieces = [...dangerousPieces, ...attacks, '_x000D_', 'a_x0041_'];
    const text = fc.oneof(
      fc.constantFrom(...pieces),
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((it) => it.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const slide = aSlide({ title: said, parts: everyPart(said), notes: said, elements: [said] });
        const plan = aPlan({ title: said, slides: [slide], model: JSON.stringify(said) });
        const bytes = await written(plan);
        const deck = openDeck(bytes);
        expect(deck.faults).toEqual([]);
        expect(deck.slides[0]?.shapes[1]?.lines).toEqual([asRead(said)]);
        const read = await readDeck(bytes);
        expect(JSON.parse(read?.model ?? '')).toBe(said);
        expect(read?.slides[0]?.elements).toEqual([said]);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a reader of XML can see of a text, on one line. */
function asRead(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '');
}
