import { describe, expect, it } from 'vitest';
import type { ImportSource } from '../../language/index.ts';
import { parse } from '../../language/syntax/parse.ts';
import { executeCommand } from '../../server/features/server-commands.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { editor } from '../support/features.ts';

interface BroughtIn {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly first: string | undefined;
}

function broughtIn(...sources: readonly ImportSource[]): BroughtIn {
  const params = { command: 'waymark.import.journeys', arguments: ['file:///p', sources, []] };
  return executeCommand({ projects: [] }, params, editor) as BroughtIn;
}

const diagram = 'journey\n  section Choose\n    Compare: 3: Maya\n';
/** The keywords of what a diagram without any other text becomes. */
const usual = broughtIn({ name: 'usual.mmd', text: diagram }).files.map(({ text }) => keywordsIn(text));

/** The keywords of all statements, in order. */
function keywordsIn(text: string): readonly string[] {
  const { blocks, mistakes } = parse(text);
  expect(mistakes).toEqual([]);
  const inside = (those: typeof blocks): readonly string[] =>
    those.flatMap((it) => [it.kind, ...it.properties.map(({ keyword }) => keyword), ...inside(it.blocks)]);
  return inside(blocks);
}

describe('a diagram that is brought in', () => {
  it('is a journey with a touchpoint', () => {
    expect(usual.flat()).toEqual(
      expect.arrayContaining(['persona', 'journey', 'stage', 'touchpoint', 'emotion']),
    );
  });

  it.each([
    [
      'a quoted title in its front matter',
      (text: string) => `---\ntitle: ${JSON.stringify(text)}\n---\n${diagram}`,
    ],
    ['a bare title in its front matter', (text: string) => `---\ntitle: ${text}\n---\n${diagram}`],
    [
      'settings in its front matter',
      (text: string) => `---\nconfig:\n  theme: ${text}\n  securityLevel: loose\n---\n${diagram}`,
    ],
    [
      'a directive',
      (text: string) => `%%{init: {"securityLevel": "loose", "x": ${JSON.stringify(text)}}}%%\n${diagram}`,
    ],
  ])('says no statement more, whatever stands in %s', (_, written) => {
    for (const text of attackTexts.filter((it) => !it.includes('\n'))) {
      const { files } = broughtIn({ name: 'a.mmd', text: written(text) });
      expect([text, files.map((file) => keywordsIn(file.text))]).toEqual([text, usual]);
      expect(files.map((file) => file.text).join('')).not.toContain('securityLevel: loose');
    }
  });

  it('gets a file in the folder that was chosen, whatever its title is', () => {
    for (const text of [...attackTexts, '../../outside', '/etc/passwd', 'C:\\outside', '..', 'nul']) {
      const { files, first } = broughtIn({
        name: `${text}.mmd`,
        text: `---\ntitle: ${text}\n---\n${diagram}`,
      });
      for (const { name } of files) expect(name).toMatch(/^(?!\.)[^/\\:\p{Cc}]+\.journey$/u);
      expect(files.map(({ name }) => name)).toContain(first);
    }
  });
});
