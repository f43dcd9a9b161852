import { keywordTable } from '../../language/index.ts';
import { escapeHtml } from './html.ts';

const keywords: ReadonlySet<string> = new Set([...keywordTable.blocks, ...keywordTable.properties]);

/** The text of a block as HTML, coloured as VS Code's Markdown preview colours code; everything in it is escaped. */
export function colourSource(source: string): string {
  return source.split('\n').map(colourLine).join('\n');
}

function colourLine(line: string): string {
  const [, space = '', word = '', rest = ''] = /^(\s*)([\p{L}-]*)(.*)$/su.exec(line) ?? [];
  if (!keywords.has(word.toLowerCase())) return colourRest(line);
  return `${space}<span class="hljs-keyword">${escapeHtml(word)}</span>${colourRest(rest)}`;
}

/** Texts and comments; a number sign inside a text opens no comment. */
function colourRest(rest: string): string {
  return rest
    .split(/([“”„‟"](?:\\.|[^“”„‟"\\])*[“”„‟"]?|#.*$)/u)
    .map((piece, index) => {
      const escaped = escapeHtml(piece);
      if (index % 2 === 0) return escaped;
      return `<span class="hljs-${piece.startsWith('#') ? 'comment' : 'string'}">${escaped}</span>`;
    })
    .join('');
}
