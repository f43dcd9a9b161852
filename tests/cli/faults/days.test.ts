import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { builtCli } from '../../support/built-cli.ts';
import { onlyChecks } from '../../support/only-checks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cli = builtCli();

/** Makes a program's clock stand still; for Node's `--require`. */
const stoppedClock = `
  const RealDate = Date;
  const now = RealDate.parse(process.env.STOPPED_AT);
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }
    static now() {
      return now;
    }
  };
`;

/** The days on which research dated so would be stale or still to come, as the command line sees it at a moment. */
function problemsAt(moment: string, env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const folder = temporaryFolder({
    'clock.cjs': stoppedClock,
    'maps/waymark.json': onlyChecks(['research-stale']),
    // A year old on the first of October: stale from the second on. Dated the second: still to come before that.
    'maps/year.journey': 'journey year "Year"\n  research "Nine diaries" on 2025-10-01\n',
    'maps/next.journey': 'journey next "Next"\n  research "Nine diaries" on 2026-10-02\n',
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      path.join(folder, 'clock.cjs'),
      cli,
      'check',
      'maps',
      '--format',
      'json',
      '--fail-on',
      'never',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...env, STOPPED_AT: moment } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { problems }: { problems: { file: string }[] } = JSON.parse(stdout);
  return problems.map(({ file }) => path.basename(file));
}

const firstOfOctober = ['next.journey'];
const secondOfOctober = ['year.journey'];
const noon = '2026-10-01T12:00:00Z';

it.each([
  ['Pacific/Kiritimati', secondOfOctober],
  ['America/Los_Angeles', firstOfOctober],
  ['UTC', firstOfOctober],
  ['Europe/Berlin', firstOfOctober],
])('today is the day on the wall in %s', (TZ, expected) => {
  expect(problemsAt(noon, { TZ })).toEqual(expected);
});

it.each(['Nowhere/At-All', '', '???'])(
  'where the time zone is %j, which is none, it is the day in Greenwich',
  (TZ) => {
    expect(problemsAt(noon, { TZ })).toEqual(firstOfOctober);
    expect(problemsAt('2026-10-01T23:59:59Z', { TZ })).toEqual(firstOfOctober);
    expect(problemsAt('2026-10-02T00:00:00Z', { TZ })).toEqual(secondOfOctober);
  },
);

it('a day that is told counts in every time zone', () => {
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    expect(problemsAt(noon, { TZ }, ['--today', '2026-10-01'])).toEqual(firstOfOctober);
  }
});

it('a clock that stands before 1970 finds all dates still to come', () => {
  expect(problemsAt('1969-12-31T12:00:00Z', { TZ: 'UTC' })).toEqual(['next.journey', 'year.journey']);
});

it('the 29th of February is a day in leap years only', () => {
  expect(problemsAt(noon, { TZ: 'UTC' }, ['--today', '2028-02-29'])).toEqual([
    'next.journey',
    'year.journey',
  ]);
  const { status, stderr } = spawnSync(process.execPath, [cli, 'check', '--today', '2027-02-29'], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: "waymark: '2027-02-29' is no day: write it as year-month-day, such as 2026-03-01.\n",
  });
});
