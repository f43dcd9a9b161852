import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { foldsIn, type Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

const kinds: Readonly<Record<string, FoldingRangeKind>> = {
  comments: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};

/**
 * What can be folded away, whole lines only, so that it suits editors that fold nothing else. Blank lines behind a
 * block stay. `uri` is the file as the snapshot calls it.
 */
export function foldingRanges(
  snapshot: Snapshot,
  uri: string,
  _params: FoldingRangeParams,
  _client: Client,
): FoldingRange[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  return foldsIn(file.tree)
    .map(({ kind, span }): FoldingRange => {
      const { start, end } = file.lines.range({ start: span.start, end: lastWord(file.text, span) });
      const shown = kinds[kind];
      return { startLine: start.line, endLine: end.line, ...(shown && { kind: shown }) };
    })
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** A text without an end reaches over the blank lines behind it; they are not folded. */
function lastWord(text: string, { start, end }: { start: number; end: number }): number {
  return start + text.slice(start, end).trimEnd().length;
}
