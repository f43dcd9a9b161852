import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { journeyOf, told } from './told-of-import.ts';

describe('what Mermaid would lose or refuse', () => {
  test.each([
    ['Reads: the mail: 4: Me', 'touchpoint reads-the-mail "Reads: the mail"\n    emotion +1\n'],
    ['At 9:30: wake up: 2: Me', 'touchpoint at-9-30-wake-up "At 9:30: wake up"\n    emotion -1\n'],
    ['Step 1: 3: 5: Me', 'touchpoint step-1-3 "Step 1: 3"\n    emotion +2\n'],
    ['Tea: 5, "It is hot"', 'touchpoint tea "Tea"\n    emotion +2\n    note "It is hot"\n'],
    ['Tea: 5, Me', 'touchpoint tea "Tea"\n    for me\n    emotion +2\n'],
    ['Tea -> 4: Me', 'touchpoint tea "Tea"\n    emotion +1\n'],
    ['4: Tea: Me', 'touchpoint tea "Tea"\n    emotion +1\n'],
    ['Tea：4：Me', 'touchpoint tea "Tea"\n    emotion +1\n'],
    ['Tea: 4: Me: a tail', 'touchpoint tea "Tea"\n    emotion +1\n    note "a tail"\n'],
    ['Tea: Me', 'touchpoint tea "Tea"'],
    ['Tea: good: Me', 'touchpoint tea "Tea"\n    note "good"\n'],
    ['Tea: 0: Me', 'touchpoint tea "Tea"\n    emotion -2\n'],
    ['Tea: -3: Me', 'touchpoint tea "Tea"\n    emotion -2\n'],
    ['Tea: 6: Me', 'touchpoint tea "Tea"\n    emotion +2\n'],
    ['Tea: 3.6: Me', 'touchpoint tea "Tea"\n    emotion +1\n'],
    ['Tea: 8/10: Me', 'touchpoint tea "Tea"\n    emotion +1\n'],
    [': 4: Me', 'touchpoint touchpoint-2 ""\n    emotion +1\n'],
    ['Tea #hot: 4: Me', '# hot: 4: Me\n  touchpoint tea "Tea"'],
  ])('%s', (line, expected) => {
    const text = `journey\n title T\n Wake: 3: Me\n ${line}`;
    expect(journeyOf(text)).toContain(
      expected.replace('    for me\n', line.endsWith('5, Me') ? '' : '    for me\n'),
    );
    expect(told(text)).toMatch(/^day\.mmd:4 read: /m);
  });

  test('an actor in front of the task is understood where she takes part elsewhere', () => {
    const text = 'journey\n title T\n Wake: 3: Me\n Me: Tea: 4\n Milk: Me: 2';
    expect(journeyOf(text)).toBe(`journey t "T"
  for me

  touchpoint wake "Wake"
    emotion 0

  touchpoint tea "Tea"
    emotion +1

  touchpoint milk "Milk"
    emotion -1
`);
  });

  test('a whole diagram with names and actors the wrong way round is turned', () => {
    const text = `journey
      title T
      Guest: 3: Finds the hotel late at night
      Guest: 2: Waits at the desk
      Clerk: 4: Looks for the booking
      Clerk: 5: Hands over the key`;
    expect(journeyOf(text)).toContain('touchpoint waits-at-the-desk "Waits at the desk"\n    for guest\n');
    expect(told(text)).toContain('day.mmd:3 read: Who takes part stands where the names of tasks belong');
  });

  test('scores that go up to ten are all read as out of ten', () => {
    const text = 'journey\n title T\n A: 1: Me\n B: 4: Me\n C: 6: Me\n D: 8: Me\n E: 10: Me';
    expect(journeyOf(text).match(/emotion .*/g)).toEqual([
      'emotion -2',
      'emotion -1',
      'emotion 0',
      'emotion +1',
      'emotion +2',
    ]);
    expect(told(text)).toBe(
      "day.mmd:5 read: Mermaid's scores end at 5, and here they go higher: all of this diagram are read as out of ten.",
    );
  });

  test('a section with a colon keeps it, and a task may begin with the word section', () => {
    const text = 'journey\n title T\n section Phase 1: Basics\n section review: 4: Me';
    expect(journeyOf(text)).toContain('stage phase-1-basics "Phase 1: Basics"');
    expect(journeyOf(text)).toContain('touchpoint section-review "section review"');
  });

  test('a line of another kind of diagram is left out, and said to be', () => {
    expect(told('journey\n title T\n A: 3: Me\n click A href')).toBe(
      "day.mmd:4 lost: 'click A href' is neither a section nor a task with a score, and is left out.",
    );
  });

  test('a feeling, a channel or a sentence in place of who takes part stays, and is told', () => {
    const text =
      'journey\n title T\n A: 3: Me\n B: 3: Me, Email\n C: 3: Me, Frustrated\n D: 3: Me, "Why me?"';
    expect(told(text).match(/^day.mmd:\d read: '[^']*'/gm)).toEqual([
      "day.mmd:4 read: 'Email'",
      "day.mmd:5 read: 'Frustrated'",
      `day.mmd:6 read: '"Why me?"'`,
    ]);
  });

  test('who takes part again and again is no sentence, however long the name', () => {
    const name = 'Grete who is 78 and lives alone';
    expect(told(`journey\n title T\n A: 3: ${name}\n B: 3: ${name}`)).toBe('(nothing)');
  });

  test('a diagram without tasks, and one inside another', () => {
    expect(told('journey\n title T')).toBe(
      'day.mmd:1 read: No task stands in this diagram: its journey is empty.',
    );
    const two = importFiles('mermaid', [
      { name: 'a.mmd', text: 'journey\n title A\n x: 3\njourney\n title B\n y: 3' },
    ]);
    expect('files' in two && two.files.map(({ name }) => name)).toEqual(['a.journey', 'b.journey']);
  });
});
