import * as vscode from 'vscode';
import type { PageSource } from './preview/page.ts';

/** Gives a panel Waymark's icon, and a page made of `name`'s script and style sheet, which may load the extension's own files. */
export function furnishPanel(
  panel: vscode.WebviewPanel,
  extensionUri: vscode.Uri,
  name: 'preview' | 'changes',
  html: (source: PageSource) => string,
): void {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const icons = vscode.Uri.joinPath(extensionUri, 'syntaxes', 'icons');
  panel.iconPath = {
    light: vscode.Uri.joinPath(icons, 'journey-light.svg'),
    dark: vscode.Uri.joinPath(icons, 'journey-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const address = (file: string): string =>
    panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  panel.webview.html = html({
    script: address(`${name}.js`),
    style: address(`${name}.css`),
    cspSource: panel.webview.cspSource,
    nonce: crypto.randomUUID(),
  });
}
