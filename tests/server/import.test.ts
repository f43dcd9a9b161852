import { expect, test } from 'vitest';
import { executeCommand } from '../../server/features/server-commands.ts';
import { ask, editor } from '../support/features.ts';

const maps = ask('//- file:///maps/people.journey\nteam cat "Cat"').snapshot;
const workspace = { projects: [{ root: 'file:///maps', snapshot: maps }] };

function answer(...given: unknown[]): unknown {
  return executeCommand(workspace, { command: 'waymark.import.journeys', arguments: given }, editor);
}

const tea = {
  name: 'docs/*tea*.mmd',
  text: 'journey\n title Tea\n Boil: 3: Me\n Drink: 6: Me, Cat\n click it',
};

test('files are made for a folder, of what its project does not know yet, with names that are free there', () => {
  expect(answer('file:///maps/new', [tea], ['People', 'tea'])).toEqual({
    files: [
      { name: 'people-2.journey', text: 'persona me "Me"\n' },
      {
        name: 'tea-2.journey',
        text: `journey tea "Tea"
  for me

  touchpoint boil "Boil"
    emotion 0

  touchpoint drink "Drink"
    owner cat
    emotion +2
`,
      },
    ],
    first: 'tea-2.journey',
    summary: 'Brought in 1 journey with 2 touchpoints. 2 lines need a look.',
    report: `# What to look at

Brought in 1 journey with 2 touchpoints. 2 lines need a look.

## docs/\\*tea\\*.mmd

* Line 4: Scores are whole numbers from 1 to 5: the 6 of 'Drink' is read as emotion +2.
* Line 5: **Left out:** 'click it' is neither a section nor a task with a score, and is left out.
`,
  });
});

test('where nothing needs a look, there is nothing to read', () => {
  const plain = { name: 'a.txt', text: 'journey\n title A\n B: 3: Me' };
  expect(answer('', [plain])).toMatchObject({ first: 'a.journey', report: '' });
});

test('where nothing comes in, the answer says why', () => {
  expect(answer('', [{ name: 'a.md', text: '# Hello' }], [])).toEqual({
    reason: "No Mermaid journey was found: one begins with the word 'journey' on a line of its own.",
  });
});

test.each([[[]], [[{ name: 'a' }]], ['a.mmd'], [undefined]])('%j are no files', (given) => {
  expect(answer('', given)).toEqual({ refused: 'These are no files to bring in.' });
});
