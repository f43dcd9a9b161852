import { describe, expect, it } from 'vitest';
import { type Colour, palettes, type Theme } from '../../../language/index.ts';
import { contrastOf, differenceFor, type Sight, sights } from '../../support/colours.ts';

const themes = Object.keys(palettes) as readonly Theme[];
const teams = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Each colour of texts and signs, with all that it stands on. */
const standing: readonly (readonly [ink: Colour, on: readonly Colour[]])[] = [
  ['ink', ['page', 'card', 'quiet', 'accentSoft', 'band2', 'band1', 'band0', 'bandLow1', 'bandLow2']],
  ['muted', ['page', 'card', 'quiet', 'band2', 'band1', 'band0', 'bandLow1', 'bandLow2']],
  ['good', ['page', 'card', 'goodSoft', 'band2', 'band1', 'band0', 'bandLow1', 'bandLow2']],
  ['bad', ['page', 'card', 'badSoft', 'band2', 'band1', 'band0', 'bandLow1', 'bandLow2']],
  ['risk', ['page', 'card', 'riskSoft']],
  ['accent', ['page', 'card', 'accentSoft']],
  ['onStage', ['stage1', 'stage2', 'stage3', 'stage4']],
  ...teams.map((team): readonly [Colour, readonly Colour[]] => [
    `team${team}`,
    ['page', 'card', `team${team}Soft`],
  ]),
];

describe.each(themes)('the colours of the %s theme', (theme) => {
  const palette = palettes[theme];
  const least = theme.startsWith('contrast') ? 7 : 4.5;

  it(`let every text be read: at least ${least} to 1 on what it stands on (WCAG 2.2, 1.4.3 and 1.4.6)`, () => {
    const tooFaint = standing.flatMap(([ink, on]) =>
      on
        .map((it) => ({ it, contrast: contrastOf(palette[ink], palette[it]) }))
        .filter(({ contrast }) => contrast < least)
        .map(({ it, contrast }) => `${ink} on ${it}: ${contrast.toFixed(2)}`),
    );
    expect(tooFaint).toEqual([]);
  });

  it('let signs be seen: at least 3 to 1 on what they stand on (WCAG 2.2, 1.4.11)', () => {
    const signs = (['star', 'risk', 'bad', 'accent', 'muted'] as const).map(
      (it) => `${it}: ${contrastOf(palette[it], palette.card) >= 3}`,
    );
    expect(signs).toEqual(['star: true', 'risk: true', 'bad: true', 'accent: true', 'muted: true']);
  });

  it('are all written as six digits', () => {
    expect(Object.values(palette).filter((it) => !/^#[0-9a-f]{6}$/.test(it))).toEqual([]);
  });

  it.each(sights)('keep good, at risk and bad apart for readers with %s', (sight) => {
    expect(tooAlike(theme, ['good', 'risk', 'bad'], sight, 12)).toEqual([]);
  });

  it.each(sights)('keep the teams apart for readers with %s', (sight) => {
    expect(
      tooAlike(
        theme,
        teams.map((it) => `team${it}` as const),
        sight,
        8,
      ),
    ).toEqual([]);
  });
});

/** Pairs of colours that differ by less than so much in CIELAB (ΔE 1976; about 2.3 can just be noticed). */
function tooAlike(theme: Theme, colours: readonly Colour[], sight: Sight, least: number): readonly string[] {
  return colours.flatMap((one, index) =>
    colours
      .slice(index + 1)
      .map((other) => ({ other, by: differenceFor(sight, palettes[theme][one], palettes[theme][other]) }))
      .filter(({ by }) => by < least)
      .map(({ other, by }) => `${one} and ${other}: ${by.toFixed(1)}`),
  );
}
