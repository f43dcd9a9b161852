import { expect, test } from 'vitest';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { ask, editor } from '../support/features.ts';
import { checkRename } from './check-rename.ts';

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
