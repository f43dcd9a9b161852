import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** The grammar as it ships, read by the engine that VS Code reads it with. */
let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)));
  const file = new URL('../../syntaxes/journey.tmLanguage.json', import.meta.url);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), 'journey.json'),
  });
  const loaded = await registry.loadGrammar('source.journey');
  if (loaded === null) throw new Error('The grammar cannot be loaded.');
  grammar = loaded;
});

/** Each coloured piece as `text:scope`, the scope without `.journey`; what has no scope is left out. */
function colours(text: string): string {
  let state = INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex).trim(), scopes] as const)
        .filter(([piece, scopes]) => piece !== '' && scopes.length > 1)
        .map(([piece, scopes]) => `${piece}:${scopes.at(-1)?.replace(/\.journey$/, '')}`)
        .join(' | ');
    })
    .join('\n');
}

/** The kinds of the words of one line, of which `word` is one. */
function kindOf(word: string, text: string): string {
  const found = colours(text)
    .split(/ \| |\n/)
    .find((piece) => piece.startsWith(`${word}:`));
  return found?.slice(word.length + 1) ?? '(nothing)';
}

describe('a line is coloured by the place of its words', () => {
  test.each([
    [
      'journey get-online "Order"',
      'journey:keyword.control | get-online:entity.name.type.journey | ":punctuation.definition.string.begin | Order:string.quoted.double | ":punctuation.definition.string.end',
    ],
    ['  owner digital-sales', 'owner:keyword.other.property | digital-sales:variable.other.reference'],
    ['  value plain-speaking', 'value:keyword.other.property | plain-speaking:entity.name.type.value'],
    [
      'TOUCHPOINT: compare',
      'TOUCHPOINT:keyword.control | ::punctuation.separator | compare:entity.name.type.touchpoint',
    ],
    [
      '  gap 5 working days',
      'gap:keyword.control | 5:constant.numeric | working:keyword.other.word | days:keyword.other.word',
    ],
    [
      '  costs 42 EUR',
      'costs:keyword.other.property | 42:constant.numeric.money | EUR:constant.other.currency',
    ],
    [
      '  measure nps target >= 40 on 2026-09-30',
      'measure:keyword.other.property | nps:variable.other.reference | target:keyword.other.word | >=:keyword.operator.comparison | 40:constant.numeric | on:keyword.other.word | 2026-09-30:constant.numeric.date',
    ],
    [
      '  emotion relieved +1',
      'emotion:keyword.other.property | relieved:variable.other.reference | +1:constant.numeric',
    ],
    ['  part-of operations', 'part-of:keyword.other.property | operations:variable.other.reference'],
    ['touchpiont compare', ''],
    ['  owner 予約チーム', 'owner:keyword.other.property | 予約チーム:variable.other.reference'],
    [
      'touchpoint Compare plans',
      'touchpoint:keyword.control | Compare:variable.other.reference | plans:variable.other.reference',
    ],
  ])('%s', (text, expected) => {
    expect(colours(text)).toBe(expected);
  });
});

describe('texts', () => {
  test.each([
    [
      'are closed by the kind of quote that opened them',
      'pain “He said "no"” by',
      'by',
      'keyword.other.word',
    ],
    [
      'end with their line at the latest',
      'pain "never closed\nowner care',
      'owner',
      'keyword.other.property',
    ],
    ['hold escaped quotes', 'pain "a \\"b\\" c" by', 'by', 'keyword.other.word'],
    ['hold number signs', 'pain "a # b" by', 'by', 'keyword.other.word'],
    [
      'of several lines hold keywords',
      'note """\n  owner care\n  """ by',
      'owner care',
      'string.quoted.triple',
    ],
    ['of several lines end', 'note """\n  text\n  """\nowner care', 'owner', 'keyword.other.property'],
  ])('%s', (_, text, word, kind) => {
    expect(kindOf(word, text)).toBe(kind);
  });
});

describe('a list', () => {
  test.each([
    ['goes on in the next line', 'delivers fast,\n  value, owner', 'owner', 'variable.other.reference'],
    ['goes on after a comment', 'delivers fast, # more\n# and\n  owner', 'owner', 'variable.other.reference'],
    ['does not swallow a statement', 'delivers fast,\n  owner care', 'owner', 'keyword.other.property'],
    [
      'does not swallow a flag',
      'delivers fast,\n  moment-of-truth',
      'moment-of-truth',
      'keyword.other.property',
    ],
    ['ends where no comma stands', 'delivers fast\nowner', 'owner', 'keyword.other.property'],
  ])('%s', (_, text, word, kind) => {
    expect(kindOf(word, text)).toBe(kind);
  });
});

test('a comment that silences a check names it', () => {
  expect(colours('# ignore gap-unbridged: known')).toBe(
    '#:punctuation.definition.comment | ignore:keyword.other.ignore | gap-unbridged:constant.other.check | : known:comment.line.number-sign',
  );
});
