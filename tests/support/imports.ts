import { expect } from 'vitest';
import {
  type Imported,
  type ImportFormat,
  importFiles,
  languageMistakes,
  openProject,
  type Snapshot,
} from '../../language/index.ts';

/** The files of an import as a fixture: each behind a line `//- name.journey`. */
export function importedText(imported: Imported): string {
  if ('refused' in imported) return `refused: ${imported.refused}\n`;
  return imported.files.map(({ name, text }) => `//- ${name}\n${text}`).join('\n');
}

/** What an import tells of its sources, a line each: `day.mmd:3 read: …`. */
export function toldText(imported: Imported): string {
  if ('refused' in imported) return `refused: ${imported.refused}`;
  const told = imported.remarks.map(
    ({ source, line, kind, message }) => `${source}:${line} ${kind}: ${message}`,
  );
  return told.length === 0 ? '(nothing)' : told.join('\n');
}

/** The project that an import makes. */
export function projectOf(imported: Imported): Snapshot {
  if ('refused' in imported) throw new Error(imported.refused);
  const changes = imported.files.map(({ name, text }) => ({ uri: name, text }));
  return openProject({ today: '2026-10-01' }).update(changes).snapshot;
}

/** The mistakes of the language in a project, a line each. */
export function mistakesIn(snapshot: Snapshot): string[] {
  const codes = new Set<string>(languageMistakes.map(({ code }) => code));
  return [...snapshot.files.keys()].flatMap((uri) =>
    snapshot
      .problems(uri)
      .filter(({ code }) => codes.has(code))
      .map(({ code, message }) => `${uri}: ${code}: ${message}`),
  );
}

/** Brings one source in and holds the files against a fixture. */
export function checkImport(format: ImportFormat, name: string, text: string, expected: string): void {
  const imported = importFiles(format, [{ name, text: text.replace(/^\n/, '') }]);
  expect(importedText(imported)).toBe(expected.replace(/^\n/, ''));
  expect(mistakesIn(projectOf(imported))).toEqual([]);
}
