import * as vscode from 'vscode';

/** A file that is to be written, at its place. */
export interface PlacedFile {
  readonly uri: vscode.Uri;
  readonly content: Uint8Array;
}

/**
 * Writes all files or none, over those that are there: each goes beside its place first, and takes it once all are
 * written. Where that fails, all is as it was before.
 *
 * @throws Error that names the file which could not be written, and why
 */
export async function replaceTogether(files: readonly PlacedFile[]): Promise<void> {
  const { fs } = vscode.workspace;
  await refuseFolders(files);
  const aside = crypto.randomUUID().slice(0, 8);
  const beside = (uri: vscode.Uri, ending: string): vscode.Uri =>
    uri.with({ path: `${uri.path}.${aside}.${ending}` });
  const moved: (readonly [from: vscode.Uri, to: vscode.Uri])[] = [];
  const move = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
    await fs.rename(from, to);
    moved.push([from, to]);
  };
  try {
    for (const { uri, content } of files) await fs.writeFile(beside(uri, 'part'), content);
    for (const { uri } of files) {
      // To be told to overwrite, VS Code would delete the old file first, and have nothing to go back to.
      if (await exists(uri)) await move(uri, beside(uri, 'old'));
      await move(beside(uri, 'part'), uri);
    }
  } catch (error) {
    for (const [from, to] of moved.reverse())
      await Promise.resolve(fs.rename(to, from)).catch(() => undefined);
    await remove(files.map(({ uri }) => beside(uri, 'part')));
    throw error;
  }
  await remove(files.map(({ uri }) => beside(uri, 'old')));
}

/**
 * Writes new files, and then what `addTo` wants of others, as one change that can be undone: all of it or nothing.
 * Never writes over a file.
 *
 * @returns whether it was written
 */
export async function createTogether(
  files: readonly PlacedFile[],
  addTo: (change: vscode.WorkspaceEdit) => void = () => undefined,
): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  for (const { uri } of files) if (await exists(uri)) return false;
  for (const { uri, content } of files) change.createFile(uri, { contents: content });
  addTo(change);
  if (await vscode.workspace.applyEdit(change)) return true;
  const begun = await Promise.all(files.map(async (file) => ((await isBegun(file)) ? [file.uri] : [])));
  await remove(begun.flat());
  return false;
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Whether what stands there now is the beginning of this file, or all of it: what another program wrote is not ours. */
async function isBegun({ uri, content }: PlacedFile): Promise<boolean> {
  const found = await Promise.resolve(vscode.workspace.fs.readFile(uri)).catch(() => undefined);
  return found?.every((byte, place) => byte === content[place]) ?? false;
}

async function refuseFolders(files: readonly PlacedFile[]): Promise<void> {
  for (const { uri } of files) {
    const found = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
    if (found === undefined || (found.type & vscode.FileType.Directory) === 0) continue;
    throw new Error(`‘${uri.path.replace(/^.*\//, '')}’ is a folder.`);
  }
}

async function remove(uris: readonly vscode.Uri[]): Promise<void> {
  await Promise.all(
    uris.map((uri) => Promise.resolve(vscode.workspace.fs.delete(uri)).catch(() => undefined)),
  );
}
