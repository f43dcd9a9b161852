import type { Element } from '../../../../model/elements.ts';
import { measuresOn, outcomeOf } from '../../../../model/measures.ts';
import type { Measure } from '../../../../syntax/tree.ts';
import { measureTitle, measureWords } from '../../../../views/map/rows/measures.ts';
import type { Tone } from '../../colours.ts';
import { plain } from '../../text-fit.ts';
import { cardPiece } from '../card.ts';
import { layers, type Piece, type Row } from '../row.ts';

/** What is measured at stages and touchpoints, against its target. */
export const measures: Row = {
  title: 'Measures',
  draw({ page }) {
    const stages = page.stages.filter((it) => !it.isContinued);
    return [
      ...layers(stages.map(({ stage, x, width }) => cards(stage, x, width))),
      ...layers(
        page.columns.map(({ touchpoint, x, width }) => (touchpoint ? cards(touchpoint, x, width) : [])),
      ),
    ];
  },
};

function cards(element: Element, x: number, width: number): readonly Piece[] {
  return measuresOn(element).map((measure) => {
    const { value } = measureWords(measure);
    const at = plain(element.title) || 'a stage without a name';
    const head = plain(`${measureTitle(measure)}: ${value}`);
    return cardPiece(
      { kind: 'Measure', head, at, text: againstTarget(measure), tone: toneOf(measure) },
      x,
      width,
    );
  });
}

/** As in `target ≥ 40, missed`. */
export function againstTarget(measure: Measure): string {
  const { target } = measureWords(measure);
  const outcome = outcomeOf(measure);
  if (target === '') return 'no target';
  return plain(outcome === undefined ? target : `${target}, ${outcome}`);
}

function toneOf(measure: Measure): Tone {
  const outcome = outcomeOf(measure);
  return outcome === undefined ? 'quiet' : outcome === 'met' ? 'good' : 'bad';
}
