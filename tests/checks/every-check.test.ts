import { describe, expect, it } from 'vitest';
import { checks, type Rules } from '../../language/index.ts';
import { openFixture, readFixture } from '../support/fixture.ts';
import { neglected, undecided } from './neglected-projects.ts';
import { wellKept } from './well-kept-project.ts';

const everyCheckOn: Rules = {
  'promise-uncosted': { severity: 'info' },
  'touchpoint-without-research': { severity: 'info' },
};

function problemsIn(fixture: string): string[] {
  const snapshot = openFixture(fixture, everyCheckOn);
  return readFixture(fixture).files.flatMap(({ uri }) =>
    snapshot.problems(uri).map(({ code, severity, message }) => `${code} (${severity}): ${message}`),
  );
}

function codesIn(fixture: string): Set<string> {
  return new Set(problemsIn(fixture).map((it) => it.split(' ')[0] ?? ''));
}

describe('all checks together', () => {
  it('find all that can be wrong, and the language itself has nothing to add', () => {
    const found = new Set([...codesIn(neglected), ...codesIn(undecided)]);
    expect([...found].sort()).toEqual(checks.map((check) => check.code));
  });

  it('find nothing at all in a project that is well kept', () => {
    expect(problemsIn(wellKept)).toEqual([]);
  });
});
