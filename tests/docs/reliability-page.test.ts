import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('reliability.md', docs), 'utf8');

/** A fault of the page, and a test that is said to make it happen. */
interface Named {
  readonly fault: string;
  readonly link: string;
  readonly file: string;
  readonly title: string;
}

/** Rows of the tables below "Faults", "Hostile texts" and "Trust": what happens, what Waymark does, and then tests as `[file](link) "title"`. */
const rows = ['Faults', 'Hostile texts', 'Trust']
  .map((title) => page.split(`\n## ${title}\n`)[1]?.split(/^## /m)[0] ?? '')
  .join('\n')
  .split('\n')
  .filter(
    (line) =>
      line.startsWith('|') &&
      !/^\|[-|\s]+\|$/.test(line) &&
      !/^\| (?:fault|where a text goes) \|/i.test(line),
  )
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')));

const named: readonly Named[] = rows.flatMap(([, fault = '', , tests = '']) =>
  [...tests.matchAll(/\[`([^`]+)`\]\(([^)]+)\) "([^"]+)"/g)].map(([, file = '', link = '', title = '']) => ({
    fault,
    link,
    file,
    title,
  })),
);

describe('the page of faults', () => {
  it('has rows of three cells, the last of which names a test', () => {
    expect(rows.length).toBeGreaterThan(0);
    const without = rows.filter(
      (cells) => cells.length !== 5 || !named.some(({ fault }) => fault === cells[1]),
    );
    expect(without).toEqual([]);
  });

  it('says of each fault once what happens', () => {
    const faults = rows.map(([, fault]) => fault);
    expect(faults).toEqual([...new Set(faults)]);
  });

  it.each(named)('$fault: "$title" is a test in $file', ({ file, link, title }) => {
    expect(link).toBe(`../${file}`);
    const source = new URL(link, docs);
    expect(existsSync(source)).toBe(true);
    expect(titlesIn(readFileSync(source, 'utf8'))).toContain(title);
  });
});

/** What stands as the first text in a call, or as a name in a list of tests, which is what the editor's tests are. */
function titlesIn(source: string): string[] {
  const written = /(?:\(|\bname:)\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`)\s*,/g;
  return [...source.matchAll(written)].map(([, single, double, back]) =>
    (single ?? double ?? back ?? '').replace(/\\(.)/g, '$1'),
  );
}
