import { describe, expect, test } from 'vitest';
import { importFiles, openProject } from '../../../language/index.ts';
import { checkImport, importedText, mistakesIn, projectOf, toldText } from '../../support/imports.ts';

/** The journey alone that a diagram makes, without the file of those who take part. */
function journeyOf(text: string): string {
  const imported = importFiles('mermaid', [{ name: 'day.mmd', text }]);
  expect(mistakesIn(projectOf(imported))).toEqual([]);
  const [, journey = ''] = importedText(imported).split(/^\/\/- (?!people).*\n/m);
  return journey;
}

/** What is told of a diagram. */
function told(text: string): string {
  return toldText(importFiles('mermaid', [{ name: 'day.mmd', text }]));
}

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

describe('Markdown', () => {
  const page = `# Handbook

\`\`\`mermaid
flowchart LR
  A --> B
\`\`\`

## Breakfast

- first
  ~~~~ mermaid
  journey
    Make tea: 5: Me
  ~~~~
- > \`\`\`{mermaid}
  > journey
  >   title Lunch
  >   Eat: 4: Me
  > \`\`\`

::: mermaid
journey
  title Supper
  Eat: 3: Me
:::

\`\`\`\`md
\`\`\`mermaid
journey
  title Only an example
\`\`\`
\`\`\`\`
`;

  test('every journey in it is a file, and those who take part are declared once', () => {
    const imported = importFiles('mermaid', [{ name: 'docs/handbook.md', text: page }]);
    expect('files' in imported && imported.files.map(({ name }) => name)).toEqual([
      'people.journey',
      'breakfast.journey',
      'lunch.journey',
      'supper.journey',
    ]);
    expect(mistakesIn(projectOf(imported))).toEqual([]);
    expect(toldText(imported)).toBe(
      `docs/handbook.md:4 lost: Only journey diagrams are brought in, and this one begins with 'flowchart'.
docs/handbook.md:12 read: The diagram has no title: write one between the quotes behind the name of the journey.`,
    );
  });

  test('a diagram in an element of HTML counts, too', () => {
    const text = '<div class="mermaid">\njourney\n title A &amp; B\n C: 3: Me\n</div>\n\nD: 4: Me\n';
    expect(importedText(importFiles('mermaid', [{ name: 'a.md', text }]))).toBe(`//- people.journey
persona me "Me"

//- a-b.journey
journey a-b "A & B"
  for me

  touchpoint c "C"
    emotion 0
`);
  });

  test('without a journey in it, there is nothing to bring in', () => {
    expect(importFiles('mermaid', [{ name: 'a.md', text: '# Nothing' }])).toEqual({
      refused: "No Mermaid journey was found: one begins with the word 'journey' on a line of its own.",
    });
  });
});

describe('several diagrams', () => {
  test('who is a persona in one is a persona in all', () => {
    const imported = importFiles('mermaid', [
      { name: 'a.mmd', text: 'journey\n title A\n x: 3: Guest, Clerk\n y: 3: Guest' },
      { name: 'b.mmd', text: 'journey\n title B\n z: 3: Clerk\n' },
    ]);
    expect(importedText(imported)).toContain('persona guest "Guest"\n\npersona clerk "Clerk"\n');
    expect(importedText(imported)).not.toContain('team');
    expect(toldText(imported)).toBe(
      "a.mmd:3 read: 'Clerk' is a persona here, too, as in the rest of the project.",
    );
  });

  test('files get names that every disk takes beside each other', () => {
    const titles = ['People', 'con', 'A', 'a!', `${'very '.repeat(30)}long`];
    const sources = titles.map((title) => ({ name: 'x.mmd', text: `journey\n title ${title}\n y: 3: Me` }));
    const imported = importFiles('mermaid', sources);
    expect('files' in imported && imported.files.map(({ name }) => name)).toEqual([
      'people.journey',
      'people-2.journey',
      'con-journey.journey',
      'a.journey',
      'a-2.journey',
      'very-very-very-very-very-very-very-very-very.journey',
    ]);
  });

  test('whoever the project knows already is not declared again, and its journeys keep their names', () => {
    const known = [
      'persona anna "Me"\n',
      'team cat "The cat"\n',
      'journey t "T"\n',
      'team postman "Postman"\n',
    ].join('');
    const { snapshot } = openProject({ today: '2026-10-01' }).update([{ uri: 'known.journey', text: known }]);
    const text = 'journey\n title T\n A: 3: Me, Cat, Postman\n B: 4: Postman\n C: 4: Postman, Dog';
    const imported = importFiles('mermaid', [{ name: 'a.mmd', text }], {
      project: snapshot.facts,
      hasFile: (name) => name === 'people',
    });
    expect(importedText(imported)).toBe(`//- people-2.journey
team dog "Dog"

//- t.journey
journey t-2 "T"

  touchpoint a "A"
    owner cat
    for anna
    emotion 0
    involves postman

  touchpoint b "B"
    owner postman
    emotion +1

  touchpoint c "C"
    owner postman
    emotion +1
    involves dog
`);
  });
});
