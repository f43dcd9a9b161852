import { expect, it } from 'vitest';
import { severities } from '../../cli/output/summary.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const project = filesOf(`
//- brand.journey
promise on-time "We come on time"
//- inner/brand.journey
promise on-time "We come on time"
`);

it.each(['hint', 'info', 'warning', 'error'])('a project may have a check as %s', async (severity) => {
  const run = await withRule('promise-undelivered', severity);
  expect(found(run.out)).toMatchObject([{ code: 'promise-undelivered', severity }]);
  expect(run.code).toBe(severity === 'error' ? 1 : 0);
});

it.each(
  severities.flatMap((severity, rank) =>
    severities.map((failOn, least) => ({ severity, failOn, code: rank <= least ? 1 : 0 })),
  ),
)('--fail-on $failOn, where the worst is $severity, exits with $code', async ({ severity, failOn, code }) => {
  expect((await withRule('promise-undelivered', severity, `--fail-on ${failOn}`)).code).toBe(code);
});

it('a project may switch a check off', async () => {
  expect(await withRule('promise-undelivered', 'off')).toMatchObject({ code: 0 });
  expect(found((await withRule('promise-undelivered', 'off')).out)).toEqual([]);
});

it.each([
  [11, 1],
  [12, 0],
])('options count: research older than %i months', async (months, count) => {
  const files = {
    '/maps/a.journey': 'journey a "A"\n  research "Interviews" on 2025-10-15\n',
    '/maps/waymark.json': JSON.stringify({ rules: { 'research-stale': ['info', { months }] } }),
  };
  const { out } = await runCommand('check --format json', { files, today: '2026-10-01' });
  expect(found(out).filter(({ code }) => code === 'research-stale')).toHaveLength(count);
});

it('every project has rules of its own', async () => {
  const files = {
    ...project,
    '/maps/waymark.json': '{ "rules": { "promise-undelivered": "hint" } }',
    '/maps/inner/waymark.json': '{ "rules": { "promise-undelivered": "info" } }',
  };
  const { out } = await runCommand('check --format json', { files });
  expect(found(out).filter(({ code }) => code === 'promise-undelivered')).toMatchObject([
    { file: 'brand.journey', severity: 'hint' },
    { file: 'inner/brand.journey', severity: 'info' },
  ]);
});

it('a rule that is broken is shown at its place, and the others count', async () => {
  const files = {
    '/maps/brand.journey': project['/maps/brand.journey'] ?? '',
    '/maps/waymark.json':
      '{\n  "rules": {\n    "promise-undelivered": "off",\n    "promise-without-owner": "of"\n  }\n}\n',
  };
  const { out, code } = await runCommand('check', { files });
  expect(out).toContain(`waymark.json
  4:30  error  'of' is no severity: did you mean 'off'?  malformed-setting
      "promise-without-owner": "of"
                               ^^^^
`);
  expect(out).not.toContain('promise-undelivered');
  expect(out).toContain('  promise-without-owner\n');
  expect(code).toBe(1);
});

function withRule(code: string, severity: string, options = '') {
  const settings = JSON.parse(onlyChecks([code]));
  const files = {
    '/maps/waymark.json': JSON.stringify({ rules: { ...settings.rules, [code]: severity } }),
    '/maps/brand.journey': project['/maps/brand.journey'] ?? '',
  };
  return runCommand(`check --format json ${options}`, { files });
}

function found(out: string): { code: string; severity: string; file: string }[] {
  return JSON.parse(out).problems;
}
