import { expect, test } from 'vitest';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { ask, editor } from '../support/features.ts';
import { checkRename } from './check-rename.ts';

/** Proves that what stands at `$0` cannot be renamed, or not like this, for this reason. */
function checkRefused(fixture: string, reason: string, newName = 'something-new'): void {
  const { snapshot, uri, params } = ask(fixture.trim());
  const answer = rename(snapshot, uri, { ...params, newName }, editor);
  expect(answer).toEqual({ refused: reason });
}

/** Proves that the editor is told so before anybody types a name. */
function checkNotOffered(fixture: string, reason: string): void {
  const { snapshot, uri, params } = ask(fixture);
  expect(prepareRename(snapshot, uri, params, editor)).toEqual({ refused: reason });
}

const madeOf = 'a name is made of letters, digits, - and _, with at least one letter';

test.each([
  ['Customer Care', `'Customer Care' cannot be a name: ${madeOf}. Write 'customer-care'.`],
  ['42', `'42' cannot be a name: ${madeOf}.`],
  ['a.b', `'a.b' cannot be a name: ${madeOf}. Write 'a-b'.`],
  ['"care"', `'"care"' cannot be a name: ${madeOf}. Write 'care'.`],
  ['  ', `There is no name yet: ${madeOf}.`],
])('%j is no name, and the reason says what is one', (newName, reason) => {
  checkRefused('team ca$0re', reason, newName);
});

test('a name that is taken is refused, with the place where it is', () => {
  const taken = (name: string) => `
//- brand.journey
team care

team ${name}
//- visit.journey
journey visit
  owner ca$0re
`;
  checkRefused(
    taken('field'),
    "There is already a team 'field' in brand.journey, line 3: choose another name.",
    'field',
  );
  checkRefused(
    taken('Field'),
    "There is already a team 'Field' in brand.journey, line 3, which differs in capitals only: choose another name.",
    'field',
  );
});

test('a touchpoint or stage has to differ in its journey only', () => {
  const journeys =
    'journey a\n  stage s\n  touchpoint call\n  stage t\n  touchpoint te$0xt\njourney b\n  touchpoint visit';
  checkRefused(
    journeys,
    "There is already a touchpoint 'call' in main.journey, line 3: choose another name.",
    'call',
  );
  checkRename('visit', journeys, journeys.replace('te$0xt', 'visit'));
  checkRefused(
    'journey a\n  stage $0s\n  stage t',
    "There is already a stage 't' in main.journey, line 3: choose another name.",
    't',
  );
});

test('names of different kinds may be equal', () => {
  checkRename('care', 'team care\npersona ma$0ya', 'team care\npersona care');
});

test('a name under which a mention would mean something else is refused', () => {
  const clash = (typed: string) =>
    `With the name '${typed}', 'two' in main.journey, line 4 would mean something else: choose another name.`;
  checkRefused(
    'journey one\n  touchpoint a\n  touchpoint $0b\n    leads-to two\njourney two',
    clash('two'),
    'two',
  );
  checkRefused(
    'journey thr$0ee\njourney one\n  touchpoint a\n    leads-to two\n  touchpoint two',
    "There is already a journey 'one' in main.journey, line 2: choose another name.",
    'one',
  );
  checkRefused(
    'journey thr$0ee\njourney one\n  touchpoint a\n    leads-to three\n  touchpoint two',
    "With the name 'two', 'three' in main.journey, line 4 would mean something else: choose another name.",
    'two',
  );
});

test('a word must not become one with another', () => {
  checkRefused(
    'team a\n  tag pil$0ot, trial',
    "'trial' is written elsewhere as a tag: the two could not be told apart any more, so choose another name.",
    'Trial',
  );
  checkRefused(
    'promise p\n  measure le$0ad-time actual 3',
    "'NPS' is a measure that every project knows: choose another name.",
    'NPS',
  );
  checkRefused(
    'vocabulary\n  emotion gid$0dy 1\njourney j\n  touchpoint t\n    emotion happy',
    "With the name 'happy', 'happy' in main.journey, line 5 would mean something else: choose another name.",
    'happy',
  );
});

test('a text in expects must not become a promise by its name', () => {
  checkRefused(
    'promise on-t$0ime\npersona maya\n  expects "punctual"',
    "With the name 'punctual', '\"punctual\"' in main.journey, line 3 would mean something else: choose another name.",
    'punctual',
  );
});

test.each([
  ['te$0am care', "'team' is a word of the language: only names can be renamed."],
  ['team care\n  le$0ad "Ana"', "'lead' is a word of the language: only names can be renamed."],
  ['team care "Ca$0re"', 'Titles and other texts are reworded right here: only names are renamed.'],
  ['team care\n  lead "A$0na"', 'Titles and other texts are reworded right here: only names are renamed.'],
  [
    'journey j\n  touchpoint t\n    channel w$0eb',
    "'web' is a channel that every project knows: it cannot be renamed.",
  ],
  [
    'journey j\n  touchpoint t\n    emotion ha$0ppy',
    "'happy' is an emotion that every project knows: it cannot be renamed.",
  ],
  [
    'journey j\n  measure n$0ps actual 3',
    "'nps' is a measure that every project knows: it cannot be renamed.",
  ],
  [
    'team care\n$0\n',
    'There is no name here: put the cursor on one, such as that of a touchpoint or a team.',
  ],
  [
    '# ca$0re\nteam care',
    'There is no name here: put the cursor on one, such as that of a touchpoint or a team.',
  ],
  [
    'promise p\n  costs 4$0 EUR',
    'There is no name here: put the cursor on one, such as that of a touchpoint or a team.',
  ],
  [
    'team care "Customer Care"\njourney j\n  owner "Customer C$0are"',
    "'Customer Care' is a title: rename the team at its name 'care', or reword the title where the team is declared.",
  ],
  [
    'team care\njourney j\n  owner car$0re',
    "There is no team called 'carre': write 'care' first, if that is what is meant.",
  ],
])('%j is not renamed, and the reason says why', (text, reason) => {
  checkNotOffered(text, reason);
  checkRefused(text, reason);
});

test('a name that leads nowhere is not renamed, in the words of its mistake', () => {
  const { snapshot, uri, params } = ask('journey j\n  owner nob$0ody');
  const [problem] = snapshot.problems(uri).filter(({ code }) => code === 'unknown-name');
  expect(prepareRename(snapshot, uri, params, editor)).toEqual({ refused: problem?.message });
});

test('nothing can be renamed in a file that no project holds', () => {
  const { snapshot, params } = ask('team c$0are');
  expect(prepareRename(snapshot, 'other.journey', params, editor)).toBeNull();
  expect(rename(snapshot, 'other.journey', { ...params, newName: 'x' }, editor)).toBeNull();
});
