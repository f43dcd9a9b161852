import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText, openProject, writeJourney } from '../../language/index.ts';
import { dangerousPieces } from '../support/dangerous-text.ts';
import { today } from '../support/fixture.ts';
import { mistakesIn, written } from './new-journey-bed.ts';

describe('whatever is answered', () => {
  const piece = fc.oneof(fc.constantFrom(...dangerousPieces), fc.string({ unit: 'binary', maxLength: 6 }));
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const chosen = fc.option(
    fc.oneof(
      text.map((title) => ({ title })),
      fc.constantFrom({ name: 'maya' }, { name: 'gone' }),
    ),
    { nil: undefined },
  );
  const answers = fc.record({
    title: text,
    persona: chosen,
    owner: chosen,
    stages: fc.array(text, { maxLength: 4 }),
    promise: chosen,
    kept: fc.option(fc.record({ touchpoint: text, stage: fc.integer({ min: -1, max: 5 }) }), {
      nil: undefined,
    }),
  });
  const projects = fc.constantFrom(
    '',
    '//- brand.journey\nbrand a\npersona maya',
    '//- a.journey\nteam maya\n',
  );

  test('the journey is as the formatter would leave it', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { text } = writeJourney(given, openProject({ today }).facts);
        expect(formatText(text, { sortProperties: false })).toBe(text);
      }),
    );
  });

  test('the text has no language mistakes', () => {
    fc.assert(
      fc.property(projects, answers, (project, given) => {
        expect(mistakesIn(written(project, given).snapshot)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
