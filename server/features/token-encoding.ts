import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import type { LineIndex, Span } from '../../language/index.ts';

/** The manifest declares the same types and modifiers, with what themes that do not know them fall back to. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [
    'brand',
    'value',
    'team',
    'persona',
    'promise',
    'journey',
    'stage',
    'touchpoint',
    'channel',
    'emotion',
    'measure',
    'tag',
  ],
  tokenModifiers: ['declaration', 'deprecated', 'positive', 'negative'],
};

/** A word with a meaning of its own; `type` and `modifiers` are words of the legend. */
export interface Token {
  readonly span: Span;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** Tokens in the order written, as the protocol counts them. Editors want none to span lines: one that does is several. */
export function encoded(tokens: readonly Token[], lines: LineIndex): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const bits = modifiers.reduce((all, it) => all | (modifierBits.get(it) ?? 0), 0);
    for (const { line, character, length } of piecesOf(span, lines))
      builder.push(line, character, length, typeNumbers.get(type) ?? 0, bits);
  }
  return { data: builder.build().data };
}

function* piecesOf(span: Span, lines: LineIndex) {
  const { start, end } = lines.range(span);
  for (let line = start.line; line <= end.line; line += 1) {
    const { start: from, end: to } = lines.lineSpan(line);
    const character = line === start.line ? start.character : 0;
    const length = (line === end.line ? end.character : to - from) - character;
    if (length > 0) yield { line, character, length };
  }
}

const typeNumbers = new Map(legend.tokenTypes.map((type, index) => [type, index]));
const modifierBits = new Map(legend.tokenModifiers.map((modifier, index) => [modifier, 1 << index]));
