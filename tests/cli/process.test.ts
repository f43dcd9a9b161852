import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checks } from '../../language/index.ts';
import { version } from '../../package.json';
import { builtCli } from '../support/built-cli.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = builtCli();
const samples = path.join(import.meta.dirname, '../../samples');

it('is a program that tells its version', () => {
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(waymark(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

it('shows what it can do when asked nothing', () => {
  const { code, out, err } = waymark([]);
  expect(out).toMatch(/^Usage: waymark COMMAND .*\n {2}check .*\n {2}export /s);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it.each(['check', 'diff', 'export', 'format', 'init', 'owners', 'help'])(
  'explains %s with an example',
  (command) => {
    const { code, out } = waymark(['help', command]);
    expect(out).toMatch(new RegExp(`^Usage: waymark ${command} .*\\nExamples?:.*waymark `, 's'));
    expect(code).toBe(0);
    expect(waymark([command, '--help']).out).toBe(out);
  },
);

it('checks a folder on disk', () => {
  const folder = temporaryFolder({
    'a.journey': 'promise p "P"\n',
    'waymark.json': onlyChecks(['promise-undelivered']),
    '.gitignore': 'old/',
    'old/b.journey': 'promise q "Q"',
  });
  const { code, out, err } = waymark(['check'], { folder });
  expect(out).toMatch(/^a\.journey\n {2}1:9 {2}error {2}.*promise-undelivered\n/);
  expect(out).toMatch(/\n1 file, 0 journeys, 0 touchpoints · promises: 1 broken · 1 error\n$/);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

it('checks a folder with a backslash in its name', () => {
  const folder = temporaryFolder({
    'a\\b/a.journey': 'team care "Care"\n',
    'a\\b/waymark.json': onlyChecks([]),
  });
  const { code, out } = waymark(['check'], { folder: `${folder}/a\\b` });
  expect(out).toContain('1 file, 0 journeys');
  expect(code).toBe(0);
});

it('reads standard input', () => {
  const { code, out } = waymark(['check', '-', '--format', 'json'], {
    input: '\uFEFFpromise p "P"\n',
    folder: temporaryFolder({ 'waymark.json': onlyChecks(['promise-undelivered']) }),
  });
  expect(JSON.parse(out).problems).toMatchObject([
    { file: '<stdin>', range: { start: { line: 0, character: 8 } } },
  ]);
  expect(code).toBe(1);
});

it.each(['first-journey', 'northwind-fibre', 'harbour-hospital'])('draws the sample %s', (sample) => {
  const { code, out, err } = waymark(['export', path.join(samples, sample), '--format', 'mermaid']);
  expect(out).toMatch(/^journey\n {4}title /);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

it.each(['text', 'json', 'sarif', 'github', 'markdown'])('reports standard input as %s', (format) => {
  const folder = temporaryFolder({ 'waymark.json': onlyChecks(['promise-undelivered']) });
  const run = (failOn: string) =>
    waymark(['check', '-', '--format', format, '--fail-on', failOn], { input: 'promise p "P"\n', folder });
  const { code, out, err } = run('error');
  expect(out).toContain('promise-undelivered');
  expect(out).toMatch(/(?:<|%3C|&lt;)stdin(?:>|%3E|&gt;)/);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(run('never')).toEqual({ code: 0, out, err });
});

it('brings the pages of all checks along', () => {
  const { out } = waymark(['check', '--format', 'sarif'], { folder: temporaryFolder({ 'a.journey': '' }) });
  const { rules } = JSON.parse(out).runs[0].tool.driver as {
    rules: { id: string; help: { text: string } }[];
  };
  for (const { code } of checks) {
    expect(rules.find(({ id }) => id === code)?.help.text).toMatch(/\nHow to fix\n/);
  }
});

it('links codes to their pages where links are wanted', () => {
  const input = 'promise p "P"\n';
  const env = { WAYMARK_DOCS: 'https://waymark.example/main' };
  const link = '\u001b]8;;https://waymark.example/main/docs/checks.md#promise-undelivered\u001b\\';
  expect(waymark(['check', '-'], { input, env: { ...env, FORCE_HYPERLINK: '1' } }).out).toContain(link);
  expect(waymark(['check', '-'], { input, env }).out).not.toContain('\u001b');
});

it('paints only where colours are wanted', () => {
  const args = ['check', path.join(samples, 'northwind-fibre')];
  expect(waymark(args).out).not.toContain('\u001b');
  expect(waymark(args, { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31merror');
  expect(waymark(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\u001b');
});

it('could not run, says why in one line, and exits with 2', () => {
  const folder = temporaryFolder({ 'a.journey': Uint8Array.of(0xff, 0xfe, 0x41, 0) });
  expect(waymark(['check'], { folder })).toEqual({
    code: 2,
    out: '',
    err: 'waymark: a.journey cannot be read. This is not UTF-8 text: save it again as UTF-8. It looks like UTF-16.\n',
  });
});

it('ends quietly when nobody reads on', async () => {
  const promises = Array.from({ length: 3000 }, (_, i) => `promise p${i} "P${i}"`);
  const child = spawn(process.execPath, [cli, 'check'], {
    cwd: temporaryFolder({ 'a.journey': promises.join('\n') }),
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child, 'close');
  expect(err).toBe('');
});

interface Surroundings {
  readonly folder?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the built command line as a process of its own, away from whatever colours the tests run with. */
function waymark(args: readonly string[], { folder, input = '', env = {} }: Surroundings = {}) {
  const {
    NO_COLOR: _,
    FORCE_COLOR: __,
    FORCE_HYPERLINK: ___,
    WAYMARK_DOCS: ____,
    ...inherited
  } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
