import { expect, test } from 'vitest';
import { applyEdits, fixAll } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

/** The text after fixing all that can be fixed without asking. */
function fixed(text: string): string {
  const snapshot = openFixture(text);
  const [uri] = [...snapshot.files.keys()];
  const edits = fixAll(snapshot, uri ?? '').flatMap((file) => file.edits);
  return applyEdits(text, edits);
}

test('all mistakes with one way out are put right, also those that show only then', () => {
  const before = [
    'team care "Customer Care"',
    'journey get-online "Order and get online"',
    '  ownr carre',
    '  touchpoint order "Place the order"',
    '    chanel webb',
    '    owner carre',
    '',
  ].join('\n');
  const after = before
    .replace('ownr', 'owner')
    .replace('chanel', 'channel')
    .replaceAll('carre', 'care')
    .replace('webb', 'web');
  expect(fixed(before)).toBe(after);
});

test('the indentation is set straight, and what would need a decision stays', () => {
  const before = [
    'journey get-online "Order and get online"',
    '  touchpoint order "Place the order"',
    '  channel web',
    '',
  ].join('\n');
  expect(fixed(before)).toBe(before.replace('  channel', '    channel'));
});

test('stacked lines that go, go all', () => {
  const unused = [1, 2, 3, 4].map((n) => `# ignore gap-unbridged: reason ${n}\n`).join('');
  expect(fixed(`${unused}team care "Customer Care"\n`)).toBe('team care "Customer Care"\n');
});

test('where nothing is to be fixed there are no edits', () => {
  const snapshot = openFixture('team care "Customer Care"\n');
  expect([...snapshot.files.keys()].flatMap((uri) => fixAll(snapshot, uri))).toEqual([]);
});
