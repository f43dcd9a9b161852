import { expect, test } from 'vitest';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { afterEdit, ask, editor } from '../support/features.ts';

/** Proves that renaming what stands at `$0` turns the files before into the files after. */
function checkRename(newName: string, before: string, after: string): void {
  const asked = ask(before.trim());
  const answer = rename(asked.snapshot, asked.uri, { ...asked.params, newName }, editor);
  if (answer === null || 'refused' in answer) expect.fail(`refused: ${answer?.refused}`);
  expect(afterEdit(asked, answer)).toBe(after.trim());
}

/** Proves that what stands at `$0` cannot be renamed, or not like this, for this reason. */
function checkRefused(fixture: string, reason: string, newName = 'something-new'): void {
  const { snapshot, uri, params } = ask(fixture.trim());
  const answer = rename(snapshot, uri, { ...params, newName }, editor);
  expect(answer).toEqual({ refused: reason });
}

/** Proves that the editor is offered the marked words, to be replaced by the name behind the mark. */
function checkOffered(fixture: string): void {
  const { fixture: read, snapshot, uri, params } = ask(fixture.trim());
  const [expected] = read.expected;
  const line = expected?.line ?? -1;
  const range = {
    start: { line, character: expected?.from },
    end: { line, character: expected?.to },
  };
  expect(prepareRename(snapshot, uri, params, editor)).toEqual({ range, placeholder: expected?.text });
}

/** Proves that the editor is told so before anybody types a name. */
function checkNotOffered(fixture: string, reason: string): void {
  const { snapshot, uri, params } = ask(fixture);
  expect(prepareRename(snapshot, uri, params, editor)).toEqual({ refused: reason });
}

test('a team is renamed in every file, from a mention too, and titles stay', () => {
  checkRename(
    'customer-care',
    `
//- brand.journey
team care "care"
team field
  part-of care
//- visit.journey
journey visit
  owner ca$0re
  touchpoint call
    owner "care"
    involves field, care
    backstage "care" by care
`,
    `
//- brand.journey
team customer-care "care"
team field
  part-of customer-care
//- visit.journey
journey visit
  owner customer-care
  touchpoint call
    owner "care"
    involves field, customer-care
    backstage "care" by customer-care
`,
  );
});

test('a name made from a title is written before it', () => {
  checkRename(
    'punctual',
    `
promise "On ti$0me"
persona maya
  expects on-time, "On time"
`,
    `
promise punctual "On time"
persona maya
  expects punctual, "On time"
`,
  );
});

test('a title without quotes gets them when a name comes before it', () => {
  checkRename(
    'visit',
    'journey Visit the sh$0op\njourney other\n  compares-with visit-the-shop',
    'journey visit "Visit the shop"\njourney other\n  compares-with visit',
  );
  checkRename('visit', 'journey Vis!t$0 "A visit"', 'journey visit "A visit"');
});

test('without a title the name is the title, so mentions by it go along', () => {
  checkRename(
    'service',
    'team ca$0re\njourney visit\n  owner "care"',
    'team service\njourney visit\n  owner "service"',
  );
});

test('mentions in another case go along; what only comes near stays a mistake', () => {
  checkRename(
    'service',
    'team ca$0re "Care!"\njourney one\n  owner Care\njourney two\n  owner carre',
    'team service "Care!"\njourney one\n  owner service\njourney two\n  owner carre',
  );
});

test('of a dotted name only the half under the cursor changes', () => {
  const before = (dotted: string) => `
journey one "One"
  touchpoint text
journey two
  compares-with one
  touchpoint text
    leads-to ${dotted}
    leads-to one "or"
`;
  checkRename(
    'first',
    before('on$0e.text'),
    `
journey first "One"
  touchpoint text
journey two
  compares-with first
  touchpoint text
    leads-to first.text
    leads-to first "or"
`,
  );
  checkRename(
    'sms',
    before('one.$0text'),
    `
journey one "One"
  touchpoint sms
journey two
  compares-with one
  touchpoint text
    leads-to one.sms
    leads-to one "or"
`,
  );
});

test('stages, brands, values and words of the vocabulary', () => {
  checkRename(
    'begin',
    'journey a\n  stage st$0art "Start"\njourney b\n  stage start',
    'journey a\n  stage begin "Start"\njourney b\n  stage start',
  );
  checkRename('north', 'brand northw$0ind', 'brand north');
  checkRename(
    'near',
    'brand b\n  value cl$0ose "We are close"\npromise p\n  reflects close',
    'brand b\n  value near "We are close"\npromise p\n  reflects near',
  );
  checkRename(
    'box',
    'vocabulary\n  channel locker\njourney a\n  touchpoint t\n    channel web, lock$0er',
    'vocabulary\n  channel box\njourney a\n  touchpoint t\n    channel web, box',
  );
  checkRename(
    'dizzy',
    'vocabulary\n  emotion gid$0dy -1\njourney a\n  touchpoint t\n    emotion Giddy "Too much"',
    'vocabulary\n  emotion dizzy -1\njourney a\n  touchpoint t\n    emotion dizzy "Too much"',
  );
});

test('tags and measures of the project’s own', () => {
  checkRename(
    'trial',
    '//- a.journey\nteam a\n  tag old, pil$0ot\n//- b.journey\nteam b\n  tag pilot',
    '//- a.journey\nteam a\n  tag old, trial\n//- b.journey\nteam b\n  tag trial',
  );
  checkRename('wait', 'promise p\n  measure lead-t$0ime actual 3', 'promise p\n  measure wait actual 3');
});

test('the second of two with one name is renamed alone', () => {
  checkRename(
    'field',
    'team care\nteam ca$0re\njourney j\n  owner care',
    'team care\nteam field\njourney j\n  owner care',
  );
});

test('only the case may change', () => {
  checkRename('Care', 'team ca$0re\njourney j\n  owner care', 'team Care\njourney j\n  owner Care');
});

test('names in any script; blanks around a typed name do not count', () => {
  checkRename(
    ' خدمة ',
    'team 客户服$0务 "客户"\njourney j\n  owner 客户服务',
    'team خدمة "客户"\njourney j\n  owner خدمة',
  );
});

test('line ends stay what they are', () => {
  checkRename(
    'field',
    'team ca$0re\r\njourney j\r\n  owner care\r\n',
    'team field\r\njourney j\r\n  owner field\r\n'.trim(),
  );
});

test('the edits name the versions of open documents', () => {
  const { snapshot, uri, params } = ask('team c$0are');
  const client = { ...editor, versionedEdits: true, versionOf: () => 7 };
  expect(rename(snapshot, uri, { ...params, newName: 'field' }, client)).toMatchObject({
    documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ newText: 'field' }] }],
  });
});

test('the name is offered: at a title alone the one made from it, behind a dot the half', () => {
  checkOffered('team care\njourney j\n  owner Ca$0re\n#       ^^^^ care');
  checkOffered('promise "On t$0ime"\n#       ^^^^^^^^^ on-time');
  checkOffered(
    'journey j\n  touchpoint a\n    leads-to k.b$0\n#              ^ b\njourney k\n  touchpoint b',
  );
});

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
