import type { Declarations } from './declarations.ts';
import type { Drafts, JourneyDraft, StageDraft } from './drafts.ts';
import type { Remark } from './import-csv.ts';
import { addJourneyDetails, addStageDetails } from './read-details.ts';
import type { Table } from './read-table.ts';
import { asNote, TouchpointReader } from './read-touchpoint.ts';
import { readWaits } from './read-waits.ts';
import { RowCells } from './row-cells.ts';
import { ownScale, type Scale, scaleOf } from './scales.ts';

/** Reads the rows of one table into journeys. */
export class RowReader {
  readonly #source: string;
  readonly #table: Table;
  readonly #drafts: Drafts;
  readonly #touchpoints: TouchpointReader;
  readonly #remark: Remark;
  /** What stands in the row above, for merged cells have their text in the first row only. */
  #journey: JourneyDraft | undefined;
  #stage: StageDraft | undefined;

  constructor(source: string, table: Table, drafts: Drafts, declarations: Declarations, remark: Remark) {
    this.#source = source;
    this.#table = table;
    this.#drafts = drafts;
    this.#remark = remark;
    this.#touchpoints = new TouchpointReader(declarations, this.#findScale(), table.isOwn, remark);
  }

  read(): void {
    for (const row of this.#table.body) {
      if (row.cells.some((cell) => cell.trim() !== '')) this.#row(new RowCells(row, this.#table));
    }
  }

  #row(cells: RowCells): void {
    const journey = this.#journeyOf(cells);
    const [name, title] = [cells.title('touchpoint-name'), cells.title('touchpoint')];
    const isTouchpoint = name !== '' || title !== '';
    const stage = this.#stageOf(cells, journey, isTouchpoint);
    if (isTouchpoint && stage !== undefined) {
      stage.steps.push(...waits(cells, 'wait-before'));
      stage.steps.push(this.#touchpoints.read(cells, name, title));
      stage.steps.push(...waits(cells, 'wait-after'));
    } else this.#withoutTouchpoint(cells, journey);
    this.#details(cells, journey);
  }

  #journeyOf(cells: RowCells): JourneyDraft {
    const [name, title] = [cells.title('journey-name'), cells.title('journey')];
    if (name === '' && title === '' && this.#journey !== undefined) return this.#journey;
    const isUntitled = name === '' && title === '';
    const titled = isUntitled ? titleOf(this.#source) : title;
    const journey = this.#drafts.journey(this.#source, cells.line, name, titled);
    if (journey !== this.#journey) this.#stage = undefined;
    this.#journey = journey;
    return journey;
  }

  #stageOf(cells: RowCells, journey: JourneyDraft, isTouchpoint: boolean): StageDraft | undefined {
    const [name, title] = [cells.title('stage-name'), cells.title('stage')];
    const isNamed = name !== '' || title !== '';
    if (isNamed || (isTouchpoint && this.#stage === undefined)) {
      this.#stage = this.#drafts.stage(journey, name, title);
    }
    return this.#stage;
  }

  /** What a row says that has no touchpoint is kept where it stands. */
  #withoutTouchpoint(cells: RowCells, journey: JourneyDraft): void {
    const said = cells.everythingElse();
    if (said.length === 0) return;
    const stage = this.#stage;
    (stage === undefined || isNameless(stage) ? journey : stage).notes.push(...said.map(asNote));
    const where = stage?.title === undefined ? 'its journey' : `the stage '${stage.title}'`;
    this.#remark(
      cells.line,
      'read',
      `This row has no touchpoint: what it says is kept in notes of ${where}.`,
    );
  }

  #details(cells: RowCells, journey: JourneyDraft): void {
    const ofJourney = cells.joined('journey-details');
    if (ofJourney !== '') this.#mistaken(cells, 'Journey details', addJourneyDetails(journey, ofJourney));
    const ofStage = cells.joined('stage-details');
    if (ofStage === '' || this.#stage === undefined) return;
    this.#mistaken(cells, 'Stage details', addStageDetails(journey, this.#stage, ofStage));
  }

  #mistaken({ line }: RowCells, header: string, mistakes: readonly string[]): void {
    for (const message of mistakes) this.#remark(line, 'lost', `In '${header}': ${message}`);
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
      const message = `The scores of '${header}' go from ${scale.inWords}: they are read as -2 to +2.`;
      this.#remark(line, 'read', message);
    }
    return scale;
  }
}

function waits(cells: RowCells, key: string) {
  return cells.all(key).flatMap(({ text }) => readWaits(text));
}

function isNameless({ name, title }: StageDraft): boolean {
  return name === undefined && title === undefined;
}

/** A journey without a title is called as the file is. */
function titleOf(source: string): string {
  const name = source.split(/[/\\]/).at(-1) ?? source;
  return name.replace(/\.(?:csv|tsv|txt|tab)$/i, '').trim() || 'Journey';
}
