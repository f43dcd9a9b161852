import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits, Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/** Edits of a snapshot's files as the protocol says them, with the versions of open documents where the client takes them. */
export function workspaceEdit(
  snapshot: Snapshot,
  files: readonly FileEdits[],
  client: Client,
): WorkspaceEdit {
  const edits = files.map(({ uri, edits }) => ({ uri, edits: textEdits(snapshot, uri, edits) }));
  if (!client.versionedEdits) {
    return { changes: Object.fromEntries(edits.map((file) => [file.uri, file.edits])) };
  }
  return {
    documentChanges: edits.map(({ uri, edits }) => ({
      textDocument: { uri, version: client.versionOf(uri) },
      edits,
    })),
  };
}

function textEdits(snapshot: Snapshot, uri: string, edits: FileEdits['edits']): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeIn(snapshot, { uri, span }), newText: text }));
}
