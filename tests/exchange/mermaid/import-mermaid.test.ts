import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../language/index.ts';
import { checkImport, importedText } from '../../support/imports.ts';
import { journeyOf, told } from './told-of-import.ts';

describe('a diagram as Mermaid wants it', () => {
  test('becomes a journey, its sections stages, its tasks touchpoints', () => {
    checkImport(
      'mermaid',
      'day.mmd',
      `
journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me, Cat
    section Go home
      Sit down: 1: Me, Cat, Dog
`,
      `
//- people.journey
persona me "Me"

team cat "Cat"

team dog "Dog"

//- my-working-day.journey
journey my-working-day "My working day"
  for me

  stage go-to-work "Go to work"

    touchpoint make-tea "Make tea"
      emotion +2

    touchpoint go-upstairs "Go upstairs"
      owner cat
      emotion 0

  stage go-home "Go home"

    touchpoint sit-down "Sit down"
      owner cat
      emotion -2
      involves dog
`,
    );
    expect(told('journey\n title A\n B: 3: C')).toBe('(nothing)');
  });

  test('of several with as many tasks, the first is the persona; where she is missing, touchpoints say whom they are for', () => {
    expect(journeyOf('journey\n title T\n A: 3: Ana\n B: 4: Ben')).toBe(`journey t "T"

  touchpoint a "A"
    for ana
    emotion 0

  touchpoint b "B"
    owner ben
    emotion +1
`);
  });

  test('tasks before the first section stand in the journey itself', () => {
    expect(journeyOf('journey\n title T\n A: 3: Me\n section S\n B: 4: Me')).toBe(`journey t "T"
  for me

  touchpoint a "A"
    emotion 0

  stage s "S"

    touchpoint b "B"
      emotion +1
`);
  });

  test('names are made in any script, a second one of a name gets a number, and so does a title without letters', () => {
    const text =
      'journey\n title 我的一天\n section Обед\n 喝茶: 3: 我\n喝茶: 4: 我\n section Обед!\n 123: 3: 我';
    expect(journeyOf(text)).toBe(`journey 我的一天 "我的一天"
  for 我

  stage обед "Обед"

    touchpoint 喝茶 "喝茶"
      emotion 0

    touchpoint 喝茶-2 "喝茶"
      emotion +1

  stage обед-2 "Обед!"

    touchpoint touchpoint-3 "123"
      emotion 0
`);
  });

  test('line ends of Windows, a byte-order mark, blank lines and settings above do not matter', () => {
    const text =
      "\uFEFF\r\n\r\n---\r\ntitle: Head\r\n---\r\n%%{init: {'theme': 'dark'}}%%\r\n\r\n%% hello\r\njourney\r\n\r\n  A: 3: Me\r\n";
    expect(journeyOf(text)).toBe('journey head "Head"\n  for me\n\n  touchpoint a "A"\n    emotion 0\n');
  });

  test('comments stay comments, and none of them silences a check', () => {
    const text =
      'journey\n%% for the team\ntitle T\n# ignore gap-unbridged: no\nsection S\n%% first\nA: 3: Me\nB: 3: Me';
    expect(journeyOf(text)).toBe(`# for the team
journey t "T"
  for me

  # (ignore gap-unbridged: no)
  stage s "S"

    # first
    touchpoint a "A"
      emotion 0

    touchpoint b "B"
      emotion 0
`);
  });

  test('what a screen reader hears becomes a note', () => {
    const text = 'journey\n title T\n accTitle: T\n accDescr {\n How it goes,\n day by day\n }\n A: 3: Me';
    expect(journeyOf(text)).toContain('note "How it goes, day by day"\n');
    expect(journeyOf('journey\n title T\n accTitle: T as heard\n A: 3: Me')).toContain('note "T as heard"\n');
  });

  test('codes are the signs that they stand for, and a line break is a space', () => {
    const text = 'journey\n title A#59; B #quot;C#quot;\n Make<br/>tea #35;2#colon; now: 3: Me#44; myself';
    expect(journeyOf(text)).toContain('journey a-b-c "A; B \\"C\\""\n');
    expect(journeyOf(text)).toContain('touchpoint make-tea-2-now "Make tea #2: now"\n');
    expect(importedText(importFiles('mermaid', [{ name: 'a.mmd', text }]))).toContain('"Me, myself"');
  });

  test('without a title it keeps an empty one, and is called after its file', () => {
    expect(journeyOf('journey\n A: 3: Me')).toMatch(/^journey day ""\n/);
    expect(told('journey\n A: 3: Me')).toBe(
      'day.mmd:1 read: The diagram has no title: write one between the quotes behind the name of the journey.',
    );
  });
});
