import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openProject, type Snapshot } from '../../language/index.ts';

const samples = new URL('../../samples/', import.meta.url);
const today = '2026-11-21';

describe.each(['first-journey', 'northwind-fibre', 'harbour-hospital'])('the sample %s', (sample) => {
  const folder = new URL(`${sample}/`, samples);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const project = open(folder);

  it('has exactly the findings that its README explains', () => {
    const explained = [...readme.matchAll(/^\| `([a-z-]+)` +\| `([^`]+)` in `([^`]+)` +\|/gm)];
    const told = explained.map(([, code, name, file]) => `${file}: ${code} at ${name}`);
    expect(findingsIn(project).sort()).toEqual(told.sort());
  });

  it('names the day its README tells the reader to check it on', () => {
    expect(readme).toContain(`npx waymark check samples/${sample} --today ${today}`);
  });

  it('is written as the language page says: two spaces a level, and no line runs away', () => {
    const lines = [...project.files].flatMap(([file, { text }]) =>
      text.split('\n').map((line, index) => ({ place: `${file}:${index + 1}`, line })),
    );
    const untidy = lines.filter(({ line }) => /\s$|\t|^( {2})* (?! )\S/.test(line) || line.length > 120);
    expect(untidy).toEqual([]);
  });
});

describe('the sample journeys of both brands', () => {
  it.each(['northwind-fibre', 'harbour-hospital'])(
    '%s has three, of eight to fifteen touchpoints',
    (sample) => {
      const counts = [...open(new URL(`${sample}/`, samples)).units()].flatMap((unit) =>
        unit.kind === 'journey' ? [unit.touchpoints.length] : [],
      );
      expect(counts).toHaveLength(3);
      expect(counts.filter((count) => count < 8 || count > 15)).toEqual([]);
    },
  );
});

function open(folder: URL): Snapshot {
  const files = readdirSync(folder).filter((file) => file.endsWith('.journey'));
  return openProject({ today }).update(
    files.map((file) => ({
      uri: file,
      text: readFileSync(new URL(encodeURIComponent(file), folder), 'utf8'),
    })),
  ).snapshot;
}

/** Each finding with its file and the words it stands at. */
function findingsIn(project: Snapshot): string[] {
  return [...project.files].flatMap(([file, { text }]) =>
    project.problems(file).map(({ code, span }) => `${file}: ${code} at ${text.slice(span.start, span.end)}`),
  );
}
