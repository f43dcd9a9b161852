import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/** The least of a Markdown grammar into which ours is injected: quotations, lists, and fences of other languages. */
const host = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [{ include: '#block' }],
  repository: {
    block: { patterns: [{ include: '#quote' }, { include: '#list' }, { include: '#other' }] },
    quote: { begin: '(^|\\G)[ ]{0,3}(>) ?', while: '(^|\\G)\\s*(>) ?', patterns: [{ include: '#block' }] },
    list: {
      begin: '(^|\\G)([ ]{0,3})([*+-])([ \\t])',
      while: '((^|\\G)([ ]{2,4}|\\t))|(^[ \\t]*$)',
      patterns: [{ include: '#block' }],
    },
    other: {
      begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?=([^`]*)?$)',
      end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
      name: 'markup.fenced_code.block.markdown',
    },
  },
});

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => grammarOf(scope),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.journey.codeblock'] : []),
  });
  const loaded = await registry.loadGrammar('text.html.markdown');
  if (loaded === null) throw new Error('The grammar cannot be loaded.');
  grammar = loaded;
});

function grammarOf(scope: string): IRawGrammar {
  if (scope === 'text.html.markdown') return parseRawGrammar(host, 'host.json');
  const name = scope === 'source.journey' ? 'journey' : 'journey.markdown';
  const file = new URL(`../../syntaxes/${name}.tmLanguage.json`, import.meta.url);
  return parseRawGrammar(readFileSync(file, 'utf8'), `${name}.json`);
}

/** The words that are coloured as keywords of the journey language. */
function keywords(markdown: string): string {
  let state = INITIAL;
  const found = markdown.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .filter(({ scopes }) =>
        scopes.some((scope) => /^keyword\.(control|other\.property)\.journey$/.test(scope)),
      )
      .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
  });
  return found.join(' ') || '(nothing)';
}

function checkKeywords(markdown: string, expected: string): void {
  expect(keywords(markdown)).toBe(expected);
}

describe('a journey block in Markdown is coloured', () => {
  test.each([
    ['between backticks', '```journey\njourney a\n  owner care\n```\njourney b'],
    ['between tildes', '~~~ journey\njourney a\n  owner care\n~~~\njourney b'],
    ['between many', '`````journey\njourney a\n```\n  owner care\n`````\njourney b'],
    ['closed by more than opened it', '```journey\njourney a\nowner care\n`````\njourney b'],
    ['in any case', '```JOURNEY\njourney a\nowner care\n```\njourney b'],
    ['with attributes', '```journey title="Get online" {1}\njourney a\nowner care\n```\njourney b'],
    ['with attributes that touch it', '```journey{1}\njourney a\nowner care\n```\njourney b'],
    ['in a list', '- item\n\n  ```journey\n  journey a\n    owner care\n  ```\n  journey b'],
    ['behind the sign of a list', '- ```journey\n  journey a\n  owner care\n  ```\njourney b'],
    ['in a quotation', '> ```journey\n> journey a\n>   owner care\n> ```\n> journey b'],
    ['of which the quotation ends', '> ```journey\n> journey a\n>   owner care\njourney b'],
    [
      'with a text block left open',
      '```journey\njourney a\nowner care\nnote """\n```\njourney b',
      'journey owner note',
    ],
  ])('%s', (_, markdown, expected = 'journey owner') => checkKeywords(markdown, expected));
});

describe('nothing is coloured', () => {
  test.each([
    ['in a block of another language', '```js\njourney a\n```'],
    ['in a language that only begins alike', '```journeys\njourney a\n```'],
    ['where a block of another language shows one', '````markdown\n```journey\njourney a\n```\n````'],
    ['in code inside a line', '```journey``` is a word\njourney a'],
    ['outside of blocks', 'journey a\n  owner care'],
  ])('%s', (_, markdown) => checkKeywords(markdown, '(nothing)'));
});
