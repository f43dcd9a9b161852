import { isBlank } from './cell.ts';
import type { Table } from './read-table.ts';
import type { Row } from './table.ts';

export interface HeadedCell {
  readonly header: string;
  readonly text: string;
}

/** The cells of a row that say something, by what they hold. */
export class RowCells {
  readonly line: number;
  readonly #cells: readonly (HeadedCell & { readonly key: string | undefined })[];

  constructor({ line, cells }: Row, { columns, isOwn }: Table) {
    this.line = line;
    this.#cells = columns.flatMap(({ header, key }, index) => {
      const text = (cells[index] ?? '').trim();
      return text === '' || (!isOwn && isBlank(text)) || key === 'ignore' ? [] : [{ header, key, text }];
    });
  }

  all(key: string): readonly HeadedCell[] {
    return this.#cells.filter((it) => it.key === key);
  }

  joined(key: string): string {
    return this.all(key)
      .map(({ text }) => text)
      .join('\n');
  }

  /** On one line. */
  title(key: string): string {
    return this.joined(key).replace(/\s*\n\s*/g, ' ');
  }

  unknown(): readonly HeadedCell[] {
    return this.#cells.filter((it) => it.key === undefined);
  }

  /** What is said apart from where it stands. */
  everythingElse(): readonly HeadedCell[] {
    const isPlace = (key: string) => places.has(key) || key.endsWith('-details');
    return this.#cells.filter(({ key }) => key === undefined || !isPlace(key));
  }
}

const places: ReadonlySet<string> = new Set(['journey', 'journey-name', 'stage', 'stage-name']);
