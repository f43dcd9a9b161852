import type { ImportRemark } from '../import.ts';
import type { TouchpointModel } from '../json/project-model.ts';
import { isBlank, labelsIn } from './cell.ts';
import { fieldColumns } from './columns.ts';
import type { Declarations } from './declarations.ts';
import { type Drafts, type JourneyDraft, type StageDraft, stageDraft } from './drafts.ts';
import { readFeeling } from './feeling-cells.ts';
import type { Table } from './read-table.ts';
import { readWaits } from './read-waits.ts';
import { ownScale, type Scale, scaleOf } from './scales.ts';
import type { Row } from './table.ts';
import { told } from './told.ts';

/** Reads the rows of one table into journeys. */
export class RowReader {
  readonly #table: Table;
  readonly #drafts: Drafts;
  readonly #names: Declarations;
  readonly #scale: Scale;
  readonly #remark: (line: number, kind: ImportRemark['kind'], message: string) => void;
  readonly #source: string;
  /** What stands in merged cells above. */
  #journey: JourneyDraft | undefined;
  #stage: StageDraft | undefined;

  constructor(
    source: string,
    table: Table,
    drafts: Drafts,
    names: Declarations,
    remark: (line: number, kind: ImportRemark['kind'], message: string) => void,
  ) {
    this.#source = source;
    this.#table = table;
    this.#drafts = drafts;
    this.#names = names;
    this.#remark = remark;
    this.#scale = this.#findScale();
  }

  read(): void {
    for (const row of this.#table.body) {
      if (row.cells.some((cell) => cell.trim() !== '')) this.#row(row);
    }
  }

  #row(row: Row): void {
    const cells = new RowCells(row, this.#table);
    const [journeyTitle, journeyName] = [cells.title('journey'), cells.title('journey-name')];
    if (journeyTitle !== '' || journeyName !== '' || this.#journey === undefined) {
      const title = journeyTitle || (journeyName === '' ? titleOf(this.#source) : '');
      const journey = this.#drafts.journey(this.#source, row.line, journeyName, title);
      if (journey !== this.#journey) this.#stage = undefined;
      this.#journey = journey;
    }
    const [stageTitle, stageName] = [cells.title('stage'), cells.title('stage-name')];
    const [title, name] = [cells.title('touchpoint'), cells.title('touchpoint-name')];
    if (stageTitle !== '' || stageName !== '' || this.#stage === undefined) {
      const isRow = title !== '' || name !== '' || stageTitle !== '' || stageName !== '';
      if (isRow) this.#stage = this.#drafts.stage(this.#journey, stageName, stageTitle);
    }
    if (title === '' && name === '') this.#withoutTouchpoint(cells, this.#journey);
    else if (this.#stage !== undefined) this.#touchpoint(cells, title, name, this.#stage);
    this.#details(cells, this.#journey);
  }

  #touchpoint(cells: RowCells, title: string, name: string, stage: StageDraft): void {
    const notes: string[] = [];
    let model: TouchpointModel = { kind: 'touchpoint', id: '' };
    for (const column of fieldColumns) {
      for (const { header, text } of cells.all(column.key)) {
        const part = column.read(text, this.#names);
        if (part === undefined) this.#keepAsNote(cells.line, header, text, notes, column.header);
        else model = merged(model, part);
      }
    }
    const emotion = this.#feeling(cells, notes);
    for (const { header, text } of cells.unknown()) notes.push(`${header}: ${text}`);
    const more = this.#touchpointDetails(cells);
    const ownNotes = [...(model.notes ?? []), ...notes, ...(more.notes ?? [])];
    const personas = cells.all('persona').flatMap(({ text }) => labelsIn(text));
    stage.steps.push(...this.#waits(cells, 'wait-before'));
    stage.steps.push({
      ...model,
      ...(emotion && { emotion }),
      ...more,
      ...(name !== '' && { name }),
      ...(title !== '' && { title }),
      ...(ownNotes.length > 0 && { notes: ownNotes }),
      personas: personas.map((label) => this.#names.nameOf('persona', label)),
    });
    stage.steps.push(...this.#waits(cells, 'wait-after'));
  }

  #waits(cells: RowCells, key: string) {
    return cells.all(key).flatMap(({ text }) => readWaits(text));
  }

  #feeling(cells: RowCells, notes: string[]) {
    const [emotion, why] = [cells.joined('emotion'), cells.joined('why')];
    let score: number | undefined;
    let said = emotion;
    for (const { header, text } of cells.all('score')) {
      score = this.#scale.read(text);
      if (score !== undefined) continue;
      if (said === '' && !/\d/.test(text)) said = text;
      else this.#keepAsNote(cells.line, header, text, notes, 'Score');
    }
    const read = readFeeling({ emotion: said, score, why }, this.#names.scoreOfWord);
    if (read.rest !== undefined) {
      const [column] = cells.all('emotion').length > 0 ? cells.all('emotion') : cells.all('why');
      this.#keepAsNote(cells.line, column?.header ?? 'Emotion', read.rest, notes, 'Emotion');
    }
    return read.emotion;
  }

  #touchpointDetails(cells: RowCells): Partial<TouchpointModel> {
    const text = cells.joined('touchpoint-details');
    if (text === '') return {};
    const { model, mistakes } = told(`journey a\nstage a\ntouchpoint a\n${text}`);
    this.#mistaken(cells.line, 'Touchpoint details', mistakes);
    const [step] = model.journeys[0]?.stages[0]?.steps ?? [];
    if (step?.kind !== 'touchpoint') return {};
    const { id: _id, name: _name, title: _title, ...own } = step;
    return own;
  }

  #details(cells: RowCells, journey: JourneyDraft): void {
    const ofJourney = cells.joined('journey-details');
    if (ofJourney !== '') {
      const { model, mistakes } = told(ofJourney);
      this.#mistaken(cells.line, 'Journey details', mistakes);
      const {
        id: _id,
        name: _name,
        title: _title,
        stages: _stages,
        ...own
      } = model.journeys[0] ?? { id: '', stages: [] };
      journey.own = { ...own, ...journey.own };
    }
    const ofStage = cells.joined('stage-details');
    if (ofStage !== '') this.#stageDetails(cells, ofStage, journey);
  }

  #stageDetails(cells: RowCells, text: string, journey: JourneyDraft): void {
    const { model, mistakes } = told(`journey a "A"\n${text}`);
    this.#mistaken(cells.line, 'Stage details', mistakes);
    const stages = model.journeys[0]?.stages ?? [];
    const stage = this.#stage;
    if (stage === undefined) return;
    const own = stages.findIndex(({ name, title }) =>
      stage.name === undefined ? title === stage.title && title !== undefined : name === stage.name,
    );
    const found = stages[own];
    const isNameless = stage.name === undefined && stage.title === undefined;
    // What stands around a stage that has no name comes after it, since only the first can be without one.
    const before = isNameless ? 0 : own < 0 ? stages.length : own;
    const at = journey.stages.indexOf(stage);
    if (found !== undefined) {
      const { id: _id, name: _name, title: _title, steps: _steps, ...said } = found;
      stage.own = { ...said, ...stage.own };
    }
    journey.stages = [
      ...journey.stages.slice(0, at),
      ...stages.slice(0, before).map(stageDraft),
      stage,
      ...stages.slice(own < 0 ? before : own + 1).map(stageDraft),
      ...journey.stages.slice(at + 1),
    ];
  }

  /** What a row says that has no touchpoint is kept where it stands. */
  #withoutTouchpoint(cells: RowCells, journey: JourneyDraft): void {
    const said = cells.everythingElse();
    if (said.length === 0) return;
    const { notes } = this.#stage ?? journey;
    notes.push(...said.map(({ header, text }) => `${header}: ${text}`));
    const where = this.#stage?.title === undefined ? 'its journey' : `the stage '${this.#stage.title}'`;
    this.#remark(
      cells.line,
      'read',
      `This row has no touchpoint: what it says is kept in notes of ${where}.`,
    );
  }

  #keepAsNote(line: number, header: string, text: string, notes: string[], column: string): void {
    notes.push(`${header}: ${text}`);
    const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    this.#remark(line, 'read', `'${shown}' is not understood as ${column}: it is kept as a note.`);
  }

  #mistaken(line: number, header: string, mistakes: readonly string[]): void {
    for (const message of mistakes.slice(0, 3)) this.#remark(line, 'lost', `In '${header}': ${message}`);
  }

  #findScale(): Scale {
    const { columns, body, isOwn, line } = this.#table;
    const at = columns.findIndex(({ key }) => key === 'score');
    if (isOwn || at < 0) return ownScale;
    const header = columns[at]?.header ?? '';
    const scale = scaleOf(
      header,
      body.map(({ cells }) => cells[at] ?? ''),
    );
    if (scale.inWords !== undefined) {
      this.#remark(
        line,
        'read',
        `The scores of '${header}' go from ${scale.inWords}: they are read as -2 to +2.`,
      );
    }
    return scale;
  }
}

interface HeadedCell {
  readonly header: string;
  readonly text: string;
}

/** The cells of a row by what they hold. */
class RowCells {
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

  title(key: string): string {
    return this.joined(key).replace(/\s*\n\s*/g, ' ');
  }

  unknown(): readonly HeadedCell[] {
    return this.#cells.filter((it) => it.key === undefined);
  }

  /** What is said apart from where it stands. */
  everythingElse(): readonly HeadedCell[] {
    const place = ['journey', 'journey-name', 'stage', 'stage-name'];
    return this.#cells.filter(
      ({ key }) => key === undefined || !(place.includes(key) || key.endsWith('-details')),
    );
  }
}

/** Lists add up; of anything else the last counts. */
function merged(model: TouchpointModel, part: Partial<TouchpointModel>): TouchpointModel {
  const lists = Object.entries(part).flatMap(([field, value]) => {
    const before = (model as unknown as Readonly<Record<string, unknown>>)[field];
    return Array.isArray(value) && Array.isArray(before) ? [[field, [...before, ...value]] as const] : [];
  });
  return { ...model, ...part, ...Object.fromEntries(lists) };
}

/** A journey without a title is called as the file is. */
function titleOf(source: string): string {
  const name = source.split(/[/\\]/).at(-1) ?? source;
  return name.replace(/\.(?:csv|tsv|txt|tab)$/i, '').trim() || 'Journey';
}
