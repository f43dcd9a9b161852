import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  applyEdits,
  formatText,
  languageMistakes,
  openProject,
  promiseState,
  type Snapshot,
  writeJourney,
} from '../../language/index.ts';
import { dangerousPieces } from '../support/dangerous-text.ts';
import { openFixture, readFixture, today } from '../support/fixture.ts';

/** What a newcomer answers; each test says what is different. */
const usual: Answers = {
  title: 'Order and get online',
  persona: { title: 'Maya, works from home' },
  owner: { title: 'Customer Care' },
  stages: ['Choose', 'Install'],
  promise: { title: 'Online within five working days' },
  kept: { touchpoint: 'The engineer comes', stage: 1 },
};

/** The project after the journey was written: the new file, then the files that changed, as one reads them. */
function written(fixture: string, answers: Partial<Answers>): { shown: string; snapshot: Snapshot } {
  const read = readFixture(fixture);
  const before = fixture === '' ? openProject({ today }) : openFixture(read);
  const { name, text, edits } = writeJourney({ ...usual, ...answers }, before.facts);
  const changes = edits.map(({ uri, edits }) => ({
    uri,
    text: applyEdits(before.files.get(uri)?.text ?? expect.fail(`no file ${uri}`), edits),
  }));
  const file = { uri: `${name}.journey`, text };
  const { snapshot } = before.update([file, ...changes]);
  const shown = [file, ...changes].map(({ uri, text }) => `//- ${uri}\n${text}`).join('');
  return { shown, snapshot };
}

function checkJourney(fixture: string, answers: Partial<Answers>, expected: string): void {
  const { shown, snapshot } = written(fixture, answers);
  expect(shown).toBe(expected.trimStart());
  expect(mistakesIn(snapshot)).toEqual([]);
}

function codesIn(snapshot: Snapshot): string[] {
  return [...snapshot.files.keys()].flatMap((uri) =>
    snapshot.problems(uri).map(({ code, severity }) => `${severity} ${code}`),
  );
}

const mistakes: ReadonlySet<string> = new Set(languageMistakes.map(({ code }) => code));

function mistakesIn(snapshot: Snapshot): string[] {
  return codesIn(snapshot).filter((found) => mistakes.has(found.split(' ')[1] ?? ''));
}

function stateOf(snapshot: Snapshot, name: string): string | undefined {
  const promise = snapshot.facts.promises.find((it) => it.name?.text === name);
  return promise && promiseState(promise, snapshot.facts);
}

describe('in an empty folder', () => {
  test('everything that the journey needs stands above it', () => {
    checkJourney(
      '',
      {},
      `
//- order-and-get-online.journey
team customer-care "Customer Care"

persona maya-works-from-home "Maya, works from home"
  expects online-within-five-working-days

promise online-within-five-working-days "Online within five working days"
  to maya-works-from-home
  owner customer-care

journey order-and-get-online "Order and get online"
  for maya-works-from-home
  owner customer-care

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
    touchpoint the-engineer-comes "The engineer comes"
      owner customer-care
      delivers online-within-five-working-days
`,
    );
  });

  test('the promise is kept, and what is found is what comes next', () => {
    const { snapshot } = written('', {});
    expect(stateOf(snapshot, 'online-within-five-working-days')).toBe('kept');
    expect(codesIn(snapshot).sort()).toMatchInlineSnapshot(`
      [
        "info promise-unexplained",
        "info promise-unsourced",
        "warning promise-unmeasured",
        "warning touchpoint-without-channel",
        "warning touchpoint-without-emotion",
      ]
    `);
  });

  test('all but title and stages may be left out', () => {
    checkJourney(
      '',
      { persona: undefined, owner: undefined, promise: undefined, kept: undefined },
      `
//- order-and-get-online.journey
journey order-and-get-online "Order and get online"

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
`,
    );
  });
});

describe('in a project', () => {
  const project = `
//- brand.journey
brand northwind "Northwind Fibre"
team care "Customer Care"
persona maya "Maya" # works from home
  goal "Peace"
//- other.journey
journey other "Other"
  for maya
`;

  test('what is there is named, and what is new joins the brand', () => {
    checkJourney(
      project,
      { persona: { name: 'maya' }, owner: { title: 'customer care' } },
      `
//- order-and-get-online.journey
journey order-and-get-online "Order and get online"
  for maya
  owner care

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
    touchpoint the-engineer-comes "The engineer comes"
      owner care
      delivers online-within-five-working-days
//- brand.journey
brand northwind "Northwind Fibre"
team care "Customer Care"
persona maya "Maya" # works from home
  expects online-within-five-working-days
  goal "Peace"

promise online-within-five-working-days "Online within five working days"
  to maya
  owner care
`,
    );
  });

  test('a persona at the very end of the file gets its line and what comes below', () => {
    const { shown } = written(
      `
//- brand.journey
brand northwind
persona maya "Maya"`,
      { persona: { name: 'maya' }, owner: undefined, stages: ['Choose'] },
    );
    expect(shown.split('//- brand.journey\n')[1]).toBe(`brand northwind
persona maya "Maya"
  expects online-within-five-working-days

promise online-within-five-working-days "Online within five working days"
  to maya
`);
  });

  test('lines end as they do in the file', () => {
    const { shown } = written('//- brand.journey\nbrand northwind\r\n', { persona: undefined });
    expect(shown.split('//- brand.journey\n')[1]).toMatch(/^(?:[^\r\n]*\r\n)+$/);
  });

  test('a name that is taken gets a number', () => {
    const { shown, snapshot } = written(project, { title: 'Other!', stages: ['Buy', 'buy', '*', '!'] });
    expect(shown).toContain('journey other-2 "Other!"');
    expect(shown.match(/stage .*/g)).toEqual([
      'stage buy "Buy"',
      'stage buy-2 "buy"',
      'stage stage "*"',
      'stage stage-2 "!"',
    ]);
    expect(mistakesIn(snapshot)).toEqual([]);
  });
});

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
