import { describe, expect, it } from 'vitest';
import { spreadProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { mistakenProject } from '../support/attacks/mistaken-project.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { type CliWorld, runCommand } from '../support/run-cli.ts';

const everyField = spreadProject(attackTexts, 25);
const reworded = spreadProject([...attackTexts].reverse(), 25);
const mistakes = mistakenProject(attackTexts);
/** What a disk may call a file. */
const names = attackTexts
  .map((text) => text.replaceAll('\0', '_').replace(/[/\\]/g, '_').trim())
  .filter((name) => !name.startsWith('.'));

const maps = {
  '/maps/a.journey': everyField,
  '/maps/b.journey': mistakes,
  ...Object.fromEntries(names.map((name) => [`/maps/${name}.journey`, 'promise  x\n'])),
};
const sides = {
  '/maps/old/a.journey': everyField,
  '/maps/new/a.journey': reworded,
  ...Object.fromEntries(names.map((name) => [`/maps/new/${name}.journey`, 'promise x "X"\n'])),
};
const accepted = {
  '/maps/accepted.txt': attackTexts
    .map((text, place) => `0123456789abcdef:${place + 1} ${text.replaceAll('\n', ' ')}`)
    .join('\n'),
};

/** What terminals obey, or turn the direction of writing by; a line feed is what ends lines. */
const obeyed = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

/** The lines that GitHub's runner would obey, as its own source has it: `::order …::` where a line begins, `##[order]` anywhere. */
function orders(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => /^\s*::[^:]*::/.test(line) || line.includes('##['));
}

async function printed(args: string, world: CliWorld = {}): Promise<string> {
  const { out, err } = await runCommand(args, { files: maps, ...world });
  return out + err;
}

describe('what people read on a terminal', () => {
  it.each([
    ['check', maps],
    ['check nowhere\u001b[2J\u202e ::error::x', {}],
    ['check \u009b2J.journey', {}],
    ['check --format \u001b[2J', {}],
    ['\u001b]52;c;eA==\u0007', {}],
    ['diff old new', sides],
    ['diff old new --format markdown', sides],
    ['diff old new --accept accepted.txt', { ...sides, ...accepted }],
    ['diff \u001b[2J ::error::x', sides],
    ['owners', maps],
    ['owners --format codeowners', { '/maps/a.journey': everyField }],
    ['owners --changed old', sides],
    ['format --check', maps],
    ['export --format mermaid --view promises', maps],
    ['export --format mermaid --journey \u001b[2J', maps],
    ['import \u001b[2J.mmd', {}],
  ] satisfies [string, Record<string, string>][])('%j obeys no text', async (args, files) => {
    const text = await printed(args, { files, isTerminal: true });
    expect(text).not.toBe('');
    expect(obeyed.exec(text)?.[0]).toBeUndefined();
    expect(orders(text)).toEqual([]);
  });

  it.each(['csv', 'json', 'svg', 'markdown', 'html'])('an export to it obeys no text: %s', async (format) => {
    const args = `export --format ${format} --journey wide a.journey`;
    const { out } = await runCommand(args, { files: { '/maps/a.journey': everyField }, isTerminal: true });
    expect(out.length).toBeGreaterThan(10_000);
    expect(out.match(obeyed)?.[0]).toBe(out.includes('\t') ? '\t' : undefined);
  });
});

describe('what programs read', () => {
  const world = { files: { '/maps/b.journey': mistakes, ...sides } };

  it.each([
    ['check --format json b.journey', 'problems'],
    ['check --format sarif b.journey', 'runs'],
    ['diff old new --format json', 'changes'],
  ])('%s is JSON that a terminal and a log of GitHub may show', async (args, part) => {
    const { out } = await runCommand(args, world);
    expect(JSON.parse(out)[part].length).toBeGreaterThan(0);
    expect(obeyed.exec(out)?.[0]).toBeUndefined();
    expect(orders(out)).toEqual([]);
    const messages = JSON.stringify(JSON.parse(out));
    if (args.startsWith('check')) expect(messages).toContain('##[error]taken');
  });

  it('check --format github gives no order but to show what was found', async () => {
    const { out } = await runCommand('check --format github', { files: maps });
    const lines = out.trimEnd().split('\n');
    const summary = lines.pop();
    expect(summary).toMatch(/^\d+ files, /);
    expect(
      lines.filter(
        (line) => !/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:]*,)*title=Waymark%3A [\w-]+::/.test(line),
      ),
    ).toEqual([]);
    expect(obeyed.exec(out)?.[0]).toBeUndefined();
    const messages = lines.map((line) => decoded(line)).join('\n');
    expect(messages).toContain("'##\u200b[error]taken'");
    expect(
      notShown(['::add-mask::a', '%0A::error::taken', '<script>globalThis.pwned=1</script>'], messages),
    ).toEqual([]);
  });
});

/** A message as the runner reads it. */
function decoded(line: string): string {
  return line.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
