import { styles } from '../../map/styles.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { JourneyFrame, Section } from './columns.ts';
import type { JourneyDrawing } from './index.ts';

const inset = 4;
const padding = 8;

/** How high the heads of all sections are; 0 where no stage has a name. */
export function sectionHeight({ sections }: JourneyFrame): number {
  const named = sections.filter(isNamed);
  if (named.length === 0) return 0;
  return Math.max(20, ...named.map((it) => titlesOf(it, 0)[0]?.height ?? 0)) + 2 * padding;
}

/** The coloured head of a stage above its touchpoints; a stage that is only implied has none. */
export function sectionPart(
  { idOf }: JourneyDrawing,
  section: Section,
  { top, height, colour }: { readonly top: number; readonly height: number; readonly colour: Colour },
): readonly Part[] {
  if (!isNamed(section)) return [];
  const { stage, x, width } = section;
  const count = stage.touchpoints.length;
  const box: Mark = {
    kind: 'box',
    x: x + inset,
    y: top,
    width: width - 2 * inset,
    height,
    radius: 6,
    fill: colour,
  };
  const titles = titlesOf(section, top).map((it) => ({ ...it.mark, y: top + (height - it.height) / 2 }));
  return [
    {
      role: 'stage',
      id: idOf(stage),
      label: `Stage: ${stage.title}, ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}`,
      marks: [box, ...titles],
    },
  ];
}

/** The colours of the sections, from blue to purple along the journey. */
export function sectionColours({ sections }: JourneyFrame): readonly Colour[] {
  const colours = ['stage1', 'stage2', 'stage3', 'stage4'] as const;
  const steps = Math.max(1, sections.length - 1);
  return sections.map((_, index) => colours[Math.round((index * 3) / steps)] ?? 'stage4');
}

function isNamed({ stage }: Section): boolean {
  return !stage.block.implied;
}

/** A title as often as it takes to have it in sight all along a wide section. */
function titlesOf({ stage, x, width }: Section, y: number) {
  const count = width > 900 ? Math.round(width / 800) : 1;
  const each = width / count;
  return Array.from({ length: count }, (_, index) =>
    textBlock(stage.title, styles.stage, {
      x: x + index * each + inset + padding,
      y,
      width: each - 2 * inset - 2 * padding,
      align: 'middle',
    }),
  );
}
