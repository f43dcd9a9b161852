import fc from 'fast-check';
import { writeJourneyDiagram } from '../../../language/views/journey/mermaid-journey.ts';
import { anyJourneyDiagram, anyText } from '../../support/journey-diagrams.ts';
import { checkImported } from '../imported.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'any text comes in from Mermaid as a project without mistakes, in its usual form, or is refused with a reason';

export const seeds: readonly SeedKind[] = ['mermaid'];

const piece = () =>
  fc.oneof(
    fc.constantFrom(
      'journey',
      'title A',
      'section S',
      'A: 3: Me',
      '```mermaid',
      '```',
      '---',
      '%%{init',
      '}%%',
    ),
    anyText,
  );

export const inputs = () =>
  fc
    .oneof(
      fc.array(piece(), { maxLength: 20 }).map((lines) => `journey\n${lines.join('\n')}`),
      anyJourneyDiagram.map(writeJourneyDiagram),
    )
    .map(inputOf);

export function check(input: Uint8Array): void {
  const text = textOf(input);
  for (const name of ['day.mmd', 'page.md']) checkImported('mermaid', name, text);
}
