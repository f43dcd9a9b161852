import * as vscode from 'vscode';

/**
 * The folder that something new goes into: the one that the command was called on, or that of the journey being edited,
 * or the one that is open; of several, the one that is picked.
 *
 * @returns 'none open' where there is no folder, undefined where nobody picked one
 */
export async function folderFor(given: unknown): Promise<vscode.Uri | 'none open' | undefined> {
  if (given instanceof vscode.Uri) return await folderOf(given);
  const document = vscode.window.activeTextEditor?.document;
  const isOurs = document?.languageId === 'journey' && vscode.workspace.getWorkspaceFolder(document.uri);
  if (document && isOurs) return vscode.Uri.joinPath(document.uri, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri ?? 'none open';
  const picked = await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Into which folder?' });
  return picked?.uri;
}

async function folderOf(uri: vscode.Uri): Promise<vscode.Uri> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return type & vscode.FileType.Directory ? uri : vscode.Uri.joinPath(uri, '..');
}
