import {
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionKinds } from '../features/code-actions.ts';
import { serverCommands } from '../features/server-commands.ts';
import { legend } from '../features/token-encoding.ts';

const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  callHierarchyProvider: true,
  codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  codeLensProvider: {},
  completionProvider: { triggerCharacters: [' ', ',', '"', '.', '<', '>', '='] },
  definitionProvider: true,
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  documentRangeFormattingProvider: true,
  documentSymbolProvider: { label: 'Journey' },
  executeCommandProvider: { commands: [...serverCommands] },
  foldingRangeProvider: true,
  hoverProvider: true,
  inlayHintProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  selectionRangeProvider: true,
  semanticTokensProvider: { legend, full: true, range: true },
  workspaceSymbolProvider: true,
};

/** What the server says it can do. */
export const initializeResult: InitializeResult = { serverInfo: { name: 'Waymark' }, capabilities };
