import fc from 'fast-check';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { checkImported } from '../imported.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'any text comes in from a table as a project without mistakes, in its usual form, or is refused with a reason';

export const seeds: readonly SeedKind[] = ['csv'];

const head = () =>
  fc.constantFrom(
    ...[
      'Journey',
      'Stage',
      'Touchpoint',
      'Channel',
      'Owner',
      'Emotion',
      'Score',
      'Pain',
      'Opportunity',
      'Promise',
    ],
    ...['Persona', 'Quote', 'Wait', 'Backstage', 'Tag', 'Measure', 'Kind', 'What?', ''],
  );
const cell = () =>
  fc.oneof(
    fc.constantFrom(
      '',
      '',
      'Order',
      'web, app',
      'curious',
      '-2',
      '4/5',
      '5 days',
      '2026-02-01',
      '"',
      '=1+1',
      'yes',
    ),
    fc.constantFrom(...dangerousPieces, ...attacks),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
const mark = () => fc.constantFrom(',', ';', '\t');

export const inputs = () =>
  fc
    .tuple(
      mark(),
      fc.array(head(), { maxLength: 8 }),
      fc.array(fc.array(cell(), { maxLength: 8 }), { maxLength: 8 }),
    )
    .map(([by, heads, rows]) =>
      [heads, ...rows.map((row) => row.map(quoted))].map((row) => row.join(by)).join('\n'),
    )
    .map(inputOf);

function quoted(text: string): string {
  return /[\s",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function check(input: Uint8Array): void {
  const text = textOf(input);
  for (const name of ['table.csv', 'table.tsv']) checkImported('csv', name, text);
}
