import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** What can be written at a place. `uri` is the file as the snapshot calls it. */
export function completions(
  _snapshot: Snapshot,
  _uri: string,
  _params: CompletionParams,
  _client: Client,
): CompletionItem[] {
  return [];
}
