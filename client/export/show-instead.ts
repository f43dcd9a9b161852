import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';
import type { Exported } from './choices.ts';

/** The texts of what was made, undefined where some of it is no text. */
export function textsOf({ files }: Exported): readonly string[] | undefined {
  const texts = files.flatMap(({ text }) => text ?? []);
  return texts.length === files.length ? texts : undefined;
}

/** Where nothing can be written, texts are offered as new files that have no name yet. */
export async function showInstead(texts: readonly string[], folder: vscode.Uri): Promise<void> {
  const name = vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path.replace(/^.*\//, '');
  const show = 'Show as Text';
  const sentence = `'${name}' is read-only, so nothing can be written into it. What was made can be shown as text, to be copied or saved elsewhere.`;
  if ((await vscode.window.showWarningMessage(inMessage(sentence), show)) !== show) return;
  for (const content of texts) {
    const document = await vscode.workspace.openTextDocument({ content });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}
