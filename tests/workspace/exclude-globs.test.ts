import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { excludes } from '../../server/workspace/files/exclude-globs.ts';
import { noSettings, readSettings } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

const name = fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'a.b', 'drafts', 'a-b-a', 'é');
const namePattern = fc.oneof(
  name,
  fc.constantFrom('**', '*', 'a*', '*b', '*a*', 'a*b*', '.*', '?', 'a?b', '[ab]', '{a,b}*', '@(a|ab)'),
);
const pathOf = (part: fc.Arbitrary<string>) =>
  fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));

// Of groups that are negated picomatch has two minds: '!(a)' is 'a.b', but '!(a)/**' is not 'a.b/c'.
it('leaves out what picomatch says', () => {
  fc.assert(
    fc.property(pathOf(namePattern), pathOf(name), (glob, path) => {
      expect(excludes([glob])(path), `${glob} of ${path}`).toBe(picomatch(glob, { dot: true })(path));
    }),
    { numRuns: 5000 },
  );
});

it('takes a group that is negated name by name', () => {
  const isLeftOut = excludes(['!(a)/**']);
  expect(['b/x', 'a.b/x', 'a/x'].map(isLeftOut)).toEqual([true, true, false]);
});

/** What is wrong with a pattern of `exclude`. */
function mistakesIn(glob: string): string[] {
  const text = JSON.stringify({ exclude: [glob] });
  const { problems } = readSettings(memoryFileSource({ '/maps/waymark.json': text }), '/maps') ?? noSettings;
  return problems.map(({ message }) => message);
}

describe('a pattern that could take forever', () => {
  it.each([
    ['*(a*)b', 'repeats a group, which could take forever: write a pattern for each case.'],
    ['+(+(a))', 'repeats a group, which could take forever: write a pattern for each case.'],
    ['+(a|aa)', 'repeats a group, which could take forever: write a pattern for each case.'],
    ['{a/b,c}', "has a group that holds '/': write a pattern for each case."],
    ['[a/b]', "has a group that holds '/': write a pattern for each case."],
    ['x/*a?*a*', "has too many '*' and groups in one name"],
    ['!(!(a*))', "has too many '*' and groups in one name"],
    ['?(a)?(a)?(a)b', "has too many '*' and groups in one name"],
  ])('is refused: %s', (glob, why) => {
    expect(mistakesIn(glob)).toEqual([expect.stringContaining(`'${glob}' ${why}`)]);
  });

  it('is refused by its length', () => {
    expect(mistakesIn('a'.repeat(301))).toEqual([
      'This file pattern is longer than 300 characters: write several shorter ones.',
    ]);
    expect(mistakesIn('a'.repeat(300))).toEqual([]);
  });

  it.each(['**/*.old.journey', '*a*b*c*d*', '**/drafts/**/*-old-*', '!(a|b)', '{a,b}*', 'a?b*'])(
    'is none of those that people write: %s',
    (glob) => {
      expect(mistakesIn(glob)).toEqual([]);
    },
  );

  it('would be seen here: whatever is taken ends soon on names made for it', () => {
    const worst = [
      '*a*a*a*a*a*a*a*b',
      `${'**/a/'.repeat(50)}b`,
      `${'**/'.repeat(90)}*a*b`,
      '{a,aa}*a*b',
      '*a?*b',
      '!(a*)b',
    ];
    for (const glob of worst) {
      expect(mistakesIn(glob)).toEqual([]);
      expect(excludes([glob])('a'.repeat(255))).toBe(false);
      expect(excludes([glob])('a/'.repeat(2000))).toBe(false);
    }
  });
});

describe('the settings of a project', () => {
  it('are none that reach into the program itself', () => {
    const text =
      '{"__proto__": {"polluted": 1}, "constructor": 1, "rules": {"__proto__": "error", "toString": "off"}}';
    const { rules, problems } = readSettings(memoryFileSource({ '/maps/waymark.json': text }), '/maps');
    expect(rules).toEqual({});
    expect(Object.getPrototypeOf(rules)).toBe(Object.prototype);
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('unknown-setting'));
    expect({}).not.toHaveProperty('polluted');
  });
});
