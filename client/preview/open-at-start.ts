import * as vscode from 'vscode';
import { type Previews, viewType } from './previews.ts';

/**
 * Opens the preview beside the first journey file that is opened. The environment asks for it with
 * WAYMARK_OPEN_PREVIEW=1: `npm start` does, to show a newcomer both sides at once.
 */
export function openPreviewAtStart(previews: Previews): vscode.Disposable | undefined {
  if (hasPreview()) return undefined;
  const open = (editor: vscode.TextEditor | undefined): boolean => {
    if (editor?.document.languageId !== 'journey') return false;
    previews.show(editor.document.uri, 'beside');
    return true;
  };
  if (open(vscode.window.activeTextEditor)) return undefined;
  const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
    if (open(editor)) listening.dispose();
  });
  return listening;
}

/** After a reload of the window, the preview of before comes back by itself. */
function hasPreview(): boolean {
  const isPreview = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType);
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPreview));
}
