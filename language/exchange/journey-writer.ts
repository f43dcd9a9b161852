import { formatText } from '../format.ts';
import type { BlockKind } from '../syntax/keywords.ts';
import { quote } from '../syntax/quoted.ts';

/** A block of a journey file as data. Any text may stand anywhere that a text may. */
export interface BlockToWrite {
  readonly keyword: BlockKind;
  readonly name?: string;
  /** Left out, the name is shown; empty, it is written as `""`. */
  readonly title?: string | undefined;
  /** Lines of comment above it. */
  readonly comments?: readonly string[];
  /** Statements of one line, made by `statement`. */
  readonly properties?: readonly string[];
  /** Those inside; a journey's own touchpoints stand before its stages. */
  readonly blocks?: readonly BlockToWrite[];
}

/** A word as it stands, such as a name or a number, or a text that is put into quotes. */
export type WordToWrite = string | { readonly text: string };

/** A statement: `statement('pain', { text: 'Too long' }, 'by', 'care')`. */
export function statement(keyword: string, ...words: readonly WordToWrite[]): string {
  return [keyword, ...words.map((word) => (typeof word === 'string' ? word : quote(word.text)))].join(' ');
}

/** A list of names: `listed('involves', ['care', 'field'])`; no statement where there are none. */
export function listed(keyword: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [statement(keyword, names.join(', '))];
}

/** The text of a journey file, as the formatter would leave it, with properties in their usual order. */
export function writeBlocks(blocks: readonly BlockToWrite[]): string {
  const text = blocks.map((block) => `${linesOf(block, '').join('\n')}\n`).join('\n');
  return formatText(text, { sortProperties: true });
}

function linesOf(
  { keyword, name, title, comments, properties, blocks }: BlockToWrite,
  indent: string,
): string[] {
  const words = [...(name === undefined ? [] : [name]), ...(title === undefined ? [] : [{ text: title }])];
  const header = [...(comments ?? []).map(commentLine), statement(keyword, ...words)];
  const own = (properties ?? []).map((line) => `  ${line}`);
  const inner = (blocks ?? []).flatMap((block) => {
    const lines = linesOf(block, '  ');
    // Stages stand apart; so do touchpoints that say more than that they are there.
    return lines.length > 1 || block.keyword === 'stage' ? ['', ...lines] : lines;
  });
  return [...header, ...own, ...inner].map((line) => (line === '' ? '' : indent + line));
}

/** What begins with `ignore` would silence a check, so it is set off. */
function commentLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return /^ignore\b/i.test(line) ? `# (${line})` : `# ${line}`.trimEnd();
}
