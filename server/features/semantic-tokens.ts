import type {
  SemanticTokens,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';

export const legend: SemanticTokensLegend = { tokenTypes: [], tokenModifiers: [] };

/** What the words of a file mean, for colours. `uri` is the file as the snapshot calls it. */
export function semanticTokens(
  _snapshot: Snapshot,
  _uri: string,
  _params: SemanticTokensParams,
  _client: Client,
): SemanticTokens {
  return { data: [] };
}

/** The same for a part of a file. */
export function semanticTokensInRange(
  _snapshot: Snapshot,
  _uri: string,
  _params: SemanticTokensRangeParams,
  _client: Client,
): SemanticTokens {
  return { data: [] };
}
