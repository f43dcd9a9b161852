import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { type Snapshot, type SourceFile, selectionsAt } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What a growing selection holds, for each of the places. `uri` is the file as the snapshot calls it. */
export function selectionRanges(
  snapshot: Snapshot,
  uri: string,
  { positions }: SelectionRangeParams,
  _client: Client,
): SelectionRange[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  return positions.map((position) => chain(file, file.lines.offset(position)));
}

/** The smallest range, each linked to the next larger one, up to the whole file. */
function chain({ tree, lines }: SourceFile, offset: number): SelectionRange {
  const [whole, ...smaller] = selectionsAt(tree, offset).toReversed();
  const outermost: SelectionRange = { range: lines.range(whole ?? { start: offset, end: offset }) };
  return smaller.reduce((parent, span): SelectionRange => ({ range: lines.range(span), parent }), outermost);
}
