import { expect, test } from 'vitest';
import { fixedDay } from '../../server/lsp/today.ts';
import { localDay } from '../../server/workspace/local-day.ts';

test('the day is the one on the wall, not the one in Greenwich', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('options may fix the day', () => {
  expect(fixedDay({ today: '2026-10-01' })).toBe('2026-10-01');
});

test.each([
  undefined,
  null,
  'today',
  {},
  { today: 'tomorrow' },
  { today: 20261001 },
  { today: '2027-02-29' },
  { today: '2026-13-01' },
])('options like %j fix no day', (options) => {
  expect(fixedDay(options)).toBeUndefined();
});
