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
