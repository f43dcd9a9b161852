import { toNfc } from '../syntax/names.ts';
import type { Named } from './elements.ts';
import { Entry } from './elements.ts';
import { keyOf } from './name-table.ts';
import { saySame } from './namesakes.ts';
import type { NamedKind, NameTables } from './project-data.ts';
import type { DirtyQuestions } from './questions.ts';
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
export function dirtyNames(change: FileChange, dirty: DirtyQuestions): void {
  const before = byKey(change.before);
  const after = byKey(change.after);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key) ?? [], after.get(key) ?? []];
    const isSame = old.length === now.length && old.every((it, index) => saysTheSame(it, now[index], change));
    if (!isSame) markChanged(key, old, now, dirty);
    else if (old.some((it, index) => it.nameSpan.start !== now[index]?.nameSpan.start))
      dirty.add('place', key);
  }
  for (const kind of kinds)
    if (dirty.matter('all', kind) && orderOf(kind, before) !== orderOf(kind, after)) dirty.add('all', kind);
  for (const kind of ['brand', 'vocabulary'] as const) if (concerns(change, kind)) dirty.add(kind, '');
  dirty.add('text', (change.after ?? change.before)?.uri ?? '');
}

/** The names of a kind in the order in which they count; what each of them says is compared elsewhere. */
function orderOf(kind: NamedKind, names: ReadonlyMap<string, unknown>): string {
  return [...names.keys()].filter((it) => it.startsWith(`${kind}:`)).join(' ');
}

/** Whether a file holds a unit of a kind, or did so before. */
export function concerns({ before, after }: FileChange, kind: 'brand' | 'vocabulary'): boolean {
  return [before, after].some((file) => file?.units.some((it) => it.kind === kind));
}

/** The questions about touchpoints of one name that a changed file may answer otherwise. */
export function dirtyNamesakes({ before, after }: FileChange, dirty: DirtyQuestions): void {
  const places = `namesake-places:${(after ?? before)?.uri ?? ''}` as const;
  for (const [name, old] of before?.namesakes ?? []) {
    const now = after?.namesakes.get(name);
    const isSame = saySame(old, now);
    if (!isSame) dirty.add('namesakes', name);
    if (!isSame || old.some((it, index) => it.span.start !== now?.[index]?.span.start))
      dirty.add(places, name);
  }
  for (const name of after?.namesakes.keys() ?? []) {
    if (before?.namesakes.has(name)) continue;
    dirty.add('namesakes', name);
    dirty.add(places, name);
  }
}

function markChanged(key: string, old: readonly Named[], now: readonly Named[], dirty: DirtyQuestions): void {
  const kind = (old[0] ?? now[0])?.kind ?? '';
  dirty.add('name', key);
  dirty.add('place', key);
  dirty.add('all', kind);
  for (const it of [...old, ...now]) dirty.add('title', `${kind}:${toNfc(it.title)}`);
  const sameNames = old.length === now.length && old.every((it, index) => sameCalled(it, now[index]));
  if (!sameNames) dirty.add('names', kind);
  // Of several with one name another may count now, even if there are as many as before.
  if (old.length !== now.length || old.length > 1) dirty.add('declared', kind);
  if (kind === 'journey' && (!sameNames || old.some((it, index) => isCurrent(it) !== isCurrent(now[index]))))
    dirty.add('current', kind);
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
