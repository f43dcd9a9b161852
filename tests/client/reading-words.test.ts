import { expect, test } from 'vitest';
import { ReadingWords } from '../../client/reading/reading-words.ts';

const reading = { token: 1, value: { kind: 'begin', title: 'Reading journeys', cancellable: true } } as const;
const checking = { token: 2, value: { kind: 'begin', title: 'Checking journeys' } } as const;
const report = (token: number, message: string) => ({ token, value: { kind: 'report', message } }) as const;
const end = (token: number) => ({ token, value: { kind: 'end' } }) as const;

test('while journeys are read, it says how many of how many, and a click stops it', () => {
  const words = new ReadingWords();
  expect(words.said).toBeUndefined();
  words.heed(reading);
  expect(words.said?.text).toBe('$(sync~spin) Reading journeys');
  words.heed(report(1, '3,400 of 10,000'));
  expect(words.said).toMatchObject({
    text: '$(sync~spin) Reading journeys: 3,400 of 10,000',
    command: 'waymark.stopReading',
  });
  expect(words.heed(end(1))).toBe(true);
  expect(words.said).toBeUndefined();
});

test('of two pieces of work the later one is said, and only reading can be stopped', () => {
  const words = new ReadingWords();
  words.heed(reading);
  words.heed(checking);
  expect(words.said?.command).toBeUndefined();
  expect(words.canBeStopped).toBe(true);
  expect(words.heed(end(2))).toBe(false);
  expect(words.said?.command).toBe('waymark.stopReading');
});

test('what was left unread stays in sight, and a click reads it', () => {
  const words = new ReadingWords();
  words.knows({ files: 10_000, setAside: 6_600 });
  expect(words.said).toMatchObject({
    text: '$(warning) 3,400 of 10,000 journey files read',
    command: 'waymark.readTheRest',
  });
  words.heed(reading);
  expect(words.said?.command).toBe('waymark.stopReading');
  words.heed(end(1));
  words.knows({ files: 10_000, setAside: 0 });
  expect(words.said).toBeUndefined();
});

test('another server knows nothing of what the last one was at', () => {
  const words = new ReadingWords();
  words.knows({ files: 10, setAside: 5 });
  words.heed(reading);
  words.forget();
  expect([words.said, words.lacksSome, words.canBeStopped]).toEqual([undefined, false, false]);
});

test('a word on work that was never begun is passed over', () => {
  const words = new ReadingWords();
  expect(words.heed(end(7))).toBe(false);
  words.heed(report(7, '1 of 2'));
  expect(words.said).toBeUndefined();
});
