import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import {
  type Meaning,
  type Occurrence,
  occurrenceAt,
  type Snapshot,
  type Span,
} from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

type Declared = NonNullable<Meaning['declared']>;

/**
 * Where that is declared which a place names; at a declaration, itself, from where editors go on to what names it.
 * Built-in words, tags and measures are declared nowhere. `uri` is the file as the snapshot calls it.
 */
export function definition(
  snapshot: Snapshot,
  uri: string,
  params: DefinitionParams,
  client: Client,
): Location[] | LocationLink[] {
  const file = snapshot.files.get(uri);
  const found = file && occurrenceAt(snapshot, uri, file.lines.offset(params.position));
  if (found?.meaning.declared === undefined) return [];
  const { declared } = found.meaning;
  return client.locationLinks
    ? [linkTo(snapshot, declared, found)]
    : [{ uri: declared.uri, range: nameIn(snapshot, declared) }];
}

function linkTo(snapshot: Snapshot, declared: Declared, from: Occurrence): LocationLink {
  return {
    originSelectionRange: rangeIn(snapshot, from),
    targetUri: declared.uri,
    targetRange: rangeIn(snapshot, { uri: declared.uri, span: wholeOf(declared) }),
    targetSelectionRange: nameIn(snapshot, declared),
  };
}

function nameIn(snapshot: Snapshot, { uri, nameSpan }: Declared) {
  return rangeIn(snapshot, { uri, span: nameSpan });
}

/** A declaration with all that stands in it. */
function wholeOf(declared: Declared): Span {
  if ('property' in declared) return declared.property.span;
  return { start: declared.block.span.start, end: declared.block.end };
}
