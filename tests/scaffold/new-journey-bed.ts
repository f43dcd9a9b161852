import { expect } from 'vitest';
import {
  type Answers,
  applyEdits,
  languageMistakes,
  openProject,
  type Snapshot,
  writeJourney,
} from '../../language/index.ts';
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
export function written(fixture: string, answers: Partial<Answers>): { shown: string; snapshot: Snapshot } {
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

export function checkJourney(fixture: string, answers: Partial<Answers>, expected: string): void {
  const { shown, snapshot } = written(fixture, answers);
  expect(shown).toBe(expected.trimStart());
  expect(mistakesIn(snapshot)).toEqual([]);
}

export function codesIn(snapshot: Snapshot): string[] {
  return [...snapshot.files.keys()].flatMap((uri) =>
    snapshot.problems(uri).map(({ code, severity }) => `${severity} ${code}`),
  );
}

const mistakes: ReadonlySet<string> = new Set(languageMistakes.map(({ code }) => code));

export function mistakesIn(snapshot: Snapshot): string[] {
  return codesIn(snapshot).filter((found) => mistakes.has(found.split(' ')[1] ?? ''));
}
