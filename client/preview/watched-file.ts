import * as vscode from 'vscode';

/** Tells when a file comes, goes or changes where it is kept, also while nobody has it open. */
export function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  const folder = vscode.Uri.joinPath(uri, '..');
  // What a name holds of a pattern's letters stands for itself in brackets.
  const name = uri.path.replace(/^.*\//, '').replace(/[[\]{}*?]/g, '[$&]');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    watcher.onDidChange(changed),
  );
}

/**
 * Reads a file for a picture of it. VS Code still knows the text of a deleted file for a while; only what somebody has
 * not saved counts then.
 *
 * @throws where there is no such file
 */
export async function readAgain(uri: vscode.Uri): Promise<void> {
  const { isDirty } = await vscode.workspace.openTextDocument(uri);
  // Texts that some extension makes up, and files without a name, are in no file system.
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
  if (isFile && !isDirty) await vscode.workspace.fs.stat(uri);
}
