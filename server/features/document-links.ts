import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { decoded, type Snapshot, type SourceFile, type Span } from '../../language/index.ts';
import type { Client } from './client.ts';
import { type Address, addressesIn } from './web-addresses.ts';

/**
 * The web and mail addresses in texts and comments of a file, in the order written. `uri` is the file as the snapshot
 * calls it.
 */
export function documentLinks(
  snapshot: Snapshot,
  uri: string,
  _params: DocumentLinkParams,
  _client: Client,
): DocumentLink[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  return textsIn(file)
    .flatMap(({ start, image }) => addressesIn(image).map((it) => linkTo(file, start, it)))
    .sort((a, b) => comparePlaces(a, b));
}

function textsIn({ tree }: SourceFile): readonly (Span & { readonly image: string })[] {
  const parts = tree.statements.flatMap(({ parts }) => parts);
  return [...parts.filter(({ kind }) => kind === 'text' || kind === 'block'), ...tree.comments];
}

function linkTo({ lines }: SourceFile, start: number, { at, length, target }: Address): DocumentLink {
  const range = lines.range({ start: start + at, end: start + at + length });
  const tooltip =
    target.protocol === 'mailto:'
      ? `Write to ${decoded(target.pathname)}`
      : `Open ${target.host} in the browser`;
  return { range, target: target.href, tooltip };
}

function comparePlaces({ range: { start: a } }: DocumentLink, { range: { start: b } }: DocumentLink): number {
  return a.line - b.line || a.character - b.character;
}
