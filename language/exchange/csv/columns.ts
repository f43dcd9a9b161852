import type { TouchpointModel } from '../json/project-model.ts';
import {
  type Cell,
  datedCell,
  doneCell,
  effortCell,
  flagCell,
  linksCell,
  measuresCell,
  type Names,
  nameCell,
  namesCell,
  outsideCell,
  textsCell,
  valueCell,
} from './cell.ts';

/** A column of a table: what `--map` calls it, and its header in our own tables. */
export interface Column {
  readonly key: string;
  readonly header: string;
}

/** A column that holds one field of touchpoints. */
export interface FieldColumn extends Column {
  readonly field: keyof TouchpointModel;
  write(touchpoint: TouchpointModel, names: Names): string;
  /** The field, or undefined where the cell is not understood. */
  read(cell: string, names: Names): Partial<TouchpointModel> | undefined;
}

export const fieldColumns: readonly FieldColumn[] = [
  fieldColumn('for', 'For', 'for', namesCell('persona')),
  fieldColumn('channel', 'Channels', 'channels', namesCell('channel')),
  fieldColumn('outside', 'Outside', 'outside', outsideCell),
  fieldColumn('owner', 'Owner', 'owner', nameCell('team')),
  fieldColumn('involves', 'Involves', 'involves', namesCell('team')),
  fieldColumn('effort', 'Effort', 'effort', effortCell),
  fieldColumn('moment-of-truth', 'Moment of truth', 'momentOfTruth', flagCell),
  fieldColumn('delivers', 'Delivers', 'delivers', namesCell('promise')),
  fieldColumn('explains', 'Explains', 'explains', namesCell('promise')),
  fieldColumn('reflects', 'Reflects', 'reflects', namesCell('value')),
  fieldColumn('acknowledges', 'Acknowledges', 'acknowledges', textsCell),
  fieldColumn('communicates', 'Communicates', 'communicates', textsCell),
  fieldColumn('respects', 'Respects', 'respects', textsCell),
  fieldColumn('goal', 'Goals', 'goals', textsCell),
  fieldColumn('quote', 'Quotes', 'quotes', textsCell),
  fieldColumn('pain', 'Pains', 'pains', textsCell),
  fieldColumn('opportunity', 'Opportunities', 'opportunities', doneCell),
  fieldColumn('evidence', 'Evidence', 'evidence', textsCell),
  fieldColumn('frontstage', 'Frontstage', 'frontstage', doneCell),
  fieldColumn('backstage', 'Backstage', 'backstage', doneCell),
  fieldColumn('system', 'Systems', 'systems', textsCell),
  fieldColumn('takes', 'Takes', 'takes', valueCell),
  fieldColumn('leads-to', 'Leads to', 'leadsTo', linksCell),
  fieldColumn('measure', 'Measures', 'measures', measuresCell),
  fieldColumn('research', 'Research', 'research', datedCell),
  fieldColumn('note', 'Notes', 'notes', textsCell),
  fieldColumn('tag', 'Tags', 'tags', namesCell('tag')),
];

const place: readonly Column[] = [
  { key: 'journey', header: 'Journey' },
  { key: 'stage', header: 'Stage' },
  { key: 'wait-before', header: 'Wait before' },
  { key: 'touchpoint', header: 'Touchpoint' },
];

export const feelingColumns = {
  emotion: { key: 'emotion', header: 'Emotion' },
  score: { key: 'score', header: 'Score' },
  why: { key: 'why', header: 'Why' },
} as const;

const names: readonly Column[] = [
  { key: 'wait-after', header: 'Wait after' },
  { key: 'journey-name', header: 'Journey name' },
  { key: 'stage-name', header: 'Stage name' },
  { key: 'touchpoint-name', header: 'Touchpoint name' },
];

/** What no other column can hold, as lines of the journey language. */
const details: readonly Column[] = [
  { key: 'touchpoint-details', header: 'Touchpoint details' },
  { key: 'stage-details', header: 'Stage details' },
  { key: 'journey-details', header: 'Journey details' },
  { key: 'project-details', header: 'Project details' },
];

const beforeFeeling = fieldColumns.findIndex(({ key }) => key === 'effort');

/** All columns of our own tables, in their order. */
export const ownColumns: readonly Column[] = [
  ...place,
  ...fieldColumns.slice(0, beforeFeeling),
  ...Object.values(feelingColumns),
  ...fieldColumns.slice(beforeFeeling),
  ...names,
  ...details,
];

/** All columns that a table can be read with; `persona` says whose journey it is, `ignore` leaves a column out. */
export const readableColumns: readonly Column[] = [
  ...ownColumns,
  { key: 'persona', header: 'Persona' },
  { key: 'ignore', header: 'Ignore' },
];

function fieldColumn<K extends keyof TouchpointModel>(
  key: string,
  header: string,
  field: K,
  cell: Cell<NonNullable<TouchpointModel[K]>>,
): FieldColumn {
  return {
    key,
    header,
    field,
    write(touchpoint, names) {
      const value = touchpoint[field];
      return value === undefined || value === null
        ? ''
        : cell.write(value as NonNullable<typeof value>, names);
    },
    read(text, names) {
      const value = cell.read(text, names);
      return value === undefined ? undefined : ({ [field]: value } as Partial<TouchpointModel>);
    },
  };
}
