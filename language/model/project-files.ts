import type { FileChange } from './changes.ts';
import type { Brand, Unit, Vocabulary } from './elements.ts';
import type { SourceFile } from './source-file.ts';

/** A project's files by uri, in path order. */
export type ProjectFiles = ReadonlyMap<string, SourceFile>;

/** The files after some changed, came or went. */
export function changedFiles(files: ProjectFiles, changed: ReadonlyMap<string, FileChange>): ProjectFiles {
  const next = new Map(files);
  let isSorted = true;
  for (const [uri, { after }] of changed) {
    if (after === undefined) next.delete(uri);
    else {
      isSorted &&= next.has(uri);
      next.set(uri, after);
    }
  }
  return isSorted ? next : new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The brand that counts: the first by path, then line. */
export function firstBrand(files: ProjectFiles): Brand | undefined {
  return firstUnit(files, (unit) => unit.kind === 'brand');
}

export function firstVocabulary(files: ProjectFiles): Vocabulary | undefined {
  return firstUnit(files, (unit) => unit.kind === 'vocabulary');
}

function firstUnit<U extends Unit>(files: ProjectFiles, isOne: (unit: Unit) => unit is U): U | undefined {
  for (const file of files.values()) for (const unit of file.units) if (isOne(unit)) return unit;
  return undefined;
}
