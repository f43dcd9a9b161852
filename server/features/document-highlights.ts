import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { occurrenceAt, occurrencesOf, type Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/** Every place of the file that names what a place names. `uri` is the file as the snapshot calls it. */
export function documentHighlights(
  snapshot: Snapshot,
  uri: string,
  params: DocumentHighlightParams,
  _client: Client,
): DocumentHighlight[] {
  const file = snapshot.files.get(uri);
  const asked = file && occurrenceAt(snapshot, uri, file.lines.offset(params.position));
  if (asked === undefined) return [];
  return occurrencesOf(snapshot, asked.meaning, uri).map((found) => ({
    range: rangeIn(snapshot, found),
    kind: found.role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
