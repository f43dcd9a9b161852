import * as vscode from 'vscode';

/** The files that make projects, as a search finds them; editors open `MAP.JOURNEY` as a journey, too. */
const glob = '{*.[jJ][oO][uU][rR][nN][eE][yY],waymark.json,.gitignore}';

/**
 * The files in a folder, or with `deep` at any depth below it, that make projects. A search is the quickest way, since
 * who holds a large repository has an index of it; but where there is nobody to search, VS Code waits for somebody
 * forever. So the folders are listed meanwhile, one by one, and what is done first counts.
 */
export async function findFiles(folder: vscode.Uri, deep: boolean): Promise<readonly vscode.Uri[]> {
  if (!deep) return await listedIn(folder, () => false);
  const over = new vscode.CancellationTokenSource();
  try {
    const { token } = over;
    return await Promise.race([
      searched(folder, token),
      listedIn(folder, () => !token.isCancellationRequested),
    ]);
  } finally {
    over.cancel();
    over.dispose();
  }
}

/** Never ends where nothing is found: that there is nothing, only the folders themselves can say. */
async function searched(folder: vscode.Uri, token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  // Null leaves nothing out: what counts is decided by the project's own settings.
  const pattern = new vscode.RelativePattern(folder, `**/${glob}`);
  const search = vscode.workspace.findFiles(pattern, null, undefined, token);
  const found = await Promise.resolve(search).catch(() => []);
  return found.length > 0 ? found : await new Promise<never>(() => undefined);
}

/** `goesOn` is asked before each folder below. */
async function listedIn(folder: vscode.Uri, goesOn: () => boolean): Promise<readonly vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if ((type & vscode.FileType.File) !== 0) return isOfProjects(name) ? [uri] : [];
      if (name === '.git') return [vscode.Uri.joinPath(uri, 'HEAD')];
      // What others have written, and linked folders, hold nobody's journeys.
      const isOurs = type === vscode.FileType.Directory && name !== 'node_modules';
      return isOurs && goesOn() ? await listedIn(uri, goesOn) : [];
    }),
  );
  return found.flat();
}

function isOfProjects(name: string): boolean {
  return /^(?:.*\.journey|waymark\.json|\.gitignore)$/i.test(name);
}
