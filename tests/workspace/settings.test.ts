import { describe, expect, it } from 'vitest';
import { findProjectRoot, findProjects, readSettings } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

describe('settings', () => {
  it('are none without a waymark.json', () => {
    const settings = readSettings(memoryFileSource({ '/maps/a.journey': '' }), '/maps');
    expect(settings).toEqual({ path: undefined, text: '', exclude: [], rules: {}, problems: [] });
  });

  it('name the files to leave out and the schema they follow', () => {
    checkSettings(
      '{ "$schema": "x", "rules": {}, "exclude": ["drafts/**", "old"] }',
      ['drafts/**', 'old'],
      [],
    );
  });

  it('may hold all signs that JSON allows in a text, unseen ones too', () => {
    checkSettings('{ "exclude": ["a\u007f\u0085b"] }', ['a\u007f\u0085b'], []);
  });

  it.each([
    [
      'an unknown setting',
      '{ "exclud": 1, "exclude": ["a"] }',
      ['a'],
      "\"exclud\": 'exclud' is no setting: there are 'exclude', 'rules' and '$schema'.",
    ],
    [
      'no list',
      '{ "exclude": "a" }',
      [],
      '"a": \'exclude\' is a list of file patterns: write ["drafts/**"].',
    ],
    [
      'a number among the patterns',
      '{ "exclude": ["a", 7, "b"] }',
      ['a', 'b'],
      '7: A file pattern stands in double quotes: write "drafts/**".',
    ],
    [
      'an empty pattern',
      '{ "exclude": ["", "b"] }',
      ['b'],
      '"": This file pattern is empty: write "drafts/**", or leave it out.',
    ],
    [
      'a pattern that brings back',
      '{ "exclude": ["!a"] }',
      [],
      "\"!a\": '!a' starts with '!', but 'exclude' only leaves files out: write what is to be left out.",
    ],
    [
      'a pattern that leads out',
      '{ "exclude": ["../a"] }',
      [],
      "\"../a\": '../a' leads out of the project: file patterns start at the folder of 'waymark.json'.",
    ],
    [
      'a path as Windows writes it',
      String.raw`{ "exclude": ["drafts\\**", "a\\[1\\]"] }`,
      [String.raw`a\[1\]`],
      String.raw`"drafts\\**": 'drafts\**' has '\' between folders, which finds nothing: write 'drafts/**'.`,
    ],
    [
      'a setting twice',
      '{ "exclude": ["a"], "exclude": ["b"] }',
      ['a'],
      '"exclude": \'exclude\' is set twice: keep one of the two.',
    ],
    [
      'a list in place of braces',
      '["a"]',
      [],
      '["a"]: The settings stand in braces: write { "exclude": [] }.',
    ],
    [
      'a schema that is no address',
      '{ "$schema": 7, "exclude": ["a"] }',
      ['a'],
      "7: '$schema' is the address of a JSON schema in double quotes.",
    ],
    ['an empty file', '', [], ': This is not JSON: a value was expected here.'],
    [
      'a comma too many',
      '{ "exclude": ["a"], }',
      ['a'],
      '}: This is not JSON: a name in double quotes was expected here.',
    ],
    [
      'a comma too few',
      '{ "exclude": ["a"] "rules": {} }',
      ['a'],
      '"rules": This is not JSON: a comma or \'}\' was expected here.',
    ],
    [
      'an end too early',
      '{ "exclude": ["a", "b"',
      ['a', 'b'],
      ": This is not JSON: a comma or ']' was expected here.",
    ],
    [
      'single quotes',
      "{ 'exclude': [] }",
      [],
      "': This is not JSON: a name in double quotes was expected here.",
    ],
    ['a comment', '// settings\n{ "exclude": [] }', [], '/: This is not JSON: a value was expected here.'],
    [
      'an unclosed quote',
      '{ "exclude": ["a, "b"] }',
      ['a, '],
      "b: This is not JSON: a comma or ']' was expected here.",
    ],
    [
      'text after the end',
      '{ "exclude": ["a"] } x',
      ['a'],
      'x: This is not JSON: nothing more was expected here.',
    ],
  ])('point at %s and keep the rest', (_, text, exclude, expected) => {
    checkSettings(text, exclude, [expected]);
  });

  it('survive nesting that no settings have', () => {
    const settings = settingsOf('['.repeat(100_000));
    expect(settings.problems.map(({ message }) => message)).toEqual([
      'This is not JSON: a value was expected here.',
    ]);
  });

  it('say when their file cannot be read', () => {
    const fs = memoryFileSource({ '/maps/waymark.json': Uint8Array.of(0x7b, 0xfc, 0x7d) });
    expect(readSettings(fs, '/maps').problems).toMatchObject([
      {
        code: 'malformed-setting',
        severity: 'error',
        message:
          "'waymark.json' cannot be read. This is not UTF-8 text: save it again as UTF-8. Line 1 cannot be read.",
      },
    ]);
  });
});

describe('a project', () => {
  const fs = memoryFileSource({
    '/home/maps/waymark.json': '{ "exclude": ["old", "shut"] }',
    '/home/maps/brand.journey': '',
    '/home/maps/old/a.journey': '',
    '/home/maps/shut/waymark.json': '{}',
    '/home/maps/team/a.journey': '',
    '/home/maps/shop/waymark.json': '{ "exclude": ["b.journey"] }',
    '/home/maps/shop/old/a.journey': '',
    '/home/maps/shop/b.journey': '',
    '/home/other/a.journey': '',
    '/home/maps/nested/.git/HEAD': 'ref: refs/heads/main',
    '/home/maps/nested/a.journey': '',
  });

  it.each([
    ['/home/maps', '/home/maps'],
    ['/home/maps/team/a.journey', '/home/maps'],
    ['/home/maps/shop/old', '/home/maps/shop'],
    ['/home/other/a.journey', '/fallback'],
    ['/home/maps/nested/a.journey', '/fallback'],
  ])('of %s starts at %s', (path, root) => {
    expect(findProjectRoot(fs, path, '/fallback')).toBe(root);
  });

  it('holds its own files; a folder with settings of its own is another project', () => {
    expect(findProjects(fs, '/home/maps').map(({ root, files }) => [root, files])).toEqual([
      ['/home/maps', ['/home/maps/brand.journey', '/home/maps/team/a.journey']],
      ['/home/maps/shop', ['/home/maps/shop/old/a.journey']],
    ]);
  });
});

function settingsOf(text: string) {
  return readSettings(memoryFileSource({ '/maps/waymark.json': text }), '/maps');
}

/** Each expected problem is the text it stands at, a colon, and its message. */
function checkSettings(text: string, exclude: readonly string[], expected: readonly string[]): void {
  const settings = settingsOf(text);
  const problems = settings.problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
  expect(problems).toEqual(expected);
  expect(settings.exclude).toEqual(exclude);
}
