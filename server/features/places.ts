import type { Range } from 'vscode-languageserver';
import type { Place, Snapshot } from '../../language/index.ts';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A place of the language as the protocol counts it; the start of the file where the snapshot lacks the file. */
export function rangeIn(snapshot: Snapshot, place: Place): Range {
  return snapshot.files.get(place.uri)?.lines.range(place.span) ?? NOWHERE;
}
