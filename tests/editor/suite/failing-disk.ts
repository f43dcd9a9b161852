import * as vscode from 'vscode';

/** Files in memory, by their paths, of a disk that fails on demand. */
export class FailingDisk implements vscode.FileSystemProvider {
  readonly files = new Map<string, string>();
  readonly folders = new Set(['/']);
  /** Asked when a file is written or moved away; what it throws is the disk's answer. */
  failing: (action: 'write' | 'rename', path: string) => void = () => undefined;
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.files.get(path);
    if (text !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length };
    if (!this.folders.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const inside = [...this.files.keys()].filter((file) => file.startsWith(path === '/' ? '/' : `${path}/`));
    return inside.map((file) => [file.replace(/^.*\//, ''), vscode.FileType.File]);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const text = this.files.get(path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  }

  /** A disk that is full has taken a part of the file when it says so. */
  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    const text = new TextDecoder().decode(content);
    this.files.set(path, text.slice(0, 3));
    this.failing('write', path);
    this.files.set(path, text);
  }

  delete({ path }: vscode.Uri): void {
    if (!this.files.delete(path)) throw vscode.FileSystemError.FileNotFound(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.failing('rename', from.path);
    this.files.set(to.path, new TextDecoder().decode(this.readFile(from)));
    this.files.delete(from.path);
  }
}
