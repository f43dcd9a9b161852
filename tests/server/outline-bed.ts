import { expect } from 'vitest';
import { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../server/features/document-symbols.ts';
import { ask, editor } from '../support/features.ts';

export function outlineOf(fixture: string): DocumentSymbol[] {
  const { snapshot, uri, params } = ask(fixture);
  return documentSymbols(snapshot, uri, params, editor).map((it) =>
    DocumentSymbol.is(it) ? it : expect.fail('it should be a tree'),
  );
}
