import type { Style } from '../scene/marks.ts';

/** How the map's texts are set, by what they are. */
export const styles = {
  title: { size: 24, weight: 'bold', colour: 'ink' },
  persona: { size: 13, weight: 'bold', colour: 'ink' },
  stage: { size: 13, weight: 'bold', colour: 'onStage' },
  rowLabel: { size: 11.5, weight: 'bold', colour: 'muted' },
  touchpoint: { size: 13.5, weight: 'bold', colour: 'ink' },
  nameless: { size: 13.5, weight: 'regular', colour: 'muted', italic: true },
  body: { size: 12, weight: 'regular', colour: 'ink' },
  small: { size: 11, weight: 'regular', colour: 'muted' },
  strong: { size: 12, weight: 'bold', colour: 'ink' },
  initial: { size: 17, weight: 'bold', colour: 'team4' },
  figure: { size: 17, weight: 'bold', colour: 'ink' },
} as const satisfies Readonly<Record<string, Style>>;
