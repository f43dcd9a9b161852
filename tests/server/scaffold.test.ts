import { expect, test } from 'vitest';
import { executeCommand, serverCommands } from '../../server/features/server-commands.ts';
import { ask, editor } from '../support/features.ts';

const outer = ask(`
//- file:///maps/brand.journey
brand northwind "Northwind"
persona maya "Maya"
team care "Customer Care"
promise soon "Soon"
promise once "Once"
  status retired
journey order "Order"
`).snapshot;
const inner = ask('//- file:///maps/inner/a.journey\nteam field "Field"').snapshot;
const workspace = {
  projects: [
    { root: 'file:///maps', snapshot: outer },
    { root: 'file:///maps/inner', snapshot: inner },
  ],
};

function answer(command: string, ...given: unknown[]): unknown {
  return executeCommand(workspace, { command, arguments: given }, editor);
}

test('choices are those of the project around a folder; retired promises are not kept any more', () => {
  expect(answer('waymark.scaffold.choices', 'file:///maps/sub')).toEqual({
    journeys: [{ name: 'order', title: 'Order' }],
    personas: [{ name: 'maya', title: 'Maya' }],
    teams: [{ name: 'care', title: 'Customer Care' }],
    promises: [{ name: 'soon', title: 'Soon' }],
  });
  expect(answer('waymark.scaffold.choices', 'file:///maps/inner')).toMatchObject({
    personas: [],
    teams: [{ name: 'field', title: 'Field' }],
  });
});

test.each(['file:///mapsize', 'file:///', '', undefined])('%s is in no project', (folder) => {
  const none = { journeys: [], personas: [], teams: [], promises: [] };
  expect(answer('waymark.scaffold.choices', folder)).toEqual(none);
});

test('a journey comes with what the project needs for it', () => {
  const answers = {
    title: 'Stay',
    stages: ['Use'],
    owner: { title: 'Field crew' },
    persona: { name: 'maya' },
  };
  expect(answer('waymark.scaffold.journey', 'file:///maps', answers)).toEqual({
    name: 'stay',
    file: 'stay',
    text: expect.stringContaining('journey stay "Stay"\n  for maya\n  owner field-crew\n'),
    edits: [
      {
        uri: 'file:///maps/brand.journey',
        edits: [{ range: expect.anything(), newText: '\n\nteam field-crew "Field crew"\n' }],
      },
    ],
  });
});

test.each([undefined, null, 7, {}, { title: 'Stay' }, { stages: [] }])('%j are no answers', (answers) => {
  expect(answer('waymark.scaffold.journey', 'file:///maps', answers)).toHaveProperty('refused');
});

test('a project to start from is as of a day', () => {
  expect(answer('waymark.scaffold.project', '2026-03-01')).toContainEqual({
    name: 'brand.journey',
    text: expect.stringContaining('on 2026-03-01'),
  });
  expect(answer('waymark.scaffold.project', 'today"\nteam x')).toHaveProperty('refused');
});

test.each([
  ['team a', false, false, false],
  ['journey a\n  touchpoint b\n    owner c', true, false, false],
  ['journey a\n  touchpoint b\n    owner c\n    emotion calm', true, true, false],
  ['promise p\njourney a\n  touchpoint b\n    delivers p', true, false, false],
  ['promise p\njourney a\n  touchpoint b\n    owner c\n    delivers p', true, false, true],
])('%j: journey %s, lively %s, kept %s', (text, hasJourney, hasLivelyTouchpoint, hasKeptPromise) => {
  const { snapshot } = ask(text);
  const projects = [{ root: 'file:///maps', snapshot }];
  const answer = executeCommand({ projects }, { command: 'waymark.progress' }, editor);
  expect(answer).toEqual({ hasJourney, hasLivelyTouchpoint, hasKeptPromise });
});

test('a command that nobody knows is refused by its name', () => {
  expect(answer('waymark.nothing')).toEqual({ refused: "There is no command 'waymark.nothing'." });
  expect(serverCommands).not.toContain('waymark.nothing');
});
