import { describe, expect, it } from 'vitest';
import type { Slide, SlidePart } from '../../../language/exchange/deck/plan.ts';
import { modelJson } from '../../../language/exchange/json/model.ts';
import { deckAsText, deckOf, textsOf } from '../../support/decks.ts';
import { openFixture } from '../../support/fixture.ts';
import { checkGolden } from '../../support/golden.ts';
import { openSample, samples } from '../../support/sample-projects.ts';

describe.each(samples)('the deck of %s', (sample) => {
  const deck = deckOf(openSample(sample), { revision: { commit: '0123456789abcdef', isChanged: false } });

  it('is the deck that we know', () => {
    checkGolden(new URL(`golden/${sample}.txt`, import.meta.url), deckAsText(deck));
  });
});

function titles(slides: readonly Slide[]): readonly string[] {
  return slides.map((it) => it.title);
}

function saidOn(slides: readonly Slide[]): string {
  const texts = slides
    .flatMap(textsOf)
    .map(({ text }) => text.paragraphs.flatMap((it) => it.runs.map((one) => one.text)));
  return texts.flat().join('\n');
}

function partsOf<K extends SlidePart['kind']>(
  slides: readonly Slide[],
  kind: K,
): readonly Extract<SlidePart, { kind: K }>[] {
  return slides
    .flatMap((it) => it.parts)
    .filter((it): it is Extract<SlidePart, { kind: K }> => it.kind === kind);
}

const small = `
brand northwind "Northwind"
team care "Care"
persona maya "Maya"
  expects never-broken
promise soon "Soon"
promise never-broken "Never broken"
journey order "Order"
  for maya
  touchpoint place "Place the order"
    emotion hopeful
    delivers soon
    owner care
journey leave "Leave"
  touchpoint say "Say so"
    owner nobody-known
`;

describe('a deck', () => {
  it('names the brand, the journeys and the commit on its first slide', () => {
    const { slides } = deckOf(openFixture(small), { revision: { commit: 'abcdef1234567', isChanged: true } });
    expect(slides[0]?.title).toBe('Northwind');
    expect(slides[0]?.subtitle).toBe(
      '2 customer journeys\nOrder\nLeave\nAs of commit abcdef1, with changes not yet committed',
    );
  });

  it('says nothing of a commit where there is none', () => {
    expect(deckOf(openFixture(small)).slides[0]?.subtitle).toBe('2 customer journeys\nOrder\nLeave');
  });

  it('shows only the journeys asked for, and the promises that concern them', () => {
    const { slides } = deckOf(openFixture(small), { journeys: ['leave'] });
    expect(titles(slides)).toEqual(['Northwind', 'At a glance', 'Whom we serve', 'Leave']);
    expect(saidOn(slides)).not.toContain('Place the order');
  });

  it('counts a promise that is broken to the people of a journey among its own', () => {
    const { slides } = deckOf(openFixture(small), { journeys: ['order'] });
    const [ledger] = slides.filter((it) => it.title === 'The promises, one by one');
    expect(ledger?.elements).toContain('promise:never-broken');
    expect(ledger?.elements).toContain('promise:soon');
  });

  it('has no slides on promises and personas where there are none, and no chart without emotions', () => {
    const { slides } = deckOf(openFixture('journey a "A"\n  touchpoint b "B"\n'));
    expect(titles(slides)).toEqual(['A', 'At a glance', 'A']);
    expect(partsOf(slides, 'chart')).toEqual([]);
  });

  it('is no more than a title and the figures where there are no journeys', () => {
    expect(titles(deckOf(openFixture('brand a "A"\n')).slides)).toEqual(['A']);
  });

  it('draws the emotions as a chart that lines up with the touchpoints, and leaves a gap where none is stated', () => {
    const { slides } = deckOf(
      openFixture(`journey a "A"
  touchpoint b "B"
    emotion delighted
  touchpoint c "C"
  touchpoint d "D"
    emotion -2 "why"
`),
    );
    const [chart] = partsOf(slides, 'chart');
    expect(chart?.categories).toEqual(['B', 'C', 'D']);
    expect(chart?.series.map((it) => it.values)).toEqual([[2, undefined, -2]]);
    const cards = partsOf(slides, 'shape').filter((it) => it.name.startsWith('Touchpoint: '));
    const slot = (chart?.width ?? 0) / 3;
    const middles = cards.map((it) => it.x + it.width / 2 - (chart?.x ?? 0));
    expect(middles).toEqual([slot / 2, slot * 1.5, slot * 2.5]);
  });

  it('draws the curve of the journey that a journey compares itself with', () => {
    const { slides } = deckOf(
      openFixture(`journey is "As it is"
  touchpoint b "B"
    emotion angry
journey should-be "As it should be"
  status future
  compares-with is
  touchpoint b "B"
    emotion pleased
`),
      { journeys: ['should-be'] },
    );
    const [chart] = partsOf(slides, 'chart');
    expect(chart?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['As it should be', 1],
      ['As it is', -2],
    ]);
  });

  it('says in words that nobody owns a touchpoint', () => {
    const { slides } = deckOf(openFixture(small), { journeys: ['leave'] });
    expect(saidOn(slides)).toContain("? nobody: no team 'nobody-known'");
  });

  it('marks a moment of truth in words', () => {
    const { slides } = deckOf(openFixture('journey a "A"\n  touchpoint b "B"\n    moment-of-truth\n'));
    expect(saidOn(slides)).toContain('★ moment of truth');
  });

  it('tells the speaker what was found, and the lowest and the highest point', () => {
    const { slides } = deckOf(openFixture(small), { journeys: ['order'] });
    const notes = slides.find((it) => it.title === 'Order')?.notes ?? '';
    expect(notes).toContain("Lowest point: +1 at 'Place the order'");
    expect(notes).toMatch(/What was found\n• /);
  });

  it('pages a long journey between its stages, the head and the chevrons on each of its slides', () => {
    const stage = (name: string) =>
      `  stage ${name} "Stage ${name}"\n${[1, 2, 3, 4].map((it) => `    touchpoint ${name}${it} "${name} ${it}"\n`).join('')}`;
    const { slides } = deckOf(openFixture(`journey a "A"\n${['x', 'y', 'z'].map(stage).join('')}`));
    expect(titles(slides.slice(2))).toEqual([
      'A: Stage x (1 of 3)',
      'A: Stage y (2 of 3)',
      'A: Stage z (3 of 3)',
    ]);
    for (const slide of slides.slice(2)) {
      const names = slide.parts.map((it) => it.name);
      expect(names).toContain('Owner');
      expect(names.filter((it) => it.startsWith('Stage: '))).toHaveLength(1);
    }
  });

  it('breaks a stage of more touchpoints than a slide can show', () => {
    const touchpoints = Array.from(
      { length: 13 },
      (_, index) => `    touchpoint t${index} "T ${index}"\n`,
    ).join('');
    const { slides } = deckOf(openFixture(`journey a "A"\n  stage s "S"\n${touchpoints}`));
    const counts = slides
      .slice(2)
      .map((it) => it.parts.filter(({ name }) => name.startsWith('Touchpoint: ')).length);
    expect(counts).toEqual([5, 5, 3]);
    expect(saidOn(slides.slice(3, 4))).toContain('S (continued)');
  });

  it('keeps words from left to right together on a slide from right to left', () => {
    const { slides } = deckOf(
      openFixture('journey a "الطلب"\n  touchpoint b "يأتي المهندس"\n    channel web\n'),
    );
    const [card] = partsOf(slides, 'shape').filter((it) => it.name.startsWith('Touchpoint: '));
    expect(card?.text?.isRightToLeft).toBe(true);
    expect(card?.text?.align).toBe('right');
    expect(card?.text?.paragraphs.map((it) => it.runs.map((one) => one.text).join(''))).toEqual([
      'يأتي المهندس',
      '\u200eWeb\u200e',
    ]);
    expect(slides.at(-1)?.isRightToLeft).toBe(true);
  });

  it('keeps the model that it shows', () => {
    const snapshot = openFixture(small);
    expect(deckOf(snapshot).model).toBe(modelJson(snapshot, snapshot.facts.journeys));
  });
});
