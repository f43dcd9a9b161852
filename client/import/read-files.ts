import * as vscode from 'vscode';

/** A file to bring in: what it is called, and its text. */
interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Files larger than this are no diagrams and no tables of journeys. */
const maxBytes = 10_000_000;

/** Reads the texts of files, wherever they are; a sentence says why where one cannot be read. */
export async function readFiles(files: readonly vscode.Uri[]): Promise<readonly SourceFile[] | string> {
  const sources: SourceFile[] = [];
  for (const uri of files) {
    const name = vscode.workspace.asRelativePath(uri);
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > maxBytes) return `'${name}' is too large to bring in.`;
      sources.push({ name, text: textOf(await vscode.workspace.fs.readFile(uri)) });
    } catch (error) {
      if (error instanceof TypeError) return `'${name}' is not UTF-8 text: save it again as UTF-8.`;
      return `'${name}' cannot be read.`;
    }
  }
  return sources;
}

/** Spreadsheets also save as UTF-16, with a mark in front. Throws a TypeError where it is neither. */
function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}
