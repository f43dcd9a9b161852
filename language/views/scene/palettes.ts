import { contrast, contrastLight } from './contrast-palettes.ts';
import type { Palette, Theme } from './palette.ts';
import { dark, light } from './usual-palettes.ts';

/**
 * The colours of every theme. Each text colour has a contrast of at least 4.5 to 1 on what it stands on, 7 to 1 in the
 * contrast themes; what says good and bad, and the teams, stay apart for colour-blind readers. A test computes all this.
 */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark, contrast, contrastLight };
