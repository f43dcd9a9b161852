import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCli } from '../support/built-cli.ts';
import { cloneOf, gitEnv, gitRepository, type TestRepository } from '../support/git-repository.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');
const cli = builtCli();
const gitPage = textOf('docs/git.md');
const ciPage = textOf('docs/ci.md');
const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0;
const journey = `journey get-online "Get online"
  touchpoint order "Order"
    channel web
    owner care

  touchpoint engineer-visit "The engineer comes"
    channel home-visit
    note "She rings twice."
    owner care
    emotion delighted
`;

describe('What the page about git shows', () => {
  it('works, command by command', () => {
    const repository = workspace();
    repository.write({ 'get-online.journey': journey.replace('delighted', 'angry') });
    const commands = commandsIn(gitPage);
    expect(commands).toContain('git diff -W');
    const said = Object.fromEntries(commands.map((command) => [command, run(repository, command)]));

    expect(Object.entries(said).filter(([, { status }]) => status !== 0)).toEqual([]);
    const [log = '', blame = ''] = commands.filter((it) => it.includes(' -L '));
    expect(said[log]?.stdout).toContain('+  touchpoint engineer-visit');
    expect(said[blame]?.stdout.split('\n')).toHaveLength(6);
    expect(said['git grep -W "emotion angry" -- "*.journey"']?.stdout).toContain('touchpoint engineer-visit');
  });

  it('is the line that is written', () => {
    const repository = workspace();
    run(repository, 'npx waymark init --git');
    expect(gitPage).toContain(
      `\n\`\`\`\n${readFileSync(`${repository.folder}/.gitattributes`, 'utf8')}\`\`\`\n`,
    );
  });
});

describe('What the page about reviews shows', () => {
  it('works, command by command', () => {
    const repository = workspace();
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({
      'get-online.journey': journey.replaceAll('    owner care\n', ''),
      'waymark-gitlab.jq': fence('jq'),
    });
    const results = commandsIn(ciPage)
      .filter((it) => hasJq || !it.startsWith('jq '))
      .map((command) => [command, run(repository, command)] as const);
    expect(results.length).toBeGreaterThan(6);
    // 1 is what a check says that is to fail; 2 and more that something cannot be run.
    expect(results.filter(([, { status }]) => status !== 0 && status !== 1)).toEqual([]);
    expect(readFileSync(`${repository.folder}/summary.md`, 'utf8')).toContain(
      '## Waymark: 2 breaking changes',
    );
    expect(readFileSync(`${repository.folder}/waymark-diff.md`, 'utf8')).toContain(
      '## Waymark: 2 breaking changes',
    );
  });

  it.runIf(hasJq)('becomes a report for GitLab', () => {
    const repository = workspace();
    repository.commit({
      'get-online.journey': journey.replaceAll('    owner care\n', ''),
      'waymark-gitlab.jq': fence('jq'),
    });
    for (const command of commandsIn(ciPage).filter((it) => / --format json |^jq /.test(it))) {
      expect(run(repository, command)).toMatchObject({ status: 0, stderr: '' });
    }
    const report = JSON.parse(readFileSync(`${repository.folder}/gl-code-quality-report.json`, 'utf8'));
    const place = { path: 'get-online.journey', lines: { begin: 2 } };
    expect(report).toMatchObject([
      { check_name: 'touchpoint-without-owner', severity: 'major', location: place },
      { check_name: 'touchpoint-without-owner', severity: 'major' },
    ]);
    expect(new Set(report.map((it: { fingerprint: string }) => it.fingerprint)).size).toBe(2);
  });

  it.runIf(hasJq)('tells equal findings apart for GitLab', () => {
    const problem = { code: 'c', severity: 'info', message: 'm', file: 'f', range: { start: { line: 0 } } };
    const input = JSON.stringify({ problems: [problem, problem] });
    const repository = gitRepository({ 'waymark-report.json': input, 'waymark-gitlab.jq': fence('jq') });
    const [command = ''] = commandsIn(ciPage).filter((it) => it.startsWith('jq '));
    run(repository, command);
    const [one, other] = JSON.parse(readFileSync(`${repository.folder}/gl-code-quality-report.json`, 'utf8'));
    expect(one.fingerprint).not.toBe(other.fingerprint);
    expect(one.severity).toBe('info');
  });

  it.each(['inputs', 'outputs'])('has all %s of the action', (kind) => {
    const section = new RegExp(`^${kind}:\\n((?: .*\\n|\\n)*)`, 'm').exec(textOf('action.yml'))?.[1] ?? '';
    const names = [...section.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(7);
    const rows = ciPage.split('\n').filter((line) => line.startsWith('| `'));
    const [inputs, outputs] = [
      rows.slice(
        0,
        rows.findIndex((it) => it.includes('`verdict`')),
      ),
      rows,
    ];
    const table = kind === 'inputs' ? inputs : outputs.slice(inputs.length);
    expect(
      table.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, it]) => it)),
    ).toEqual(names);
  });

  it('names hooks that there are, of programs that a release holds', () => {
    const hooks = textOf('.pre-commit-hooks.yaml');
    const ids = [...ciPage.matchAll(/^ +- id: (waymark-\w+)$/gm)].map(([, id]) => id);
    expect([...hooks.matchAll(/^- id: (.+)$/gm)].map(([, id]) => id)).toEqual(ids);
    expect([...hooks.matchAll(/^ {2}entry: (\S+) /gm)].map(([, entry]) => entry)).toEqual([
      'dist/cli.js',
      'dist/cli.js',
    ]);
  });
});

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** A clone in which somebody works, of a repository with one journey on `main`. */
function workspace(): TestRepository {
  const settings = onlyChecks(['touchpoint-without-owner']);
  const files = {
    'get-online.journey': journey,
    'people.journey': 'team care "Care"\n',
    'waymark.json': settings,
  };
  return cloneOf(gitRepository(files));
}

/** What is to be typed or run: all of `sh`, and what starts a program of ours in `yaml`. */
function commandsIn(page: string): string[] {
  return [...page.matchAll(/```(sh|yaml)\n(.*?)```/gs)].flatMap(([, language, text = '']) =>
    text
      .split('\n')
      .map((line) => (language === 'sh' ? line : line.replace(/^ *(?:- )?(?:run: )?/, '')))
      .filter((line) => (language === 'sh' ? /^[a-z]/ : /^(?:npx|jq) /).test(line)),
  );
}

function fence(language: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(ciPage)?.[1] ?? '';
}

/** Runs a line in a shell, in which `npx waymark` is the program as it is built. */
function run({ folder, git }: TestRepository, command: string) {
  const npx = `#!/bin/sh\nshift\nexec '${process.execPath}' '${cli}' "$@"\n`;
  const programs = temporaryFolder({ npx });
  chmodSync(`${programs}/npx`, 0o755);
  const env = {
    ...gitEnv,
    PATH: `${programs}:${gitEnv.PATH}`,
    GIT_PAGER: 'cat',
    GITHUB_BASE_REF: 'main',
    GITHUB_STEP_SUMMARY: `${folder}/summary.md`,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-list', '--max-parents=0', 'HEAD'),
  };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
