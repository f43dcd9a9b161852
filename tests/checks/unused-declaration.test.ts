import { expect, it } from 'vitest';
import { openProject, type Snapshot } from '../../language/index.ts';
import { checkFindings, checkFix, openFixture, today } from '../support/fixture.ts';

const code = 'unused-declaration';

it.each([
  ['team a\n  lead "Ana" # new\n\nteam b\n\njourney j\n  owner b', 'team b\n\njourney j\n  owner b'],
  ['team b\nteam a\n\njourney j\n  owner b', 'team b\n\njourney j\n  owner b'],
  ['team b\n\nteam a\n\njourney j\n  owner b', 'team b\n\njourney j\n  owner b'],
  ['journey j\r\n\r\npersona a "A"\r\n  goal "G"\r\n', 'journey j\r\n'],
  ['team a', ''],
  ['# Words\nvocabulary\n  channel van\n\njourney j', '# Words\n\njourney j'],
  [
    'vocabulary\n  channel van # red\n  emotion heard +1\njourney j\n  touchpoint t\n    emotion heard',
    'vocabulary\n  emotion heard +1\njourney j\n  touchpoint t\n    emotion heard',
  ],
])('is removed with all its lines: %j', (before, after) => {
  checkFix(before, after, code);
});

it('counts what other files say, and not what a team says of itself', () => {
  checkFindings(
    code,
    `//- a.journey
team a
team c
vocabulary
  emotion heard +1
//- b.journey
team d
     ^ unused-declaration
  part-of c
journey j
  status future
  touchpoint t
    emotion Heard
    frontstage "Hello" by a
//- c.journey
team e
     ^ unused-declaration
  part-of e
          ^ circular-team`,
  );
});

it.each([
  'team b\nteam B\n     ^ duplicate-name',
  '//- a.journey\npersona b\n//- b.journey\npersona b\n        ^ duplicate-name',
  'vocabulary\n  channel b\n  channel b\n          ^ duplicate-name\n  emotion b +1\n          ^ unused-declaration',
])('is not said where a name is shared, until each has its own: %j', (fixture) => {
  checkFindings(code, fixture);
});

it('is said once the other declaration of its name is gone', () => {
  const one = { uri: 'a.journey', text: 'team b' };
  const other = { uri: 'b.journey', text: 'team b' };
  const codes = (snapshot: Snapshot) =>
    [...snapshot.files.keys()].flatMap((uri) => snapshot.problems(uri).map((it) => it.code));
  const both = openProject({ today }).update([one, other]).snapshot;
  expect(codes(both)).toEqual(['duplicate-name']);
  const apart = both.update([{ ...other, text: 'team c' }]).snapshot;
  expect(codes(apart)).toEqual([code, code]);
  expect(codes(apart.update([other]).snapshot)).toEqual(['duplicate-name']);
});

it('is a hint, shown faded', () => {
  const [problem] = openFixture('team a').problems('main.journey');
  expect(problem).toMatchObject({ code, severity: 'hint', unneeded: true });
});

it('is looked at again only when the first mention comes or the last one goes', () => {
  const team = { uri: 'team.journey', text: 'team a' };
  const journey = (text: string) => ({ uri: 'j.journey', text: `journey j\n${text}` });
  const first = openProject({ today }).update([team, journey('  owner a')]).snapshot;
  const codes = (snapshot: typeof first) => snapshot.problems(team.uri).map((it) => it.code);
  expect(codes(first)).toEqual([]);
  const more = first.update([journey('  owner a\n  goal "G"')]);
  expect([...more.touched]).toEqual(['j.journey']);
  const none = more.snapshot.update([journey('  goal "G"')]);
  expect(none.touched).toContain(team.uri);
  expect(codes(none.snapshot)).toEqual([code]);
});
