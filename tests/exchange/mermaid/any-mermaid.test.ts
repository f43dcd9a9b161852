import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawJourneyDiagram, formatText, importFiles } from '../../../language/index.ts';
import { writeJourneyDiagram } from '../../../language/views/journey/mermaid-journey.ts';
import { mistakesIn, projectOf } from '../../support/imports.ts';
import { anyJourneyDiagram, anyText } from '../../support/journey-diagrams.ts';

const piece = fc.oneof(
  fc.constantFrom('journey', 'title A', 'section S', 'A: 3: Me', 'A: b: 4', '```mermaid', '```', '---'),
  fc.constantFrom('%%{init', '}%%', 'accDescr {', '}', ': 5: ,', '# c', 'x -> 4', '5, "n"', '；：', '\uFEFF'),
  fc.constantFrom(
    'title: "x',
    'ﬂ°°99999999¶ß',
    '#0;',
    '#55296;',
    '#constructor;',
    '#__proto__;',
    '"""',
    '\\',
  ),
  anyText,
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n  ', '\n> ', ': ', ', ');
const soup = fc
  .array(fc.tuple(piece, lineEnd), { maxLength: 30 })
  .map((parts) => `journey\n${parts.flat().join('')}`);
const ending = fc.constantFrom('a.mmd', 'a.md', 'con.txt', '', '-');

/** Whatever comes of an import is a project without mistakes, in its usual form. */
function isSound(sources: readonly { name: string; text: string }[]): void {
  const imported = importFiles('mermaid', sources);
  if ('refused' in imported) {
    expect(imported.refused).not.toBe('');
    return;
  }
  expect(mistakesIn(projectOf(imported))).toEqual([]);
  for (const { text } of imported.files) expect(formatText(text, { sortProperties: true })).toBe(text);
  for (const { line } of imported.remarks) expect(line).toBeGreaterThan(0);
  const names = imported.files.map(({ name }) => name.toUpperCase());
  expect(new Set(names).size).toBe(names.length);
}

test('any text comes in as a project without mistakes, in its usual form, or is refused with a reason', () => {
  const sources = fc.array(fc.record({ name: ending, text: fc.oneof(soup, anyText) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(fc.property(sources, isSound), { numRuns: 1500 });
});

test('any diagram that is drawn comes back as the same diagram', () => {
  fc.assert(
    fc.property(anyJourneyDiagram, (diagram) => {
      const first = drawn(writeJourneyDiagram(diagram));
      expect(drawn(first)).toBe(first);
    }),
    { numRuns: 500 },
  );
});

/** A diagram, brought in and drawn again; empty where it shows no touchpoint. */
function drawn(text: string): string {
  const imported = importFiles('mermaid', [{ name: 'a.mmd', text: text === '' ? 'journey' : text }]);
  const project = projectOf(imported);
  const [journey] = project.facts.journeys;
  return drawJourneyDiagram(project, { uri: journey?.uri ?? '' }).text;
}
