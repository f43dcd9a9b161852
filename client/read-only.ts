import * as vscode from 'vscode';
import { inMessage } from './shown-text.ts';

/** Whether nothing can be written at a place: its files are shown only, as those of a commit are. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly;
  } catch {
    // What is not there, or not there any more, can be written anew.
    return false;
  }
}

/** Says so where nothing can be written into a folder. */
export async function refusesToWrite(folder: vscode.Uri): Promise<boolean> {
  if (!(await isReadOnly(folder))) return false;
  const name = vscode.workspace.getWorkspaceFolder(folder)?.name ?? folder.path.replace(/^.*\//, '');
  void vscode.window.showErrorMessage(
    inMessage(
      `'${name}' is read-only, so nothing can be written into it. Open a folder that you may change, and try again.`,
    ),
  );
  return true;
}
