import { isName } from '../../syntax/names.ts';
import { parse } from '../../syntax/parse.ts';
import { quote } from '../../syntax/quoted.ts';
import type { Annotated, DatedModel, DoneModel, MeasureModel, ValueModel } from '../json/project-model.ts';

/** What stands behind `measure`. */
export function measureText({ name, target, actual, on, source }: MeasureModel): string {
  return [
    name,
    target && `target ${target.op} ${target.value.text}`,
    actual && `actual ${actual.text}`,
    on && `on ${on}`,
    source === undefined ? undefined : literal(source),
  ]
    .filter((it) => it !== undefined)
    .join(' ');
}

/** A name as it stands; anything else in quotes, as a title. */
export function reference(name: string): string {
  return name.split('.').every(isName) ? name : quote(name);
}

export function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}

export function declared(keyword: string, name: string, title: string): string {
  return name === title ? `${keyword} ${name}` : `${keyword} ${name} ${quote(title)}`;
}

export function one<T>(it: T | undefined): T[] {
  return it === undefined ? [] : [it];
}

export function raw(keyword: string, said: string | undefined): string[] {
  return said === undefined ? [] : [`${keyword} ${said}`.trimEnd()];
}

export function flag(keyword: string, is: true | undefined): string[] {
  return is ? [keyword] : [];
}

export function text(keyword: string, said: string | undefined): string[] {
  return texts(keyword, one(said));
}

export function texts(keyword: string, said: readonly string[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it)}`);
}

export function names(keyword: string, said: readonly string[] | undefined): string[] {
  return said === undefined || said.length === 0 ? [] : [`${keyword} ${said.map(reference).join(', ')}`];
}

export function dated(keyword: string, said: readonly DatedModel[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it.text)}${it.on ? ` on ${it.on}` : ''}`);
}

export function done(keyword: string, said: readonly DoneModel[] | undefined): string[] {
  return (said ?? []).map((it) => `${keyword} ${literal(it.text)}${it.by ? ` by ${reference(it.by)}` : ''}`);
}

export function value(keyword: string, said: ValueModel | undefined): string[] {
  return raw(keyword, said?.text);
}

export function measures(said: readonly MeasureModel[] | undefined): string[] {
  return (said ?? []).map((it) => `measure ${measureText(it)}`);
}

export function annotated({ notes, tags }: Annotated): string[] {
  return [...texts('note', notes), ...names('tag', tags)];
}

/** In quotes, or over several lines where it has some. A text that no block can hold comes on one line. */
export function literal(said: string): string {
  if (!/[\r\n]/.test(said)) return quote(said);
  const block = `"""\n${said}\n"""`;
  const { blocks, mistakes } = parse(`team a\n  note ${block}\n`);
  const isKept = mistakes.length === 0 && blocks[0]?.properties[0]?.text?.text === said;
  return isKept ? block : quote(said);
}
