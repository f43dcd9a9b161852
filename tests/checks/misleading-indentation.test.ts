import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, openProject, type Problem } from '../../language/index.ts';
import { checkFindings, checkFix, today } from '../support/fixture.ts';

const code = 'misleading-indentation';

/** What the check finds in a text, in a project where nothing else is on show. */
function findings(text: string): readonly Problem[] {
  const { snapshot } = openProject({ today }).update([{ uri: 'main.journey', text }]);
  return snapshot.problems('main.journey').filter((it) => it.code === code);
}

describe('misleading-indentation', () => {
  it('sets a property one level below its header', () => {
    checkFix(
      'journey j "J"\n  stage s "S"\n    touchpoint t "T"\n    channel web,\nphone\n',
      'journey j "J"\n  stage s "S"\n    touchpoint t "T"\n      channel web,\nphone\n',
      code,
    );
  });

  it('moves a block with all that stands in it', () => {
    checkFix(
      'journey j "J"\n  stage s "S"\n  touchpoint t "T"\n    channel web # here\n    tag a\n  stage u "U"\n',
      'journey j "J"\n  stage s "S"\n    touchpoint t "T"\n      channel web # here\n      tag a\n  stage u "U"\n',
      code,
    );
    checkFix('team a "A"\n  team b "B"\n   lead "L"\n', 'team a "A"\nteam b "B"\n  lead "L"\n', code);
  });

  it('counts a tab as two columns and keeps the tabs of the header', () => {
    checkFindings(
      code,
      'journey j "J"\n\ttouchpoint t "T"\n  tag a\n# ^^^ \'tag\' belongs to the touchpoint',
    );
    checkFindings(code, 'journey j "J"\n\ttouchpoint t "T"\n   tag a');
    checkFix(
      'journey j "J"\n\ttouchpoint t "T"\n\ttag a\n',
      'journey j "J"\n\ttouchpoint t "T"\n\t  tag a\n',
      code,
    );
  });

  it('leaves a byte-order mark where it is', () => {
    expect(findings('\uFEFFjourney j "J"\ntouchpoint t "T"\ntag a\n')).toEqual([]);
    checkFix('\uFEFF  team a "A"\nlead "L"\n', '\uFEFF  team a "A"\n    lead "L"\n', code);
  });

  it('passes over lines with a mistake, duplicates, and blocks without a journey', () => {
    checkFindings(
      code,
      [
        'journey j "J"',
        '  touchpoint t "T"',
        '  owner nobody',
        '#       ^^^^^^ unknown-name',
        '  takes long',
        '#       ^^^^ malformed-value',
        '  tag a, a',
        '#        ^ repeated-property',
        '  measure nps target >= 40% actual 50%',
        '#                       ^^^ incomparable-values',
        '',
        'journey J "J again"',
        '#       ^ duplicate-name',
        '  touchpoint t "T"',
        '  tag a',
      ].join('\n'),
    );
    checkFindings(code, 'stage s "S"\n^^^^^ misplaced-property\n  touchpoint t "T"\n  tag a');
  });

  it('can be ignored with a reason', () => {
    const above = 'journey j "J"\n  touchpoint t "T"\n';
    expect(findings(`${above}  tag a\n`)).toHaveLength(1);
    expect(findings(`${above}  # ignore ${code}: the tool writes it so\n  tag a\n`)).toEqual([]);
  });

  it('finds nothing any more where its fix was applied, however a file is indented', () => {
    const line = fc.tuple(
      fc.constantFrom('', ' ', '  ', '   ', '    ', '\t', '\t\t', '      '),
      fc.constantFrom('journey', 'stage', 'touchpoint', 'touchpoint', 'gap', 'team', 'tag', 'note', 'pain'),
    );
    const file = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) =>
      lines
        .map(([indent, word], at) => {
          if (word === 'gap') return `${indent}gap`;
          return `${indent}${word} ${word === 'note' || word === 'pain' ? '"x"' : `n${at}`}`;
        })
        .join('\n'),
    );
    fc.assert(
      fc.property(file, (text) => {
        for (const problem of findings(text)) {
          const edits = problem.fixes[0]?.edits[0]?.edits ?? [];
          const after = applyEdits(text, edits);
          expect(after.replace(/[ \t]/g, '')).toBe(text.replace(/[ \t]/g, ''));
          expect(findings(after).map((it) => placeIn(after, it))).not.toContain(placeIn(text, problem));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The line that a problem stands on. */
function placeIn(text: string, { span }: Problem): number {
  return text.slice(0, span.start).split('\n').length;
}
