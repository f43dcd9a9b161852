import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build-options.mts';

const { capabilities, contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { supported, description, restrictedConfigurations = [] } = capabilities.untrustedWorkspaces;

const client = path.join(root, 'client');
const sources = new Map(
  readdirSync(client, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('webview/'))
    .map((file) => [file, readFileSync(path.join(client, file), 'utf8')]),
);

/** The sources of the client in which something stands. */
function sourcesWith(pattern: RegExp): string[] {
  return [...sources].flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).sort();
}

/** The commands that reach one of these sources through what they import. */
function commandsThatReach(targets: readonly string[]): string[] {
  const reaches = (file: string, seen: ReadonlySet<string>): boolean => {
    if (targets.includes(file)) return true;
    const imported = [...(sources.get(file) ?? '').matchAll(/^import (?!type)[^;]*? from '(\.[^']+)';/gms)];
    return imported.some(([, name = '']) => {
      const next = path.posix.join(path.posix.dirname(file), name);
      return !seen.has(next) && reaches(next, new Set([...seen, next]));
    });
  };
  return [...sources.keys()].filter((it) => /^commands\/[^/]+\.ts$/.test(it) && reaches(it, new Set([it])));
}

describe('a folder that is not trusted', () => {
  it('is supported with limits, which name every command that asks for trust', () => {
    expect(supported).toBe('limited');
    const asking = sourcesWith(/needsTrust(?: =|: ')/).flatMap((file) => [
      ...(sources.get(file) ?? '').matchAll(/id: '(waymark\.\w+)'/g),
    ]);
    const titles = asking.flatMap(([, id]) =>
      contributes.commands
        .filter(({ command }: { command: string }) => command === id)
        .map(({ title }: { title: string }) => title),
    );
    expect(titles.sort()).toEqual([
      'Compare With…',
      'Export…',
      'Import as Journey…',
      'Import…',
      'New Journey…',
      'Start a Sample Project…',
    ]);
    for (const title of titles.filter((it) => it !== 'Import as Journey…'))
      expect(description).toContain(title);
  });

  it('gets no file from a command: all that write ask for trust first', () => {
    const writers = sourcesWith(
      /\bfs\.(?:writeFile|rename|delete|copy|createDirectory)\(|\.createFile\(|\.save\(\)/,
    );
    expect(writers).toEqual(['export/write-files.ts', 'new-journey/write-journey.ts', 'write-together.ts']);
    const commands = commandsThatReach(writers);
    expect(commands).toContain('commands/import.ts');
    for (const command of commands) expect(sources.get(command), command).toContain('needsTrust');
  });

  it('is never asked of git: the one command that does asks for trust first', () => {
    const asking = sourcesWith(/getExtension/);
    expect(asking).toEqual(['git/git-api.ts']);
    const commands = sourcesWith(/\bgitApi\(\)/).filter((file) => !asking.includes(file));
    expect(commands).toEqual(['commands/compare-with.ts']);
    expect(sources.get('commands/compare-with.ts')).toContain('needsTrust');
  });

  it('has no say in a setting that could name a file or a program', () => {
    for (const [name, { type }] of Object.entries<{ type: unknown }>(contributes.configuration.properties)) {
      expect(restrictedConfigurations.includes(name) || type === 'boolean', name).toBe(true);
    }
  });
});
