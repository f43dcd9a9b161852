import type { NamedModel, ProjectModel } from '../../json/project-model.ts';
import { plain } from '../text-fit.ts';

/** Something that changed. */
export interface Change {
  /** The lowest first. */
  readonly weight: number;
  readonly said: string;
}

/** How bad a change is, the worst first. */
export const weights = {
  broken: 0,
  lostOwner: 1,
  atRisk: 2,
  removed: 3,
  worse: 4,
  changed: 5,
  added: 6,
  better: 7,
  reworded: 8,
  other: 9,
} as const;

export interface Paired<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
  readonly both: readonly (readonly [before: T, after: T])[];
}

/** Elements of two states by their ids: kind and name. */
export function paired<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Paired<T> {
  const [old, now] = [byId(before), byId(after)];
  return {
    removed: before.filter((it) => !now.has(it.id)),
    added: after.filter((it) => !old.has(it.id)),
    both: before.flatMap((it) => {
      const same = now.get(it.id);
      return same === undefined ? [] : [[it, same] as const];
    }),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((it) => [it.id, it]));
}

/** A title in quotes, or what to say of something without one. */
export function called({ title, name }: Pick<NamedModel, 'title' | 'name'>): string {
  return `'${plain(title ?? name ?? 'without a name')}'`;
}

/** The title of the team that owns something, in quotes; undefined where none does. */
export function ownerIn(model: ProjectModel, owner: string | undefined): string | undefined {
  if (owner === undefined) return undefined;
  return called(model.teams.find((it) => it.name === owner) ?? { name: owner });
}

/** What became of an owner. */
export function ownerChanges(
  what: string,
  before: string | undefined,
  after: string | undefined,
): readonly Change[] {
  if (before === after) return [];
  if (after === undefined) return [{ weight: weights.lostOwner, said: `${what} lost its owner ${before}` }];
  if (before === undefined) return [{ weight: weights.better, said: `${what} is now owned by ${after}` }];
  return [{ weight: weights.changed, said: `${what} is now owned by ${after} in place of ${before}` }];
}

/** Another title for the same thing. */
export function titleChanges(kind: string, before: NamedModel, after: NamedModel): readonly Change[] {
  if (before.title === after.title) return [];
  return [{ weight: weights.reworded, said: `${kind} ${called(before)} is now called ${called(after)}` }];
}

/** The other things that are said of an element, by what people call them: which of them are said otherwise now. */
export function otherChanges<T extends object>(
  what: string,
  before: T,
  after: T,
  words: Partial<Readonly<Record<keyof T, string>>>,
): readonly Change[] {
  const changed = (Object.keys(words) as (keyof T)[]).filter(
    (it) => JSON.stringify(before[it]) !== JSON.stringify(after[it]),
  );
  if (changed.length === 0) return [];
  return [{ weight: weights.other, said: `${what}: ${changed.map((it) => words[it]).join(', ')} changed` }];
}
