import { importFiles } from '../../../language/index.ts';

export interface Run {
  readonly map?: Readonly<Record<string, string>>;
  readonly name?: string;
}

export function imported(text: string, { map = {}, name = 'table.csv' }: Run = {}) {
  return importFiles('csv', [{ name, text }], { map: new Map(Object.entries(map)) });
}

/** All files of an import, one after the other. */
export function journeys(text: string, run: Run = {}): string {
  const made = imported(text, run);
  if ('refused' in made) return `refused: ${made.refused}`;
  return made.files.map((file) => `//- ${file.name}\n${file.text}`).join('');
}

export function remarks(text: string, run: Run = {}): string[] {
  const made = imported(text, run);
  if ('refused' in made) return [`refused: ${made.refused}`];
  return made.remarks.map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

/** Only what makes up the touchpoints. */
export function touchpoints(text: string, run: Run = {}): string[] {
  const lines = journeys(text, run)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(?:\/\/-|journey |stage )/.test(line));
}
