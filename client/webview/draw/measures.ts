/** The measures of the picture, in its own units: at 100 % one of them is one CSS pixel. */

export const boxWidth = 144;
export const columnGap = 16;
export const fontSize = 13;
export const lineHeight = 16;
/** Mermaid measures a flowchart's labels in it, so the style sheet has to show them in it. */
export const flowchartFont = "Inter, 'Noto Sans', system-ui, sans-serif";

export const measures = {
  /** Around the picture. */
  margin: 20,
  /** Left of the first box (right of it, where people read from the right): the marks of the scale. */
  scaleWidth: 40,
  titleSize: 17,
  titleLine: 22,
  titleGap: 14,
  boxPadding: 8,
  /** Above and below a touchpoint's label: enough to keep it clear of the dots on the upper edge. */
  taskPadding: 13,
  mostSectionLines: 3,
  mostTaskLines: 6,
  leastTaskHeight: 48,
  /** Between stages and touchpoints: the actors' dots stand in it, half on the touchpoint's box. */
  sectionGap: 20,
  actorRadius: 8.5,
  actorStep: 19,
  /** From the touchpoints to the arrow of time, and from it to the best mood. */
  arrowGap: 20,
  moodGap: 34,
  moodStep: 36,
  moodRadius: 15,
} as const;
