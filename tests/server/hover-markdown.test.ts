import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../language/index.ts';
import { hover } from '../../server/features/hover.ts';
import { attacks, dangerousPieces } from '../support/dangerous-text.ts';
import { ask, editor, noChecks } from '../support/features.ts';
import { today } from '../support/fixture.ts';

/** What an editor is given for the promise `p` of this title, said to maya of the same title, in a file of this address. */
function hoverOf(title: string, uri = 'file:///p/main.journey'): string {
  const written = `"${title.replace(/["\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
  const text = `promise p ${written}\n  said ${written}\n  to maya\npersona maya ${written}\n`;
  const rules = noChecks;
  const { snapshot } = openProject({ today, rules }).update([{ uri, text }]);
  const position = { line: 0, character: 'promise '.length };
  const found = hover(snapshot, uri, { textDocument: { uri }, position }, editor);
  return Object(found?.contents).value;
}

const marked = new Marked({ gfm: true });

/** All that Markdown makes of a text, one inside the other. */
function tokensIn(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
}

/** The addresses that a text leads to or loads, and how often it is anything but text and lists. */
function effectsOf(markdown: string) {
  const tokens = tokensIn(markdown);
  return {
    addresses: tokens.flatMap((it) => ('href' in it ? [it.href] : [])),
    kinds: [...new Set(tokens.map(({ type }) => type))].sort(),
  };
}

const harmlessEffects = effectsOf(hoverOf('Harmless'));

describe('a title in a hover', () => {
  it.each([
    ...attacks,
    ...dangerousPieces,
    '[click](https://attack.invalid)',
    '[run](command:workbench.action.terminal.new)',
    '![](https://attack.invalid/a.png)',
    '<https://attack.invalid>',
    'https://attack.invalid and www.attack.invalid and a@attack.invalid',
    '`code` ``more``` ~~~',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '| a | b |',
    '**strong** __strong__ ~~gone~~ *soft*',
    '[a]: https://attack.invalid',
    '](https://attack.invalid) [',
    '$(sync~spin)',
    '===',
    '---',
    '***',
    '\\',
    'ends with a backslash\\',
    '&#91;a&#93;(b)',
  ])('means nothing but itself: %j', (title) => {
    const found = effectsOf(hoverOf(title));
    expect(found.addresses).toEqual(harmlessEffects.addresses);
    // Escapes are the only other thing that Markdown may find in it.
    expect(found.kinds.filter((kind) => kind !== 'escape')).toEqual(
      harmlessEffects.kinds.filter((kind) => found.kinds.includes(kind)),
    );
    expect(found.kinds).toContain('strong');
  });

  it('is read as it is written', () => {
    const shown = marked.parse(hoverOf('*a* [b](c) <d> & `e` _f_'), { async: false });
    expect(shown).toContain('<strong>*a* [b](c) &lt;d&gt; &amp; `e` _f_</strong>');
  });

  it('turns nothing beside it that is written from left to right', () => {
    expect(hoverOf('שלום')).toContain('**\u2068שלום\u2069** · promise');
  });

  it('is cut where it is very long, and never inside a character', () => {
    const said = hoverOf('👩‍👩‍👧‍👦'.repeat(300));
    expect(said.split('\n')[0]).toBe(`**${'👩‍👩‍👧‍👦'.repeat(239)}…** · promise \`p\``);
  });
});

describe('a link in a hover', () => {
  it('leads to the line of what it names', () => {
    const { snapshot, uri, params } = ask(
      '//- file:///p/a.journey\npromise $0p "P"\n  owner care\n//- file:///p/b.journey\n\nteam care "Care"',
      noChecks,
    );
    expect(Object(hover(snapshot, uri, params, editor)?.contents).value).toContain(
      'Owner: [Care](file:///p/b.journey#L2,6)',
    );
  });

  it.each([
    ['file:///p/a (1)[b].journey', 'file:///p/a%20%281%29%5Bb%5D.journey'],
    ['file:///p/å旅.journey', 'file:///p/%C3%A5%E6%97%85.journey'],
    ['file:///c%3A/p/main.journey', 'file:///c%3A/p/main.journey'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ])('leads into the file %s', (uri, address) => {
    expect(effectsOf(hoverOf('Maya', uri)).addresses).toEqual([`${address}#L4,9`]);
  });
});

describe('an example in a hover', () => {
  it('is shown as a journey', () => {
    const { snapshot, uri, params } = ask('te$0am care');
    expect(Object(hover(snapshot, uri, params, editor)?.contents).value).toMatch(
      /\n```journey\nteam field "Field Engineering"\n {2}lead "Jonas Lindqvist"\n```/,
    );
  });
});
