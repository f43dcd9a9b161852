/** Files that are on no disk: those of `waymark-virtual:` can be written, those of `waymark-frozen:` cannot. */
import * as vscode from 'vscode';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'files.json'));
  const files: Record<string, string> = JSON.parse(new TextDecoder().decode(bytes));
  const register = (scheme: string, isReadonly: boolean) =>
    vscode.workspace.registerFileSystemProvider(scheme, new VirtualFiles(files), { isReadonly });
  context.subscriptions.push(register('waymark-virtual', false), register('waymark-frozen', true));
}

/** Files in memory, by their paths; folders are there because files are in them. */
class VirtualFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, new TextEncoder().encode(text));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (this.namesIn(path).size === 0) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (this.namesIn(path).size === 0) throw vscode.FileSystemError.FileNotFound(path);
    return [...this.namesIn(path)];
  }

  createDirectory(): void {}

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changes.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    const isInside = (path: string): boolean => path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of [...this.files.keys()].filter(isInside)) this.files.delete(path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  private namesIn(folder: string): Map<string, vscode.FileType> {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const below = [...this.files.keys()].filter((path) => path.startsWith(start));
    return new Map(
      below.map((path) => {
        const [name = '', ...rest] = path.slice(start.length).split('/');
        return [name, rest.length === 0 ? vscode.FileType.File : vscode.FileType.Directory];
      }),
    );
  }
}
