import type { Element } from '../../../../model/elements.ts';
import type { Facts } from '../../../../model/facts.ts';
import type { Tone } from '../../colours.ts';
import { plain } from '../../text-fit.ts';
import { cardPiece } from '../card.ts';
import { columnsLeft } from '../pages.ts';
import { layers, type Piece, type Row, type RowData } from '../row.ts';

interface Kind {
  readonly title: string;
  /** How one is read aloud. */
  readonly label: string;
  readonly keyword: string;
  readonly tone: Tone;
  readonly isQuoted?: true;
  /** Which of stage and journey can have it too. */
  readonly wider?: readonly ('journey' | 'stage')[];
}

/** Cards of texts: those of the journey over the whole slide, those of a stage over the stage, then each touchpoint's. */
export function textsRow(kind: Kind): Row {
  return {
    title: kind.title,
    draw(row) {
      const { page } = row;
      const whole = page.columns.length * page.columnWidth;
      const isOf = (it: 'journey' | 'stage') => kind.wider?.includes(it) ?? false;
      const journey =
        isOf('journey') && page.isFirst ? cards(row, kind, page.journey, columnsLeft, whole) : [];
      const stages = isOf('stage')
        ? page.stages
            .filter((it) => !it.isContinued)
            .map(({ stage, x, width }) => cards(row, kind, stage, x, width))
        : [];
      const own = page.columns.map(({ touchpoint, x, width }) =>
        touchpoint === undefined ? [] : cards(row, kind, touchpoint, x, width),
      );
      return [...journey, ...layers(stages), ...layers(own)];
    },
  };
}

function cards({ data }: RowData, kind: Kind, element: Element, x: number, width: number): readonly Piece[] {
  return element.all(kind.keyword).flatMap(({ text, by }) => {
    const said = plain(text?.text ?? '');
    if (said === '') return [];
    const foot = by && ownerTitle(data.facts, by);
    return cardPiece(
      {
        kind: kind.label,
        at: plain(element.title) || 'a stage without a name',
        text: kind.isQuoted ? `“${said}”` : said,
        tone: kind.tone,
        ...(kind.isQuoted && { isItalic: true }),
        ...(foot !== undefined && { foot }),
      },
      x,
      width,
    );
  });
}

function ownerTitle(facts: Facts, by: Parameters<Facts['team']>[0]): string {
  return plain(facts.team(by)?.title ?? by.text);
}
