import type { Location, ReferenceParams } from 'vscode-languageserver';
import { occurrenceAt, occurrencesOf, type Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/** Every place that names what a place names, by path, then line. `uri` is the file as the snapshot calls it. */
export function references(
  snapshot: Snapshot,
  uri: string,
  params: ReferenceParams,
  _client: Client,
): Location[] {
  const file = snapshot.files.get(uri);
  const asked = file && occurrenceAt(snapshot, uri, file.lines.offset(params.position));
  if (asked === undefined) return [];
  return occurrencesOf(snapshot, asked.meaning)
    .filter(({ role }) => params.context.includeDeclaration || role === 'reference')
    .map((found) => ({ uri: found.uri, range: rangeIn(snapshot, found) }));
}
