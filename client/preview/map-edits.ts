import * as vscode from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import { applyWorkspaceEdit } from '../apply-workspace-edit.ts';
import type { LanguageServer } from '../language-client.ts';
import { isReadOnly } from '../read-only.ts';
import { inList, inMessage } from '../shown-text.ts';
import { revealText } from './reveal-line.ts';

/** Something in a picture: what the picture calls it, and where it stood in the text when that was made. */
interface At {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
}

interface OwnerChoices {
  readonly title: string;
  readonly choices: readonly { readonly title: string; readonly edit: WorkspaceEdit }[];
}

/** Writes how a touchpoint feels, from -2 to 2, as one edit that can be undone. */
export async function setScore(server: LanguageServer, at: At, score: number): Promise<void> {
  await said(() =>
    write(at, () => server.ask<WorkspaceEdit | null>('waymark.map.setScore', ...asked(at), score)),
  );
}

/** Lets the reader pick who owns something, and writes it. */
export async function chooseOwner(server: LanguageServer, at: At): Promise<void> {
  const ask = () => server.ask<OwnerChoices>('waymark.map.owners', ...asked(at));
  await said(async () => {
    const { title, choices } = await ask();
    if (choices.length === 0) {
      void vscode.window.showInformationMessage(
        'There is no team yet. Declare one first, like this: team care "Customer Care"',
      );
      return;
    }
    const placeHolder = `Who owns ‘${title}’?`;
    const items = choices.map((it, place) => ({ label: inList(it.title), title: it.title, place }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder });
    if (picked === undefined) return;
    // The text may have changed while the list was open, and the edit with it.
    await write(at, async () => (await ask()).choices.find((it) => it.title === picked.title)?.edit ?? null);
  });
}

/** Undoes, or makes again, the last change of a text, which therefore gets the keyboard: only the text itself knows how. */
export async function step(
  uri: vscode.Uri,
  fallback: vscode.ViewColumn | undefined,
  which: 'undo' | 'redo',
): Promise<void> {
  await said(async () => {
    await revealText(uri, fallback);
    await vscode.commands.executeCommand(which);
  });
}

function asked({ uri, range, id }: At): readonly unknown[] {
  return [uri, range.start, id];
}

const tries = 3;

/** Makes an edit of the text as it is now: one that was made for an older text is asked for again. */
async function write({ uri }: At, ask: () => Promise<WorkspaceEdit | null>): Promise<void> {
  if (await isReadOnly(vscode.Uri.parse(uri))) {
    throw new Error('The text stays as it is: its file is read-only.');
  }
  for (let count = 0; count < tries; count += 1) {
    const edit = await ask();
    if (edit === null) return;
    if (!isCurrent(edit)) continue;
    if (await applyWorkspaceEdit(edit)) return;
    throw new Error('The text stays as it is: the editor does not let it be changed.');
  }
  throw new Error('The text stays as it is: it changed meanwhile. Try again.');
}

/** Whether the versions that an edit was made for are those of the open documents. */
function isCurrent({ documentChanges = [] }: WorkspaceEdit): boolean {
  return documentChanges.every((change) => {
    if (!('textDocument' in change) || typeof change.textDocument.version !== 'number') return true;
    const { uri, version } = change.textDocument;
    const address = vscode.Uri.parse(uri).toString();
    const document = vscode.workspace.textDocuments.find((it) => it.uri.toString() === address);
    return document === undefined || document.version === version;
  });
}

/** Runs it; should it fail, the reader is told why. */
async function said(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    void vscode.window.showWarningMessage(inMessage(error instanceof Error ? error.message : String(error)));
  }
}
