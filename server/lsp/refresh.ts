import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';

/**
 * Asks the editor to ask again for what it shows within a text: what is said there may depend on other files. Editors
 * ask again of themselves for a text that was edited. One that cannot be asked is not.
 */
export function refresher(connection: Connection, params: InitializeParams): () => void {
  const { codeLens, inlayHint, semanticTokens } = params.capabilities.workspace ?? {};
  const requests = [
    ...(codeLens?.refreshSupport ? [CodeLensRefreshRequest.type] : []),
    ...(inlayHint?.refreshSupport ? [InlayHintRefreshRequest.type] : []),
    ...(semanticTokens?.refreshSupport ? [SemanticTokensRefreshRequest.type] : []),
  ];
  return () => {
    for (const { method } of requests) {
      // An editor on its way out no longer answers, and there is nothing to show then.
      connection.sendRequest(method).catch(() => undefined);
    }
  };
}
