import type { Snapshot } from '../../../language/index.ts';
import { rangeIn } from '../places.ts';
import type { Line, Part, Piece } from './content.ts';
import { addressIn, codeInMarkdown, textInMarkdown, textInPlain } from './safe-text.ts';

/** Content as Markdown in which no text of a file means anything but itself. */
export function asMarkdown(parts: readonly Part[], snapshot: Snapshot): string {
  return parts.map((part) => markdownPart(part, snapshot)).join('\n\n');
}

/** The same for editors that show no Markdown. */
export function asPlainText(parts: readonly Part[]): string {
  return parts.map(plainPart).join('\n\n');
}

function markdownPart(part: Part, snapshot: Snapshot): string {
  const line = (it: Line) => it.map((piece) => markdownPiece(piece, snapshot)).join('');
  switch (part.kind) {
    case 'lines':
      return part.lines.map(line).join('  \n');
    case 'list':
      return `${line(part.above)}\n\n${listed(part, line)}`;
    case 'example':
      return `\`\`\`journey\n${part.text}\n\`\`\``;
  }
}

function markdownPiece(piece: Piece, snapshot: Snapshot): string {
  if (typeof piece === 'string') return textInMarkdown(piece);
  if (piece.kind === 'link') return `[${textInMarkdown(piece.text)}](${destination(piece.to, snapshot)})`;
  return piece.kind === 'code' ? codeInMarkdown(piece.text) : `**${textInMarkdown(piece.text)}**`;
}

function destination(to: Extract<Piece, { kind: 'link' }>['to'], snapshot: Snapshot): string {
  if (typeof to === 'string') return addressIn(to);
  const { start } = rangeIn(snapshot, to);
  return `${addressIn(to.uri)}#L${start.line + 1},${start.character + 1}`;
}

function plainPart(part: Part): string {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(plainLine).join('\n');
    case 'list':
      return `${plainLine(part.above)}\n${listed(part, plainLine)}`;
    case 'example':
      return part.text.replace(/^/gm, '    ');
  }
}

function plainLine(line: Line): string {
  return line.map((it) => textInPlain(typeof it === 'string' ? it : it.text)).join('');
}

function listed(part: Extract<Part, { kind: 'list' }>, write: (line: Line) => string): string {
  const more = part.more > 0 ? [`- and ${part.more} more`] : [];
  return [...part.items.map((it) => `- ${write(it)}`), ...more].join('\n');
}
