import * as vscode from 'vscode';
import codes from './codes.generated.json' with { type: 'json' };
import { pageOf } from './page-of.ts';

/**
 * The scheme of the pages that explain what a code means; package.json has VS Code show them as Markdown previews. They
 * are pages and not commands, because VS Code follows links to commands from its list of problems, but not from hovers.
 */
const scheme = 'waymark-help';

/** Where the page of a code is, with `{code}` in the place of the code. */
export const helpAddress = `${scheme}:/{code}.md`;

/** A code that a finding or a mistake can have. */
interface Code {
  readonly code: string;
  /** What it flags, in one line. */
  readonly summary: string;
  /** The page of the documentation that has a section on it, from the extension's folder. */
  readonly page: string;
}

/** All codes: those of the checks first. */
export const allCodes: readonly Code[] = codes;

/** Shows what a code means, in VS Code's preview of Markdown. */
export async function showHelp(code: string): Promise<void> {
  const uri = vscode.Uri.parse(helpAddress.replace('{code}', code));
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
}

/** Serves the pages out of the documentation that ships with the extension. */
export function serveHelp(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const name = uri.path.replace(/^\/|\.md$/g, '');
      const known = allCodes.find(({ code }) => code === name);
      if (known === undefined) return `There is no finding called '${name}'.\n`;
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, known.page));
      // On these pages, examples are there to be read.
      return pageOf(new TextDecoder().decode(bytes), name)?.replace(/^```journey$/gm, '```journey text');
    },
  });
}
