import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOverview } from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { openFixture } from '../../support/fixture.ts';
import { faultsOf } from './seen.ts';

const word = fc.constantFrom(
  'a',
  'price',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '五営業日以内にインターネットをご利用いただけます',
  'الإنترنت خلال خمسة أيام',
  'שלום',
  '👩‍👩‍👧‍👦',
  'R&D',
  '2026',
  'नमस्ते',
);
const title = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `"${words.join(' ')}"`);
const score = fc.constantFrom('', '    emotion -2\n', '    emotion hopeful\n', '    emotion 0\n');
const pick = fc.nat(40);

const anyBrand = fc
  .record({
    brand: fc.option(title),
    teams: fc.array(title, { maxLength: 5 }),
    promises: fc.array(fc.tuple(title, pick, fc.constantFrom('live', 'live', 'draft', 'retired')), {
      maxLength: 25,
    }),
    journeys: fc.array(
      fc.tuple(title, fc.boolean(), fc.array(fc.tuple(title, score, pick, pick), { maxLength: 4 })),
      { maxLength: 20 },
    ),
  })
  .map(({ brand, teams, promises, journeys }) =>
    [
      brand === null ? '' : `brand b ${brand}\n  value v ${brand}`,
      ...teams.map((it, index) => `team t${index} ${it}`),
      'persona p "P"\n  expects p0, p1, p2',
      ...promises.map(
        ([it, owner, status], index) => `promise p${index} ${it}\n  status ${status}\n  owner t${owner}`,
      ),
      ...journeys.map(
        ([it, isFuture, touchpoints], index) =>
          `journey j${index} ${it}\n${isFuture ? '  status future\n' : ''}${touchpoints
            .map(
              ([its, felt, a, b], at) =>
                `  touchpoint x${at} ${its}\n${felt}    owner t${a}\n    explains p${a}\n    delivers p${b}`,
            )
            .join('\n')}`,
      ),
    ].join('\n'),
  );

test('no text lies over another or leaves the picture', () => {
  fc.assert(
    fc.property(anyBrand, (text) => {
      expect(faultsOf(drawOverview(openFixture(text)).scene)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whatever is written gives a picture, and always the same', () => {
  fc.assert(
    fc.property(anyJourneyText, (text) => {
      const fixture = { files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined };
      const drawn = drawOverview(openFixture(fixture)).scene;
      expect(faultsOf(drawn)).toEqual([]);
      expect(drawOverview(openFixture(fixture)).scene).toEqual(drawn);
    }),
    { numRuns: 150 },
  );
});
