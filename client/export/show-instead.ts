import * as vscode from 'vscode';
import type { Exported } from './choices.ts';

/**
 * Where somebody only reads, there may be no place to write to: texts are offered as new files that have no name yet. Says
 * so for what is no text.
 */
export async function showInstead({ files }: Exported, folder: vscode.Uri): Promise<void> {
  const name = vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path.replace(/^.*\//, '');
  const texts = files.flatMap(({ text }) => text ?? []);
  if (texts.length < files.length) {
    void vscode.window.showErrorMessage(
      `Nothing was exported: '${name}' is read-only. Open a folder that you may change, and try again.`,
    );
    return;
  }
  const show = 'Show as Text';
  const sentence = `'${name}' is read-only, so nothing can be written into it. What was made can be shown as text, to be copied or saved elsewhere.`;
  if ((await vscode.window.showWarningMessage(sentence, show)) !== show) return;
  for (const content of texts) {
    const document = await vscode.workspace.openTextDocument({ content });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}
