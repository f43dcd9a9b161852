import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../../language/index.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { today } from '../../support/fixture.ts';
import { imported } from './imported.ts';
import { languageMistakesIn } from './language-mistakes-in.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 150);

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      ...dangerousPieces,
      ...attacks,
      '',
      'Touchpoint',
      'Emotion',
      '-1',
      '3 days',
      'owner care',
      '"""',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const headers = fc.constantFrom(
    ...[
      'Touchpoint',
      'Stage',
      'Journey',
      'Emotion',
      'Score',
      'Why',
      'Owner',
      'Channels',
      'Wait before',
      'Measures',
    ],
    ...[
      'Leads to',
      'Takes',
      'Tags',
      'Delivers',
      'Reflects',
      'Persona',
      'Other',
      'Project details',
      'Stage details',
    ],
    ...['Touchpoint details', 'Journey details', 'Touchpoint name', 'Stage name', 'Opportunities', 'Outside'],
  );
  const table = fc
    .tuple(
      fc.uniqueArray(headers, { minLength: 3 }),
      fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 6 }),
    )
    .map(([head, rows]) =>
      [['Touchpoint', ...head.filter((it) => it !== 'Touchpoint')], ...rows.map((row) => ['Visit', ...row])]
        .map((row) => row.map((it) => `"${it.replaceAll('"', '""')}"`).join(','))
        .join('\r\n'),
    );

  it('gives journeys without mistakes', () => {
    fc.assert(
      fc.property(table, (text) => {
        const made = imported(text);
        const files = 'files' in made ? made.files : [];
        const { snapshot } = openProject({ today }).update(
          files.map((it) => ({ uri: it.name, text: it.text })),
        );
        expect({ text, mistakes: languageMistakesIn(snapshot) }).toEqual({ text, mistakes: [] });
      }),
      { numRuns },
    );
  });

  it('is read or refused, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(cell).map((it) => it.join(',\n"')),
        ),
        (text) => {
          const made = imported(`Touchpoint,x\n${text}`);
          expect('files' in made ? made.files.length > 0 : made.refused !== '').toBe(true);
        },
      ),
      { numRuns },
    );
  });
});
