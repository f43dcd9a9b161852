import { describe, expect, it } from 'vitest';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { asked } from './two-findings.ts';

const twoFindings = filesOf(`
//- waymark.json
${onlyChecks(asked)}
//- brand.journey
team care "Customer Care"
promise online-in-5-days "Online within five working days"
promise on-time "We come on time"
  owner care
//- journeys/get-online.journey
journey get-online "Order and get online"
  stage install "Get connected"
    touchpoint order "Order online"
      owner care
      delivers on-time
	touchpoint visit "Der Techniker 来 vorbei"
`);

describe('waymark check', () => {
  it('shows an ownerless touchpoint and an undelivered promise at their lines, and fails', async () => {
    const { code, out, err } = await runCommand('check', { files: twoFindings });
    expect(out).toBe(`brand.journey
  2:9  error  Nothing delivers the promise 'Online within five working days', so it is only words: write 'delivers online-in-5-days' below the touchpoint that keeps it.  promise-undelivered
      promise online-in-5-days "Online within five working days"
              ^^^^^^^^^^^^^^^^

journeys/get-online.journey
  6:13  error  Nobody owns the touchpoint 'Der Techniker 来 vorbei', so nobody can be asked when it fails: write 'owner' and a team below it.  touchpoint-without-owner
      touchpoint visit "Der Techniker 来 vorbei"
                 ^^^^^

2 files, 1 journey, 2 touchpoints · promises: 1 kept, 1 broken · 2 errors
`);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('reports the same as JSON', async () => {
    const { code, out, err } = await runCommand('check --format json', { files: twoFindings });
    const visit = { line: 5, character: 12 };
    expect(JSON.parse(out)).toEqual({
      version: 1,
      problems: [
        {
          code: 'promise-undelivered',
          severity: 'error',
          message: expect.stringContaining("'Online within five working days'"),
          file: 'brand.journey',
          range: { start: { line: 1, character: 8 }, end: { line: 1, character: 24 } },
          help: 'docs/checks.md#promise-undelivered',
        },
        {
          code: 'touchpoint-without-owner',
          severity: 'error',
          message: expect.stringContaining("'Der Techniker 来 vorbei'"),
          file: 'journeys/get-online.journey',
          range: { start: visit, end: { ...visit, character: 17 } },
          help: 'docs/checks.md#touchpoint-without-owner',
        },
      ],
      summary: {
        files: 2,
        journeys: 1,
        touchpoints: 2,
        promises: { kept: 1, 'at-risk': 0, broken: 1, draft: 0, retired: 0 },
        error: 2,
        warning: 0,
        info: 0,
        hint: 0,
      },
    });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('says so where nothing is wrong', async () => {
    expect(await runCommand('check', { files: filesOf('//- a.journey\n# Nothing yet.\n') })).toEqual({
      code: 0,
      out: 'All is well: no problems found.\n1 file, 0 journeys, 0 touchpoints · no problems\n',
      err: '',
    });
  });

  it('names the other place of a problem', async () => {
    const files = filesOf(
      '//- a.journey\nteam care "Care"\n//- b.journey\nteam field\nteam care "Also care"\nteam field\n',
    );
    const { out } = await runCommand('check', { files });
    expect(out).toMatch(/^ {6}a\.journey:1:6: /m);
    expect(out).toMatch(/^ {6}line 1: /m);
  });

  it('paints severities for a terminal only', async () => {
    const { out } = await runCommand('check', { files: twoFindings, colours: true });
    expect(out).toContain('\u001b[31merror\u001b[39m');
    expect((await runCommand('check', { files: twoFindings })).out).not.toContain('\u001b');
  });

  it('never lets text of a file reach the terminal as a command', async () => {
    const attack = '\u001b]0;mine\u0007\u001b[2J\u009b31m\u202e';
    const files = {
      [`/maps/a${attack}.journey`]: `journey x "${attack}"\n  touchpoint a "${attack}"\n${attack} 1\n`,
    };
    const { out } = await runCommand('check', { files });
    expect(out).toContain('␛]0;mine␇␛[2J');
    expect([...out.replaceAll('\n', '')].filter((character) => /[\p{Cc}\u202e]/u.test(character))).toEqual(
      [],
    );
  });
});

describe('the exit code of waymark check', () => {
  const warning = filesOf('//- a.journey\njourney x "X"\n  stage y\n    touchpoint z "Z"\n      outside\n');
  const unknownSetting = { ...warning, '/maps/waymark.json': onlyChecks([], { colour: 'blue' }) };

  it.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['hint', 1],
    ['never', 0],
  ])('with a warning and --fail-on %s is %i', async (severity, code) => {
    const run = await runCommand(`check --fail-on ${severity}`, { files: unknownSetting });
    expect(run.out).toContain('1 warning');
    expect(run.code).toBe(code);
  });

  it.each([
    ['error', 1],
    ['hint', 1],
    ['never', 0],
  ])('with an error and --fail-on %s is %i', async (severity, code) => {
    expect((await runCommand(`check --fail-on ${severity}`, { files: twoFindings })).code).toBe(code);
  });

  it.each([
    ["check ''", "A path is empty: name a file or a folder, or '.' for the current one."],
    ['check nowhere', "There is no file or folder 'nowhere'."],
    ['check brand.txt', "'brand.txt' is no .journey file."],
    [
      'check --format xml',
      "'xml' is nothing that --format takes: there are 'text', 'json', 'sarif', 'github' and 'markdown'.",
    ],
    [
      'check --fail-on often',
      "'often' is nothing that --fail-on takes: there are 'error', 'warning', 'info', 'hint' and 'never'.",
    ],
    ['check --today 2026-02-30', "'2026-02-30' is no day: write it as year-month-day, such as 2026-03-01."],
    [
      'check latin',
      'latin/a.journey cannot be read. This is not UTF-8 text: save it again as UTF-8. Line 1 cannot be read.',
    ],
    ['check --colour', "unknown option '--colour'. See 'waymark help'."],
    ['check --format', "option '--format <FORMAT>' argument missing. See 'waymark help'."],
    ['chek', "unknown command 'chek' (Did you mean check?) See 'waymark help'."],
    ['help chek', "unknown command 'chek'. See 'waymark help'."],
  ])('of `%s` is 2, and one line says why', async (args, message) => {
    const files = {
      '/maps/brand.txt': '',
      '/maps/latin/a.journey': Uint8Array.of(0xe9),
      '/maps/latin/waymark.json': '{}',
    };
    expect(await runCommand(args, { files })).toEqual({ code: 2, out: '', err: `waymark: ${message}\n` });
  });
});
