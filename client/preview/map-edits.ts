import * as vscode from 'vscode';
import type { Range, WorkspaceEdit } from 'vscode-languageclient';
import { applyWorkspaceEdit } from '../apply-workspace-edit.ts';
import type { LanguageServer } from '../language-client.ts';

/** Something in a picture, by where it stands in the text. */
interface At {
  readonly uri: string;
  readonly range: Range;
}

/** Writes how a touchpoint feels, from -2 to 2, as one edit that can be undone. */
export async function setScore(server: LanguageServer, { uri, range }: At, score: number): Promise<void> {
  await said(async () => {
    const edit = await server.ask<WorkspaceEdit | null>('waymark.map.setScore', uri, range.start, score);
    if (edit !== null) await applyWorkspaceEdit(edit);
  });
}

/** Lets the reader pick who owns something, and writes it. */
export async function chooseOwner(server: LanguageServer, { uri, range }: At): Promise<void> {
  await said(async () => {
    const choices = await server.ask<readonly { title: string; edit: WorkspaceEdit }[]>(
      'waymark.map.owners',
      uri,
      range.start,
    );
    const items = choices.map(({ title, edit }) => ({ label: title, edit }));
    if (items.length === 0) {
      void vscode.window.showInformationMessage(
        'There is no team yet. Declare one first: team care "Customer Care".',
      );
      return;
    }
    const picked = await vscode.window.showQuickPick(items, { placeHolder: 'Who owns this touchpoint?' });
    if (picked !== undefined) await applyWorkspaceEdit(picked.edit);
  });
}

/** Runs it; should it fail, the reader is told why. */
async function said(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}
