import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CancellationToken,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type TextDocumentIdentifier,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/call-hierarchy.ts';
import type { Client, Workspace } from '../features/client.ts';
import { codeActions } from '../features/code-actions.ts';
import { codeLenses } from '../features/code-lenses.ts';
import { completions } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { documentHighlights } from '../features/document-highlights.ts';
import { documentLinks } from '../features/document-links.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding-ranges.ts';
import { formatDocument, formatOnType, formatRange } from '../features/formatting.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { references } from '../features/references.ts';
import type { Refusal } from '../features/refusal.ts';
import { prepareRename, rename } from '../features/rename.ts';
import { selectionRanges } from '../features/selection-ranges.ts';
import { semanticTokens, semanticTokensInRange } from '../features/semantic-tokens.ts';
import { executeCommand, type IsGivenUp } from '../features/server-commands.ts';
import { ViewRequest, viewOf } from '../features/view.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { guarded } from './guarded.ts';

/** All requests about text, one a line. Each gets cancellation, an error guard and a log line below. */
const requests = [
  inDocument(CodeActionRequest.type, codeActions),
  inWholeDocument(CodeLensRequest.type, codeLenses, []),
  inDocument(CompletionRequest.type, completions),
  inDocument(DefinitionRequest.type, definition),
  inDocument(DocumentFormattingRequest.type, formatDocument),
  inDocument(DocumentHighlightRequest.type, documentHighlights),
  inDocument(DocumentLinkRequest.type, documentLinks),
  inDocument(DocumentOnTypeFormattingRequest.type, formatOnType),
  inDocument(DocumentRangeFormattingRequest.type, formatRange),
  inDocument(DocumentSymbolRequest.type, documentSymbols),
  inDocument(FoldingRangeRequest.type, foldingRanges),
  inDocument(HoverRequest.type, hover),
  inDocument(InlayHintRequest.type, inlayHints),
  inDocument(PrepareRenameRequest.type, prepareRename),
  inDocument(ReferencesRequest.type, references),
  onceWhole(inDocument(RenameRequest.type, rename), uriOfDocument),
  inDocument(SelectionRangeRequest.type, selectionRanges),
  inDocument(SemanticTokensRequest.type, semanticTokens),
  inDocument(SemanticTokensRangeRequest.type, semanticTokensInRange),
  inDocument(CallHierarchyPrepareRequest.type, prepareCallHierarchy),
  inFile(CallHierarchyIncomingCallsRequest.type, incomingCalls, ({ item }) => item.uri),
  inFile(CallHierarchyOutgoingCallsRequest.type, outgoingCalls, ({ item }) => item.uri),
  inFile(ViewRequest, viewOf, ({ uri }) => uri),
  onceWhole(inWorkspace(ExecuteCommandRequest.type, executeCommand), uriOfExport),
  inWorkspace(WorkspaceSymbolRequest.type, workspaceSymbols),
];

/** What requests are answered from. */
export interface Answers extends Client, Workspace {
  readonly at: NonNullable<Workspace['at']>;
  /** Whether all files around a file are read: true where they are, and otherwise to be waited for, false where some were left unread. */
  readonly whole: (uri: string) => true | Promise<boolean>;
  /** Whether they are as far as was told, without waiting. */
  readonly isWhole: (uri: string) => boolean;
}

/** Answers all requests; tests may have others answered. One that fails is logged and answered with an error; the others go on. */
export function answerRequests(
  connection: Pick<Connection, 'console' | 'onRequest'>,
  answers: Answers,
  handlers: readonly Handler[] = requests,
): void {
  // A request without parameters comes with its token in their place, and is faulty: none of these goes without.
  for (const { method, answer } of handlers) {
    connection.onRequest(method, (params: unknown, token?: CancellationToken) =>
      guarded(connection, method, token, () =>
        answer(params, answers, () => token?.isCancellationRequested === true),
      ),
    );
  }
}

/** How one kind of request is answered. */
export interface Handler {
  readonly method: string;
  readonly answer: (params: unknown, answers: Answers, isGivenUp: IsGivenUp) => unknown;
}

/** A request of the protocol, as far as it matters here: its method and its parameters. */
interface Request<P> {
  readonly method: string;
  readonly _?: readonly [P, ...unknown[]] | undefined;
}

type Feature<P, R> = (snapshot: Snapshot, uri: string, params: P, client: Client) => R | Refusal;

function inFile<P, R>(type: Request<P>, feature: Feature<P, R>, uriOf: (params: P) => string): Handler {
  const answer = (params: P, answers: Answers) => {
    const { snapshot, uri } = answers.at(uriOf(params));
    return feature(snapshot, uri, params, answers);
  };
  // The protocol says what the parameters of a method are; the guard answers for a client that sends others.
  return { method: type.method, answer: answer as Handler['answer'] };
}

function inDocument<P extends { textDocument: TextDocumentIdentifier }, R>(
  type: Request<P>,
  feature: Feature<P, R>,
): Handler {
  return inFile(type, feature, (params) => params.textDocument.uri);
}

function inWorkspace<P, R>(
  type: Request<P>,
  feature: (workspace: Workspace, params: P, client: Client, isGivenUp: IsGivenUp) => R | Refusal,
): Handler {
  const answer = (params: P, answers: Answers, isGivenUp: IsGivenUp) =>
    feature(answers, params, answers, isGivenUp);
  return { method: type.method, answer: answer as Handler['answer'] };
}

/** What would be wrong of a part of the project waits until all of it is read, and is left out where some was left unread. */
function inWholeDocument<P extends { textDocument: TextDocumentIdentifier }, R>(
  type: Request<P>,
  feature: Feature<P, R>,
  nothing: R,
): Handler {
  const handler = inDocument(type, feature);
  const answer: Handler['answer'] = (params, answers, isGivenUp) => {
    const uri = uriOfDocument(params);
    const whole = answers.isWhole(uri) || answers.whole(uri);
    if (whole === true) return handler.answer(params, answers, isGivenUp);
    return whole.then((isWhole) => (isWhole ? handler.answer(params, answers, isGivenUp) : nothing));
  };
  return { ...handler, answer };
}

/** What is made of a whole project waits until all of it is read. `uriOf` gives a file of it; undefined where it may go ahead. */
function onceWhole(handler: Handler, uriOf: (params: unknown) => string | undefined): Handler {
  const refused = `Not all files are read: run 'Waymark: Read the Rest' first.`;
  return {
    method: handler.method,
    answer(params, answers, isGivenUp) {
      const uri = uriOf(params);
      const whole = uri === undefined || answers.whole(uri);
      if (whole === true) return handler.answer(params, answers, isGivenUp);
      return whole.then((isWhole) => (isWhole ? handler.answer(params, answers, isGivenUp) : { refused }));
    },
  };
}

function uriOfDocument(params: unknown): string {
  return (params as { textDocument: TextDocumentIdentifier }).textDocument.uri;
}

/** The file from which something is exported, where that is asked for. */
function uriOfExport(params: unknown): string | undefined {
  const { command, arguments: given } = params as ExecuteCommandParams;
  const [uri] = given ?? [];
  return exportCommands.has(command) && typeof uri === 'string' ? uri : undefined;
}

const exportCommands: ReadonlySet<string> = new Set(['waymark.export.files', 'waymark.export.picture']);
