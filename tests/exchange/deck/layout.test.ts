import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckPlan, Slide, SlidePart } from '../../../language/exchange/deck/plan.ts';
import { slideHeight, slideWidth, smallestText } from '../../../language/exchange/deck/plan.ts';
import { openProject, type Snapshot } from '../../../language/index.ts';
import { isMeantBy } from '../../../language/views/element-ids.ts';
import { anyMap } from '../../support/any-map.ts';
import { deckOf, linesIn, type PlacedText, textsOf } from '../../support/decks.ts';
import { today } from '../../support/fixture.ts';
import { overlapsIn } from '../../support/scene-texts.ts';

function open(text: string): Snapshot {
  return openProject({ today }).update([{ uri: 'a.journey', text }]).snapshot;
}

function checkAnyDeck(check: (deck: DeckPlan, snapshot: Snapshot) => void): void {
  fc.assert(
    fc.property(anyMap, (text) => {
      const snapshot = open(text);
      check(deckOf(snapshot), snapshot);
    }),
    { numRuns: 20 },
  );
}

describe('the deck of any project', () => {
  it('never lets two texts lie on each other', () => {
    checkAnyDeck((deck) => {
      const found = deck.slides.flatMap((slide) => overlapsIn(textsOf(slide).flatMap(linesIn)));
      expect(found).toEqual([]);
    });
  });

  it('has room in every shape for its text, and none on it that is too small to read', () => {
    checkAnyDeck((deck) => {
      const texts = deck.slides.flatMap(textsOf);
      expect(texts.flatMap(tooMuchFor)).toEqual([]);
      const sizes = texts.flatMap(({ text }) =>
        text.paragraphs.flatMap((it) => it.runs.map((one) => one.size)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestText);
    });
  });

  it('keeps everything on its slides', () => {
    checkAnyDeck((deck) => {
      expect(deck.slides.flatMap((slide) => slide.parts.filter(isOutside).map(({ name }) => name))).toEqual(
        [],
      );
    });
  });

  it('shows every touchpoint, and says which', () => {
    checkAnyDeck((deck, snapshot) => {
      const shown = new Set(deck.slides.flatMap((it) => it.elements));
      const said = new Set(deck.slides.flatMap((it) => it.parts.map(({ alt }) => alt.slice(0, 40))));
      const touchpoints = snapshot.facts.journeys.flatMap((it) => it.distinctTouchpoints);
      const missing = touchpoints.filter((it) => ![...shown].some((id) => isMeantBy(it, id)));
      expect(missing.map((it) => it.title)).toEqual([]);
      const unsaid = touchpoints.filter(
        ({ title }) => ![...said].some((alt) => alt.startsWith(start(title))),
      );
      expect(unsaid.map((it) => it.title)).toEqual([]);
    });
  });

  it('says aloud what every shape that is not mere decoration shows', () => {
    checkAnyDeck((deck) => {
      const silent = deck.slides.flatMap((it) => it.parts).filter((it) => it.alt === '' && !decorates(it));
      expect(silent.map((it) => it.name)).toEqual([]);
      expect(deck.slides.flatMap((it) => it.parts).filter((it) => it.name.trim() === '')).toEqual([]);
    });
  });

  it('loses no text: what is shortened stands in the notes', () => {
    checkAnyDeck((deck) => {
      expect(deck.slides.flatMap(lostOn)).toEqual([]);
    });
  });

  it('is the same when planned again', () => {
    checkAnyDeck((deck, snapshot) => expect(deckOf(snapshot)).toEqual(deck));
  });
});

const rounding = 0.01;

function tooMuchFor(placed: PlacedText): readonly string[] {
  const { name, area, text } = placed;
  const [right, bottom] = [area.x + area.width - text.inset, area.y + area.height - text.inset];
  return linesIn(placed)
    .filter(
      (it) => it.bottom > bottom + rounding || it.right > right + rounding || it.top < area.y - rounding,
    )
    .map((it) => `${name}: ${it.text}`);
}

function isOutside({ x, y, width, height }: SlidePart): boolean {
  return (
    x < -rounding || y < -rounding || x + width > slideWidth + rounding || y + height > slideHeight + rounding
  );
}

function decorates(part: SlidePart): boolean {
  return part.kind === 'line' || (part.kind === 'shape' && part.text === undefined);
}

function start(title: string): string {
  return `Touchpoint: ${title.replace(/\s+/g, ' ').trim()}`.slice(0, 40);
}

/** The beginnings of shortened texts that the notes do not go on with. */
function lostOn(slide: Slide): readonly string[] {
  const notes = slide.notes.replaceAll('\u200e', '').replace(/\s+/g, ' ');
  return textsOf(slide)
    .filter(({ name }) => name !== 'Legend')
    .flatMap(({ text }) =>
      text.paragraphs.flatMap((it) => it.runs.map((one) => one.text.replaceAll('\u200e', ''))),
    )
    .filter((it) => /\S…/.test(it) && !/ … /.test(it))
    .map((it) =>
      it
        .slice(0, it.indexOf('…'))
        .replace(/^[✓!×–] /, '')
        .trim(),
    )
    .filter((it) => !notes.includes(it));
}
