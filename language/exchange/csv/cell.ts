import { parse } from '../../syntax/parse.ts';
import type { Property } from '../../syntax/tree.ts';
import type { DatedModel, DoneModel, LinkModel, MeasureModel, ValueModel } from '../json/project-model.ts';
import { measureModel, valueModel } from '../json/values.ts';
import type { LabelKind } from './labels.ts';
import { measureText } from './statements.ts';

/** Names as people read them, and back; what a label means may have to be declared first. */
export interface Names {
  labelOf(kind: LabelKind, name: string): string;
  nameOf(kind: LabelKind, label: string): string;
}

/** How a field is shown in a cell. What `read` does not understand is undefined. */
export interface Cell<T> {
  write(value: T, names: Names): string;
  read(cell: string, names: Names): T | undefined;
}

/** A line a text; bullets before them belong to the table. */
export const textsCell: Cell<readonly string[]> = { write: (all) => all.join('\n'), read: linesOf };

export const flagCell: Cell<true> = { write: () => 'yes', read: (cell) => isYes(cell) || undefined };

export const effortCell: Cell<'low' | 'medium' | 'high'> = {
  write: (it) => it,
  read: (cell) => efforts.get(cell.trim().toLowerCase()),
};

export const outsideCell: Cell<{ readonly who?: string }> = {
  write: ({ who }) => who ?? 'yes',
  read: (cell) => (isYes(cell) ? {} : isNo(cell) ? undefined : { who: cell.trim() }),
};

export const measuresCell: Cell<readonly MeasureModel[]> = {
  write: (all) => all.map(measureText).join('\n'),
  read: (cell) => all(linesOf(cell).map(readMeasure)),
};

export const valueCell: Cell<ValueModel> = {
  write: ({ text }) => text,
  read(cell) {
    const value = propertyOf(`takes ${cell.trim()}`)?.value;
    return value && valueModel(value);
  },
};

export const datedCell: Cell<readonly DatedModel[]> = {
  write: (all) => all.map(({ text, on }) => (on === undefined ? text : `${text} (${on})`)).join('\n'),
  read: (cell) =>
    linesOf(cell).map((line) => {
      const [, text, on] = /^(.*\S) \((\d{4}-\d\d-\d\d)\)$/.exec(line) ?? [];
      const isDay = on !== undefined && propertyOf(`research "x" on ${on}`)?.on !== undefined;
      return text !== undefined && isDay ? { text, on } : { text: line };
    }),
};

export const doneCell: Cell<readonly DoneModel[]> = {
  write: (all, names) =>
    all.map(({ text, by }) => (by ? `${text} [${names.labelOf('team', by)}]` : text)).join('\n'),
  read: (cell, names) =>
    linesOf(cell).map((line) => {
      const [, text, by] = /^(.*\S) \[([^[\]]+)\]$/.exec(line) ?? [];
      return text === undefined || by === undefined ? { text: line } : { text, by: names.nameOf('team', by) };
    }),
};

/** What comes of it may be a touchpoint or a journey; who writes it finds out. */
export const linksCell: Cell<readonly LinkModel[]> = {
  write: (all) => all.map(({ to, when }) => (when === undefined ? to : `${to} (${when})`)).join('\n'),
  read: (cell, names) =>
    linesOf(cell).map((line) => {
      const opens = line.endsWith(')') ? line.indexOf(' (') : -1;
      const when = opens < 0 ? undefined : line.slice(opens + 2, -1);
      const name = names.nameOf('touchpoint', opens < 0 ? line : line.slice(0, opens).trimEnd());
      return { to: name, kind: 'unknown', ...(when !== undefined && { when }) };
    }),
};

export function nameCell(kind: LabelKind): Cell<string> {
  return {
    write: (it, names) => names.labelOf(kind, it),
    read: (cell, names) => names.nameOf(kind, cell.replace(/\s+/g, ' ').trim()),
  };
}

export function namesCell(kind: LabelKind): Cell<readonly string[]> {
  return {
    write: (all, names) => all.map((it) => listedLabel(it, names.labelOf(kind, it))).join(', '),
    read: (cell, names) => [...new Set(labelsIn(cell).map((label) => names.nameOf(kind, label)))],
  };
}

/** A title that would fall apart in a list gives way to the name. */
function listedLabel(name: string, label: string): string {
  return labelsIn(label)[0] === label ? label : name;
}

/** The names in a cell, with whatever stands between them. */
export function labelsIn(cell: string): string[] {
  return cell
    .split(/[,;|\n，、；]/)
    .map((label) =>
      label
        .replace(/^\s*[-–•*·]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((label) => label !== '');
}

function isYes(cell: string): boolean {
  return /^(?:yes|y|true|x|✓|✔|✅|★|⭐|1|ja|oui|sí|si|sim)$/iu.test(cell.trim());
}

function isNo(cell: string): boolean {
  return /^(?:no|n|false|0|✗|✘|❌|nein|non|não|nee)$/iu.test(cell.trim());
}

/** Whether a cell says that there is nothing to say. */
export function isBlank(cell: string): boolean {
  return /^\s*(?:[-–—]|n\/?a)?\s*$/iu.test(cell);
}

const efforts: ReadonlyMap<string, 'low' | 'medium' | 'high'> = new Map([
  ...['low', 'easy', 'little', 'none', 'niedrig', 'gering', 'faible', 'bajo'].map(
    (it) => [it, 'low'] as const,
  ),
  ...['medium', 'moderate', 'mid', 'middle', 'mittel', 'moyen', 'medio'].map((it) => [it, 'medium'] as const),
  ...['high', 'hard', 'difficult', 'much', 'hoch', 'élevé', 'alto'].map((it) => [it, 'high'] as const),
]);

function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim().replace(/^[-–•*·▪◦]\s+/, ''))
    .filter((line) => line !== '');
}

function readMeasure(line: string): MeasureModel | undefined {
  const measure = propertyOf(`measure ${line}`)?.measure;
  return measure && measureModel(measure);
}

/** A line of a touchpoint; undefined where it has a mistake. */
function propertyOf(line: string): Property | undefined {
  if (line.includes('\n')) return undefined;
  const { blocks, mistakes } = parse(`journey a\nstage a\ntouchpoint a\n${line}\n`);
  const [property, ...others] = blocks[0]?.blocks[0]?.blocks[0]?.properties ?? [];
  return mistakes.length === 0 && others.length === 0 ? property : undefined;
}

function all<T>(list: readonly (T | undefined)[]): T[] | undefined {
  const found = list.filter((it) => it !== undefined);
  return found.length === list.length && found.length > 0 ? found : undefined;
}
