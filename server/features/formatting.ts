import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

/** The edits that put a file into its usual form. `uri` is the file as the snapshot calls it. */
export function formatDocument(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentFormattingParams,
  _client: Client,
): TextEdit[] {
  return [];
}

/** The same for the lines of a range. */
export function formatRange(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentRangeFormattingParams,
  _client: Client,
): TextEdit[] {
  return [];
}

/** The same for the line that was just ended. */
export function formatOnType(
  _snapshot: Snapshot,
  _uri: string,
  _params: DocumentOnTypeFormattingParams,
  _client: Client,
): TextEdit[] {
  return [];
}
