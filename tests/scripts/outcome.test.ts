import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedAsAWhole, fromEditor, fromVitest, type Outcome } from '../../scripts/outcome.mts';
import { summary } from '../../scripts/summary.mts';
import { runTests, triedOnceMore } from '../editor/run-tests.mts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe("vitest's report", () => {
  it('counts what passed, and names each failure by file and full name, with the reason', () => {
    const root = temporaryFolder({
      'map.test.js': `
        describe('a map', () => {
          it('is drawn', () => {});
          it('is "wide"', () => expect('narrow').toBe('wide'));
        });
        it('has an end', () => { throw new Error('first\\n\\nsecond'); });`,
      'broken.test.js': `throw new Error('cannot be read');`,
      'after.test.js': `it('is well', () => {}); afterAll(() => { throw new Error('left a mess'); });`,
    });
    const outcome = fromVitest(reportOf(root), root);
    expect(outcome).toMatchObject({ passed: 2, failed: 4, triedTwice: [] });
    const failures = told(outcome)
      .replaceAll(root, '')
      .replace(/:\d+:\d+$/gm, '');
    expect(failures.split(/\n(?! )/).sort()).toEqual([
      'after.test.js\n  left a mess',
      'broken.test.js\n  cannot be read',
      `map.test.js › a map › is "wide"\n  AssertionError: expected 'narrow' to be 'wide' // Object.is equality\n  at /map.test.js`,
      'map.test.js › has an end\n  Error: first\n  second\n  at /map.test.js',
    ]);
  });
});

describe('what the tests in an editor print', () => {
  it('names failed tests by the part they belong to, and those that passed when they were tried once more', async () => {
    const lines = ['In the extension host:'];
    const say = (line: string) => lines.push(line);
    const fails = (message: string) => async () => {
      throw new Error(message);
    };
    await runTests([{ name: 'a word (so) is coloured', run: fails('blue: expected red') }], { say });
    say('In the workbench:');
    say(triedOnceMore('a key is heard', new Error('no key\nat all')));
    say(triedOnceMore('a click is seen', new Error('no click')));
    const second = { name: 'a click is seen', run: fails('still none') };
    await runTests([{ name: 'a key is heard', run: async () => {} }, second], { say });
    say('1 passed, 2 failed');
    const outcome = fromEditor(`${lines.join('\n')}\n`);
    expect(outcome).toMatchObject({ passed: 1, failed: 2 });
    expect(outcome && told(outcome)).toMatch(
      /^In the extension host › a word \(so\) is coloured\n {2}Error: blue: expected red\n {2}at .*outcome.test.ts:\d+:\d+\S*\nIn the workbench › a click is seen\n {2}Error: still none\n/,
    );
    expect(outcome?.triedTwice).toEqual([{ what: 'In the workbench › a key is heard', why: ['no key'] }]);
  });

  it('is without a count where it broke off', () => {
    expect(fromEditor('In the workbench:\n  ✓ a key is heard (1.0 s)\n')).toBeUndefined();
  });
});

describe('the end of npm test', () => {
  const passed: Outcome = { passed: 7, failed: 0, failures: [], triedTwice: [] };

  it('is the count alone where all is well', () => {
    expect(summary(new Map([['test:unit', passed]]))).toBe(
      'test:unit: 7 passed, 0 failed\n\n7 passed, 0 failed',
    );
  });

  it('lists all that failed between the counts of each step and the last line', () => {
    const twice = { ...passed, triedTwice: [{ what: 'In the workbench › a key is heard', why: ['no key'] }] };
    const types = failedAsAWhole(
      'It ended with exit code 2',
      '\u001b[31mserver/a.ts: error\u001b[0m\r\n\r\n',
    );
    expect(
      summary(new Map(Object.entries({ types, 'test:unit': passed, 'test:editor': twice }))),
    ).toBe(`types: 0 passed, 1 failed
test:unit: 7 passed, 0 failed
test:editor: 7 passed, 0 failed

What failed:
  ✗ types › It ended with exit code 2
      server/a.ts: error

What failed at first, and passed when it was tried once more:
  … test:editor › In the workbench › a key is heard
      no key

14 passed, 1 failed`);
  });
});

/** What vitest reports of all tests of a folder, as `npm test` asks for it. */
function reportOf(root: string): string {
  const program = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
  const report = path.join(root, 'report.json');
  const asked = ['run', '--globals', '--root', root, '--reporter=json', `--outputFile.json=${report}`];
  spawnSync(process.execPath, [program, ...asked], { stdio: 'ignore' });
  return readFileSync(report, 'utf8');
}

function told({ failures }: Outcome): string {
  return failures.map(({ what, why }) => [what, ...why].join('\n  ')).join('\n');
}
