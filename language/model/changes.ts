import { toNfc } from '../syntax/names.ts';
import type { Element, Named } from './elements.ts';
import { Entry } from './elements.ts';
import { keyOf } from './name-table.ts';
import { saySame } from './namesakes.ts';
import type { Bearers, Mention, Mentions, NamedKind, NameTables } from './project-data.ts';
import type { SourceFile } from './source-file.ts';

/** What a file declared before a change and after it; either is missing where the file is new or gone. */
export interface FileChange {
  readonly before: SourceFile | undefined;
  readonly after: SourceFile | undefined;
}

const kinds: readonly NamedKind[] = ['team', 'persona', 'promise', 'value', 'journey', 'channel', 'emotion'];

/** The name tables after some files changed. */
export function changedNames(names: NameTables, changes: readonly FileChange[]): NameTables {
  const next: Record<NamedKind, NameTables[NamedKind]> = { ...names };
  for (const kind of kinds) {
    const of = (file: SourceFile | undefined) => file?.declared.filter((it) => it.kind === kind) ?? [];
    next[kind] = names[kind].with(
      changes.flatMap((it) => of(it.before)),
      changes.flatMap((it) => of(it.after)),
    );
  }
  return next;
}

/** The questions whose answers a change of declarations may have changed. */
export function dirtyNames(change: FileChange, dirty: Set<string>): void {
  const before = byKey(change.before);
  const after = byKey(change.after);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key) ?? [], after.get(key) ?? []];
    const isSame = old.length === now.length && old.every((it, index) => saysTheSame(it, now[index], change));
    if (!isSame) markChanged(key, old, now, dirty);
    else if (old.some((it, index) => it.nameSpan.start !== now[index]?.nameSpan.start))
      dirty.add(`place:${key}`);
  }
  for (const kind of ['brand', 'vocabulary'] as const) {
    const holds = (file: SourceFile | undefined) => file?.units.some((it) => it.kind === kind) ?? false;
    if (holds(change.before) || holds(change.after)) dirty.add(kind);
  }
  dirty.add(`text:${(change.after ?? change.before)?.uri}`);
}

/** The files in which a touchpoint of a name stands, after some files changed. */
export function changedBearers(bearers: Bearers, changes: ReadonlyMap<string, FileChange>): Bearers {
  const next = new Map(bearers);
  // A set is copied once, before its first change, so that opening a big project costs no more than reading it.
  const own = (name: string) => {
    const known = next.get(name);
    const set = known === undefined || known === bearers.get(name) ? new Set(known) : (known as Set<string>);
    next.set(name, set);
    return set;
  };
  for (const [uri, { before, after }] of changes) {
    for (const name of before?.namesakes.keys() ?? []) if (!after?.namesakes.has(name)) own(name).delete(uri);
    for (const name of after?.namesakes.keys() ?? []) if (!next.get(name)?.has(uri)) own(name).add(uri);
    for (const name of before?.namesakes.keys() ?? []) if (next.get(name)?.size === 0) next.delete(name);
  }
  return next;
}

/** The questions about touchpoints of one name that a changed file may answer otherwise. */
export function dirtyNamesakes({ before, after }: FileChange, dirty: Set<string>): void {
  for (const name of new Set([...(before?.namesakes.keys() ?? []), ...(after?.namesakes.keys() ?? [])])) {
    const [old, now] = [before?.namesakes.get(name), after?.namesakes.get(name)];
    if (!saySame(old, now)) dirty.add(`namesakes:${name}`).add(`namesake-places:${name}`);
    else if (old?.some((it, index) => it.span.start !== now?.[index]?.span.start))
      dirty.add(`namesake-places:${name}`);
  }
}

/** What a file mentions, with the text that its elements were read from. */
export interface Mentioning {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly text: string;
}

/** The questions about mentions that a newly linked file may answer otherwise. */
export function dirtyMentions(
  before: Mentioning | undefined,
  after: Mentioning | undefined,
  dirty: Set<string>,
): void {
  for (const key of new Set([...(before?.mentions.keys() ?? []), ...(after?.mentions.keys() ?? [])])) {
    const [old, now] = [before?.mentions.get(key), after?.mentions.get(key)];
    if (old === undefined || now === undefined) dirty.add(`mentions:${key}`).add(`mentioned:${key}`);
    else if (!mentionTheSame(old, before?.text ?? '', now, after?.text ?? '')) dirty.add(`mentions:${key}`);
  }
}

/** The files that mention each thing, after one file was linked anew. Sets shared with the snapshot before are copied first. */
export function moveMentions(
  index: Map<string, ReadonlySet<string>>,
  shared: Mentions,
  uri: string,
  before: Mentioning | undefined,
  after: Mentioning | undefined,
): void {
  const own = (key: string) => {
    const known = index.get(key);
    const set = known === undefined || known === shared.get(key) ? new Set(known) : (known as Set<string>);
    index.set(key, set);
    return set;
  };
  for (const key of before?.mentions.keys() ?? []) {
    if (after?.mentions.has(key)) continue;
    const left = own(key);
    left.delete(uri);
    if (left.size === 0) index.delete(key);
  }
  for (const key of after?.mentions.keys() ?? []) if (!index.get(key)?.has(uri)) own(key).add(uri);
}

function mentionTheSame(
  old: readonly Mention[],
  oldText: string,
  now: readonly Mention[],
  nowText: string,
): boolean {
  return (
    old.length === now.length &&
    old.every((it, index) => {
      const other = now[index];
      return (
        other !== undefined &&
        it.keyword === other.keyword &&
        it.by.kind === other.by.kind &&
        saidBy(it.by, oldText) === saidBy(other.by, nowText)
      );
    })
  );
}

/** All that an answer may be made from: what the element says, and what its stage and journey say before their parts. */
function saidBy(element: Element, text: string): string {
  const { span, end, blocks } = element.block;
  const own = text.slice(
    span.start,
    element.kind === 'stage' || element.kind === 'journey' ? (blocks[0]?.span.start ?? end) : end,
  );
  if (element.kind === 'touchpoint' || element.kind === 'gap')
    return `${own}\n${saidBy(element.stage, text)}`;
  return element.kind === 'stage' ? `${own}\n${saidBy(element.journey, text)}` : own;
}

function markChanged(key: string, old: readonly Named[], now: readonly Named[], dirty: Set<string>): void {
  const kind = (old[0] ?? now[0])?.kind;
  dirty.add(`name:${key}`).add(`place:${key}`).add(`all:${kind}`);
  for (const it of [...old, ...now]) dirty.add(`title:${kind}:${toNfc(it.title)}`);
  const sameNames = old.length === now.length && old.every((it, index) => sameCalled(it, now[index]));
  if (!sameNames) dirty.add(`names:${kind}`);
  if (old.length !== now.length) dirty.add(`declared:${kind}`);
  if (kind === 'journey' && (!sameNames || old.some((it, index) => isCurrent(it) !== isCurrent(now[index]))))
    dirty.add('current:journey');
}

function sameCalled(a: Named, b: Named | undefined): boolean {
  return b !== undefined && a.name?.text === b.name?.text && a.title === b.title;
}

function isCurrent(named: Named | undefined): boolean {
  return named?.kind === 'journey' && named.isCurrent;
}

function saysTheSame(a: Named, b: Named | undefined, change: FileChange): boolean {
  return b !== undefined && textOf(a, change.before) === textOf(b, change.after);
}

function textOf(named: Named, file: SourceFile | undefined): string | undefined {
  const span =
    named instanceof Entry ? named.property.span : { start: named.block.span.start, end: named.block.end };
  return file?.text.slice(span.start, span.end);
}

function byKey(file: SourceFile | undefined): Map<string, Named[]> {
  const byName = new Map<string, Named[]>();
  for (const it of file?.declared ?? []) {
    const key = `${it.kind}:${keyOf(it)}`;
    const others = byName.get(key);
    if (others === undefined) byName.set(key, [it]);
    else others.push(it);
  }
  return byName;
}
