import type { TouchpointModel } from '../json/project-model.ts';
import { labelsIn, type Names } from './cell.ts';
import { meantChannel } from './channel-words.ts';
import { fieldColumns } from './columns.ts';
import type { Declarations } from './declarations.ts';
import type { TouchpointDraft } from './drafts.ts';
import { readFeeling } from './feeling-cells.ts';
import type { Remark } from './import-csv.ts';
import { touchpointDetails } from './read-details.ts';
import type { HeadedCell, RowCells } from './row-cells.ts';
import type { Scale } from './scales.ts';

/** Reads the touchpoint of a row. What is not understood is kept as a note, and said. */
export class TouchpointReader {
  readonly #declarations: Declarations;
  readonly #scale: Scale;
  readonly #isOwn: boolean;
  readonly #remark: Remark;
  /** What was said once already; one word stands in many rows. */
  readonly #said = new Set<string>();

  constructor(declarations: Declarations, scale: Scale, isOwn: boolean, remark: Remark) {
    this.#declarations = declarations;
    this.#scale = scale;
    this.#isOwn = isOwn;
    this.#remark = remark;
  }

  read(cells: RowCells, name: string, title: string): TouchpointDraft {
    const notes: string[] = [];
    const said = this.#fields(cells, notes);
    const emotion = this.#feeling(cells, notes);
    notes.push(...cells.unknown().map(asNote));
    const { own, mistakes } = touchpointDetails(cells.joined('touchpoint-details'));
    for (const message of mistakes) this.#remark(cells.line, 'lost', `In 'Touchpoint details': ${message}`);
    const allNotes = [...(said.notes ?? []), ...notes, ...(own.notes ?? [])];
    const personas = cells.all('persona').flatMap(({ text }) => labelsIn(text));
    return {
      ...said,
      ...(emotion && { emotion }),
      ...own,
      ...(name !== '' && { name }),
      ...(title !== '' && { title }),
      ...(allNotes.length > 0 && { notes: allNotes }),
      personas: [...new Set(personas.map((label) => this.#declarations.nameOf('persona', label)))],
    };
  }

  #fields(cells: RowCells, notes: string[]): TouchpointModel {
    const names: Names = {
      labelOf: (_, name) => name,
      nameOf: (kind, label) =>
        kind === 'channel' ? this.#channel(cells.line, label) : this.#declarations.nameOf(kind, label),
    };
    let model: TouchpointModel = { kind: 'touchpoint', id: '' };
    for (const column of fieldColumns) {
      for (const cell of cells.all(column.key)) {
        const part =
          column.key === 'owner'
            ? this.#owners(cells.line, cell)
            : column.read(column.key === 'channel' ? this.#split(cell.text) : cell.text, names);
        if (part !== undefined) model = merged(model, part);
        else this.#keepAsNote(cells.line, cell, notes, column.header);
      }
    }
    return model;
  }

  /** Exactly one team answers for a touchpoint; where a table names several, the others take part. */
  #owners(line: number, { text }: HeadedCell): Partial<TouchpointModel> {
    const whole = text.replace(/\s+/g, ' ');
    const isOne = this.#isOwn || this.#declarations.knows('team', whole);
    const [first = whole, ...others] = isOne ? [whole] : labelsIn(whole.replace(/\s[/&+]\s|\sand\s/g, ','));
    const owner = this.#declarations.nameOf('team', first);
    if (others.length === 0) return { owner };
    const involves = others.map((label) => this.#declarations.nameOf('team', label));
    this.#once(line, `'${whole}' are several teams: '${first}' is the owner, the others take part.`);
    return { owner, involves: [...new Set(involves)] };
  }

  /** Of channels, too, several stand in one cell, as in 'Web / App'. */
  #split(text: string): string {
    return this.#isOwn || this.#declarations.knows('channel', text) ? text : text.replace(/\s*\/\s*/g, ', ');
  }

  #channel(line: number, label: string): string {
    const meant = this.#declarations.knows('channel', label) ? undefined : meantChannel(label);
    if (meant === undefined) return this.#declarations.nameOf('channel', label);
    this.#once(line, `The channel '${label}' is read as '${meant}'.`);
    return meant;
  }

  #feeling(cells: RowCells, notes: string[]): TouchpointModel['emotion'] {
    let said = cells.joined('emotion');
    let score: number | undefined;
    for (const cell of cells.all('score')) {
      score = this.#scale.read(cell.text);
      if (score === undefined && said === '' && !/\d/.test(cell.text)) said = cell.text;
      else if (score === undefined) this.#keepAsNote(cells.line, cell, notes, 'Score');
    }
    const read = readFeeling(
      { emotion: said, score, why: cells.joined('why') },
      this.#declarations.scoreOfWord,
    );
    if (read.rest !== undefined) {
      const cell = {
        header: cells.all(said === '' ? 'why' : 'emotion')[0]?.header ?? 'Emotion',
        text: read.rest,
      };
      this.#keepAsNote(cells.line, cell, notes, 'Emotion');
    }
    if (read.inWords !== undefined) this.#once(cells.line, `'${shown(said)}' is read as ${read.inWords}.`);
    return read.emotion;
  }

  #keepAsNote(line: number, cell: HeadedCell, notes: string[], column: string): void {
    notes.push(asNote(cell));
    this.#remark(line, 'read', `'${shown(cell.text)}' is not understood as ${column}: it is kept as a note.`);
  }

  #once(line: number, message: string): void {
    if (this.#isOwn || this.#said.has(message)) return;
    this.#said.add(message);
    this.#remark(line, 'read', message);
  }
}

export function asNote({ header, text }: HeadedCell): string {
  return `${header}: ${text}`;
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}

/** Lists add up; of anything else the last counts. */
function merged(model: TouchpointModel, part: Partial<TouchpointModel>): TouchpointModel {
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries(model));
  const lists = Object.entries(part).flatMap(([field, value]) => {
    const known = before.get(field);
    return Array.isArray(value) && Array.isArray(known)
      ? [[field, [...new Set([...known, ...value])]] as const]
      : [];
  });
  return { ...model, ...part, ...Object.fromEntries(lists) };
}
