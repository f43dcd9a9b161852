import { escapeMarkdown } from '../../text/escape-markdown.ts';

/** Markdown that is written already; everything else has to be escaped before it may stand in a document. */
export interface Markdown {
  readonly markdown: string;
}

/** A text as Markdown that shows just this text in one line. */
export function plain(text: string): Markdown {
  return { markdown: escapeMarkdown(text).trim() };
}

/** A text that must not be overlooked. It holds words of ours alone: not every text can be made bold. */
export function strong(words: 'nobody' | 'nothing' | 'no emotion yet'): Markdown {
  return { markdown: `**${words}**` };
}

/** Several with something between each two. */
export function joined(all: readonly Markdown[], between: '; ' | ', ' | ': ' | ' '): Markdown {
  return { markdown: all.map((it) => it.markdown).join(between) };
}

export const empty: Markdown = { markdown: '' };

/** A block of a document: lines without an empty one at the ends. */
export type DocumentBlock = string;

/** A heading; a text that starts like a list or a number stands in it as it is. */
export function heading(level: 1 | 2 | 3, text: string): DocumentBlock {
  return `${'#'.repeat(level)} ${plain(text).markdown}`.trimEnd();
}

/** Facts with their names, a line each; facts that say nothing are left out. */
export function factList(facts: readonly (readonly [name: string, fact: Markdown])[]): DocumentBlock {
  return facts
    .filter(([, { markdown }]) => markdown !== '')
    .map(([name, { markdown }]) => `* **${name}:** ${markdown}`)
    .join('\n');
}

/** A table; optional columns in which no row says anything are left out. Empty where there are no rows. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly Markdown[])[],
  optional: readonly string[] = [],
): DocumentBlock {
  if (rows.length === 0) return '';
  const shown = headings.map(
    (it, column) => !optional.includes(it) || rows.some((row) => row[column]?.markdown),
  );
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.filter((_, column) => shown[column]).join(' | ')} |`;
  return [
    lineOf(headings),
    lineOf(headings.map(() => '---')),
    ...rows.map((row) => lineOf(row.map(({ markdown }) => markdown))),
  ].join('\n');
}

/** A diagram, fenced so that nothing in it ends the fence. */
export function mermaidBlock(text: string): DocumentBlock {
  const runs = (text.match(/`+/g) ?? []).map((it) => it.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((it) => it + 1)));
  return `${fence}mermaid\n${text.trimEnd()}\n${fence}`;
}
