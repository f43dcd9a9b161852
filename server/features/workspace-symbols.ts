import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Client, Workspace } from './client.ts';

/** Everything with a name, in all projects, that fits what was typed. */
export function workspaceSymbols(
  _workspace: Workspace,
  _params: WorkspaceSymbolParams,
  _client: Client,
): SymbolInformation[] {
  return [];
}
