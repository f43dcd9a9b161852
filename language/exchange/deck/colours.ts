import type { PromiseState } from '../../model/serving.ts';
import type { DeckColour } from './plan.ts';

/**
 * The colours of a deck, by what they are for. All of them are the theme's. What is quiet is a shade of the background
 * and muted text a tint of the text, so that both stay readable where a company's slides are dark.
 */
export const colours = {
  ink: { theme: 'text1' },
  muted: { theme: 'text1', lighter: 0.35 },
  page: { theme: 'background1' },
  quiet: { theme: 'background1', lighter: -0.05 },
  line: { theme: 'background1', lighter: -0.15 },
  main: { theme: 'accent1', lighter: -0.25 },
  curve: { theme: 'accent1' },
  compared: { theme: 'accent6' },
} as const satisfies Record<string, DeckColour>;

/** An accent by what it stands for. */
export type Tone = 'main' | 'good' | 'risk' | 'bad' | 'customer' | 'quiet';

const accents = {
  main: 'accent1',
  good: 'accent2',
  risk: 'accent3',
  bad: 'accent4',
  customer: 'accent5',
} as const;

/** A pale ground of a tone. */
export function soft(tone: Tone): DeckColour {
  return tone === 'quiet' ? colours.quiet : { theme: accents[tone], lighter: 0.85 };
}

/** The palest ground of a tone, for large areas. */
export function faint(tone: Exclude<Tone, 'quiet'>): DeckColour {
  return { theme: accents[tone], lighter: 0.92 };
}

/** Text and lines on the pale ground of a tone: dark whatever the theme, as the ground is light. */
export function deep(tone: Tone): DeckColour {
  return tone === 'quiet' ? colours.ink : { theme: accents[tone], lighter: -0.5 };
}

/** A tone at full strength. */
export function full(tone: Exclude<Tone, 'quiet'>): DeckColour {
  return { theme: accents[tone] };
}

/** The tone of a promise's state, and the sign that tells it without colour. */
export const stateLooks: Readonly<Record<PromiseState, { readonly tone: Tone; readonly sign: string }>> = {
  kept: { tone: 'good', sign: '✓' },
  'at-risk': { tone: 'risk', sign: '!' },
  broken: { tone: 'bad', sign: '×' },
  draft: { tone: 'quiet', sign: '–' },
  retired: { tone: 'quiet', sign: '–' },
};
