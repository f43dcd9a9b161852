import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { Client } from '../features/client.ts';
import { helpAddressIn } from './help-address.ts';

/** What answers have to suit that an editor says once, at the start. */
export type EditorAbilities = Omit<Client, 'versionOf' | 'preferences'>;

export function abilitiesIn({ capabilities, initializationOptions }: InitializeParams): EditorAbilities {
  const { workspace, textDocument } = capabilities;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    helpAddress: helpAddressIn(initializationOptions),
    locationLinks: textDocument?.definition?.linkSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    commands: hasCommands(initializationOptions),
  };
}

/** Whether the client says that it runs the commands that answers may name. */
function hasCommands(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'commands' in options && options.commands === true
  );
}
