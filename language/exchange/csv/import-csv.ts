import type { Importer, ImportOptions, ImportRemark, ImportSource } from '../import.ts';
import type { ProjectModel } from '../json/project-model.ts';
import { readableColumns } from './columns.ts';
import { Declarations } from './declarations.ts';
import { Drafts, stageDraft } from './drafts.ts';
import { newToProject } from './new-to-project.ts';
import { RowReader } from './read-rows.ts';
import { readTable, type Table } from './read-table.ts';
import { plainHeader } from './spellings.ts';
import { told } from './told.ts';
import { writeFiles } from './write-files.ts';

/** Tells a person what to look at. */
export type Remark = (line: number, kind: ImportRemark['kind'], message: string) => void;

/** Makes journeys of tables with a row a touchpoint, as spreadsheets, mapping tools and our own export write them. */
export const importCsv: Importer = (sources, options) => {
  const tables: Sourced[] = [];
  for (const source of sources) {
    const table = readTable(source.text, options.map ?? new Map());
    if ('refused' in table)
      return { refused: sources.length > 1 ? `${source.name}: ${table.refused}` : table.refused };
    tables.push({ source, table });
  }
  return read(tables, options);
};

interface Sourced {
  readonly source: ImportSource;
  readonly table: Table;
}

function read(tables: readonly Sourced[], options: ImportOptions): ReturnType<Importer> {
  const remarks: ImportRemark[] = [];
  const drafts = new Drafts();
  const { told: project, known } = newToProject(toldOfProject(tables, remarks), options.project);
  if (known.length > 0) {
    const titles = known.map((title) => `'${title}'`).join(', ');
    const message = `The project knows these already, so what the table tells of them is left out: ${titles}.`;
    remarks.push({ source: tables[0]?.source.name ?? '', line: 1, kind: 'lost', message });
  }
  const names = new Declarations(project, options.project);
  for (const { source, table } of tables) {
    const remark: Remark = (line, kind, message) => {
      remarks.push({ source: source.name, line, kind, message });
    };
    remarkOnHead(table, remark);
    new RowReader(source.name, table, drafts, names, remark).read();
  }
  for (const { name, title, stages, id: _id, ...own } of project.journeys) {
    const draft = drafts.journey(tables[0]?.source.name ?? '', 1, name ?? '', title ?? '');
    draft.own = { ...own, ...draft.own };
    draft.stages.push(...stages.map(stageDraft));
  }
  if (drafts.journeys.length === 0) return { refused: 'The table has a head and no touchpoints below it.' };
  if (tables.every(({ table }) => !table.isOwn)) declareFeelings(drafts, names);
  const written = writeFiles(drafts.journeys, names, options);
  return { files: written.files, remarks: [...remarks, ...written.remarks] };
}

/** What our own tables tell of the project around the journeys. */
function toldOfProject(tables: readonly Sourced[], remarks: ImportRemark[]): ProjectModel {
  const texts = tables.flatMap(({ source, table: { columns, body } }) =>
    columns.flatMap(({ key }, index) =>
      key === 'project-details'
        ? body.map(({ line, cells }) => ({ source: source.name, line, text: cells[index] ?? '' }))
        : [],
    ),
  );
  const said = texts.filter(({ text }) => text.trim() !== '');
  const { model, mistakes } = told(said.map(({ text }) => text).join('\n\n'));
  const [first] = said;
  for (const message of first === undefined ? [] : mistakes.slice(0, 3)) {
    remarks.push({
      source: first?.source ?? '',
      line: first?.line ?? 1,
      kind: 'lost',
      message: `In 'Project details': ${message}`,
    });
  }
  return model;
}

/** Says how each header was read, so that it can be confirmed or mapped. */
function remarkOnHead({ isOwn, isTurned, line, columns, above, body }: Table, remark: Remark): void {
  for (const row of above) {
    const said = row.cells.filter((cell) => cell.trim() !== '').join(' ');
    remark(row.line, 'lost', `'${said}' stands above the headers and is left out.`);
  }
  if (isOwn) return;
  if (isTurned)
    remark(line, 'read', 'The touchpoints stand beside each other: the table is read column by column.');
  for (const [index, { header, key, isCount }] of columns.entries()) {
    if (isCount) remark(line, 'lost', `'${header}' only counts the rows and is left out.`);
    const isEmpty = body.every(({ cells }) => (cells[index] ?? '').trim() === '');
    if (isEmpty || key === 'ignore') continue;
    const column = readableColumns.find((it) => it.key === key);
    if (column === undefined) {
      const way = `--map '${header}=COLUMN' says what it is`;
      remark(line, 'read', `'${header}' is not known, so it is kept in notes: ${way}.`);
    } else if (plainHeader(header) === plainHeader(column.header)) {
      remark(line, 'read', `'${header}' is read as it stands.`);
    } else remark(line, 'read', `'${header}' is read as '${column.header}' (${column.key}).`);
  }
}

/** A word that nobody knows joins the vocabulary where the table always gives it the same score. */
function declareFeelings({ journeys }: Drafts, names: Declarations): void {
  const scores = new Map<string, Set<number>>();
  for (const { stages } of journeys) {
    for (const step of stages.flatMap(({ steps }) => steps)) {
      if (step.kind === 'gap' || step.emotion?.word === undefined || step.emotion.score === undefined)
        continue;
      const { word, score } = step.emotion;
      if (names.scoreOfWord(word) === undefined) scores.set(word, (scores.get(word) ?? new Set()).add(score));
    }
  }
  for (const [word, [score, ...others]] of scores) {
    if (score !== undefined && others.length === 0) names.addEmotion(word, score);
  }
}
