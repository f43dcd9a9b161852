import { describe, expect, it } from 'vitest';
import { wantsLinks } from '../../cli/output/terminal-link.ts';
import { docsAddress } from '../../cli/process-io.ts';
import { runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = { '/maps/a.journey': 'promise p "P"\n' };
const docs = 'file:///opt/waymark/';

describe('codes in the text report', () => {
  it('lead to their page on a terminal that has links', async () => {
    const { out } = await runCommand('check', { files, docs, links: true });
    expect(out).toContain(
      '\u001b]8;;file:///opt/waymark/docs/checks.md#promise-undelivered\u001b\\promise-undelivered\u001b]8;;\u001b\\\n',
    );
  });

  it('are plain elsewhere, and where there are no pages', async () => {
    expect((await runCommand('check', { files, docs })).out).not.toContain('\u001b');
    expect((await runCommand('check', { files, links: true })).out).not.toContain('\u001b');
  });
});

describe('links', () => {
  it.each([
    [{ TERM_PROGRAM: 'vscode' }, true, true],
    [{ TERM_PROGRAM: 'iTerm.app' }, true, true],
    [{ TERM: 'xterm-kitty' }, true, true],
    [{ WT_SESSION: 'x' }, true, true],
    [{ VTE_VERSION: '7600' }, true, true],
    [{ VTE_VERSION: '4205' }, true, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, true, false],
    [{}, true, false],
    [{ TERM_PROGRAM: 'vscode' }, false, false],
    [{ TERM_PROGRAM: 'vscode', TERM: 'dumb' }, true, false],
    [{ TERM_PROGRAM: 'vscode', NO_COLOR: '1' }, true, false],
    [{ TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }, true, false],
    [{ FORCE_HYPERLINK: '1' }, false, true],
    [{ FORCE_HYPERLINK: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_HYPERLINK: '' }, true, false],
  ])('with %o on a terminal (%s): %s', (env, isTerminal, expected) => {
    expect(wantsLinks(env, isTerminal)).toBe(expected);
  });
});

describe('the pages about checks', () => {
  it('stand beside the program', () => {
    const folder = temporaryFolder({
      'my docs/dist/cli.js': '',
      'my docs/docs/checks.md': '',
      'dist/cli.js': '',
    });
    expect(docsAddress({}, `${folder}/my docs/dist/cli.js`)).toMatch(/^file:\/\/\/.*\/my%20docs\/$/);
    expect(docsAddress({}, `${folder}/dist/cli.js`)).toBeUndefined();
    expect(docsAddress({}, `${folder}/nowhere/cli.js`)).toBeUndefined();
    expect(docsAddress({}, undefined)).toBeUndefined();
  });

  it('stand where WAYMARK_DOCS says', () => {
    const at = (told: string) => docsAddress({ WAYMARK_DOCS: told }, undefined);
    expect(at('https://waymark.example/main')).toBe('https://waymark.example/main/');
    expect(at('https://waymark.example/main/')).toBe('https://waymark.example/main/');
    expect(at('nowhere')).toBeUndefined();
  });
});
