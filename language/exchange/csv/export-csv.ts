import { scoreOfWordIn } from '../../model/feelings.ts';
import type { Exporter, ExportJob } from '../job.ts';
import { writeBlocks } from '../journey-writer.ts';
import { modelOf } from '../json/model.ts';
import type { JourneyModel, StageModel, TouchpointModel } from '../json/project-model.ts';
import { gapBlock } from './blocks.ts';
import { isBlank, type Names } from './cell.ts';
import { type FieldColumn, feelingColumns, fieldColumns, ownColumns } from './columns.ts';
import { journeyDetails, projectDetails, stageDetails, touchpointDetails } from './details.ts';
import { readFeeling } from './feeling-cells.ts';
import type { ScoreOfWord } from './model-lines.ts';
import { ownNames, projectLabels } from './own-names.ts';
import { writeTable } from './table.ts';

/** One table, a row a touchpoint; it can be read back and gives the same model. */
export const exportCsv: Exporter = async (job) => ({
  files: [{ name: job.name, content: tableOf(job) }],
  remarks: [],
});

type Cells = Map<string, string | number>;

interface Writing {
  readonly names: Names;
  readonly scoreOfWord: ScoreOfWord;
}

function tableOf({ snapshot, journeys }: Pick<ExportJob, 'snapshot' | 'journeys'>): string {
  const isWhole = snapshot.facts.journeys.every((it) => it.touchpoints.length === 0 || journeys.includes(it));
  const empty = isWhole ? snapshot.facts.journeys.filter((it) => it.touchpoints.length === 0) : [];
  const model = modelOf(snapshot, [...journeys, ...empty]);
  const writing = {
    names: ownNames(projectLabels(model)),
    scoreOfWord: (word: string) => scoreOfWordIn(word, snapshot.facts),
  };
  const rows = model.journeys.flatMap((journey) => journeyRows(journey, writing));
  const shared = projectDetails(
    { ...model, journeys: model.journeys.filter((it) => !hasTouchpoint(it)) },
    writing.scoreOfWord,
    rows.length,
  );
  for (const [index, text] of shared.entries()) rows[index]?.set('project-details', text);
  return writeTable([
    ownColumns.map(({ header }) => header),
    ...rows.map((row) => ownColumns.map(({ key }) => row.get(key) ?? '')),
  ]);
}

function hasTouchpoint({ stages }: JourneyModel): boolean {
  return stages.some((stage) => stage.steps.some(({ kind }) => kind === 'touchpoint'));
}

function journeyRows(journey: JourneyModel, writing: Writing): Cells[] {
  const rows: Cells[] = [];
  let passed: StageModel[] = [];
  let last:
    | { readonly stage: StageModel; readonly before: readonly StageModel[]; readonly first: Cells }
    | undefined;
  for (const stage of journey.stages) {
    const own = stageRows(stage, writing);
    const [first] = own;
    if (first === undefined) {
      passed.push(stage);
      continue;
    }
    first.set('stage-details', stageDetails(stage, passed, [], writing.scoreOfWord));
    last = { stage, before: passed, first };
    passed = [];
    rows.push(...own);
  }
  // What follows the last touchpoint has no row of its own.
  last?.first.set('stage-details', stageDetails(last.stage, last.before, passed, writing.scoreOfWord));
  rows[0]?.set('journey-details', journeyDetails(journey, writing.scoreOfWord));
  for (const row of rows) {
    row.set('journey', journey.title ?? '');
    row.set('journey-name', journey.name ?? '');
  }
  return rows;
}

function stageRows(stage: StageModel, writing: Writing): Cells[] {
  const rows: Cells[] = [];
  let waits: string[] = [];
  for (const step of stage.steps) {
    if (step.kind === 'gap') {
      waits.push(writeBlocks([gapBlock(step)]).trimEnd());
      continue;
    }
    const row = touchpointRow(step, writing);
    row.set('wait-before', waits.join('\n'));
    waits = [];
    rows.push(row);
  }
  rows.at(-1)?.set('wait-after', waits.join('\n'));
  for (const row of rows) {
    row.set('stage', stage.title ?? '');
    row.set('stage-name', stage.name ?? '');
  }
  return rows;
}

/** What would not be read back as it is goes into the details instead. */
function touchpointRow(touchpoint: TouchpointModel, writing: Writing): Cells {
  const row: Cells = new Map();
  const left = new Set<keyof TouchpointModel>();
  for (const column of fieldColumns) {
    if (touchpoint[column.field] === undefined) continue;
    const cell = column.write(touchpoint, writing.names);
    if (isFaithful(column, cell, touchpoint, writing.names)) row.set(column.key, cell);
    else left.add(column.field);
  }
  if (!setFeeling(row, touchpoint, writing)) left.add('emotion');
  row.set('touchpoint', touchpoint.title ?? '');
  row.set('touchpoint-name', touchpoint.name ?? '');
  row.set('touchpoint-details', touchpointDetails(touchpoint, left, writing.scoreOfWord));
  return row;
}

function isFaithful({ field, read }: FieldColumn, cell: string, touchpoint: TouchpointModel, names: Names) {
  return !isBlank(cell) && isSame(read(cell, names)?.[field], touchpoint[field]);
}

function setFeeling(row: Cells, { emotion }: TouchpointModel, { scoreOfWord }: Writing): boolean {
  if (emotion === undefined) return true;
  const { word = '', score, why = '' } = emotion;
  const read = readFeeling({ emotion: word, score, why }, scoreOfWord);
  if (!isSame(read.emotion, emotion) || [word, why].some((it) => it !== '' && isBlank(it))) return false;
  row.set(feelingColumns.emotion.key, word);
  row.set(feelingColumns.score.key, score ?? '');
  row.set(feelingColumns.why.key, why);
  return true;
}

/** Which kind of thing a link leads to is found out when it is read again. */
function isSame(a: unknown, b: unknown): boolean {
  const text = (it: unknown) => JSON.stringify(it, (key, value) => (key === 'kind' ? undefined : value));
  return text(a) === text(b);
}
