import { textBlock } from '../../scene/marks.ts';
import type { Part } from '../../scene/scene.ts';
import { endOf, type StageColumns } from '../columns.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';

/** Says where there is nothing to see why that is so: for each such stage, or once for the whole map. */
export function emptyParts({ frame }: MapData, top: number): readonly Part[] {
  const { isFiltered, columns, ghosts, stages } = frame;
  const style = { ...styles.small, size: 12, italic: true as const };
  if (!columns.some(({ step }) => step.kind === 'touchpoint')) {
    const said = isFiltered ? 'Nothing fits the filter' : 'No touchpoints yet';
    const x = endOf(frame.start, columns, ghosts) + 12;
    const { mark } = textBlock(said, style, { x, y: top + 12, width: 200, align: 'left' });
    return [{ role: 'empty', label: said, marks: [mark] }];
  }
  return stages.filter(isEmpty).map(({ stage, x, width }): Part => {
    const said = stage.touchpoints.length > 0 ? 'Nothing that fits the filter' : 'No touchpoints yet';
    const room = { x: x + 12, y: top + 12, width: width - 24, align: 'middle' } as const;
    return { role: 'empty', label: said, marks: [textBlock(said, style, room).mark] };
  });
}

function isEmpty({ stage, columns, ghosts }: StageColumns): boolean {
  return columns.length + ghosts.length === 0 && !stage.block.implied;
}
