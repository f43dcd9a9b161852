import { expect } from 'vitest';
import type { Snapshot } from '../../language/index.ts';
import { semanticTokens } from '../../server/features/semantic-tokens.ts';
import { legend } from '../../server/features/token-encoding.ts';
import { editor } from '../support/features.ts';
import { openFixture, readFixture } from '../support/fixture.ts';

export interface Decoded {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Proves that each line above a marker has exactly the tokens that are marked; `(nothing)` marks that it has none. */
export function checkTokens(fixture: string): void {
  const read = readFixture(fixture);
  const snapshot = openFixture(read);
  const marked = new Set(read.expected.map(({ uri, line }) => `${uri}:${line}`));
  const found = read.files.flatMap(({ uri }) =>
    tokensOf(snapshot, uri)
      .filter(({ line }) => marked.has(`${uri}:${line}`))
      .map(({ line, from, to, said }) => `${uri}:${line + 1} ${from}-${to} ${said}`),
  );
  const expected = read.expected
    .filter(({ text }) => text !== '(nothing)')
    .map(({ uri, line, from, to, text }) => `${uri}:${line + 1} ${from}-${to} ${text}`);
  expect(found.sort()).toEqual(expected.sort());
}

export function tokensOf(snapshot: Snapshot, uri: string): Decoded[] {
  return decoded(semanticTokens(snapshot, uri, { textDocument: { uri } }, editor).data);
}

/** Tokens as the protocol sends them, five numbers each, counted from the token before. */
export function decoded(data: readonly number[]): Decoded[] {
  const tokens: Decoded[] = [];
  let [line, from] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    from = down === 0 ? from + right : right;
    line += down;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    tokens.push({ line, from, to: from + length, said: [legend.tokenTypes[type], ...modifiers].join(' ') });
  }
  return tokens;
}
