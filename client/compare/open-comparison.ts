import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { Comparison } from './comparison.ts';
import { changesPageHtml } from './page.ts';
import type { TextSource } from './text-source.ts';

const viewType = 'waymark.changes';

/** Opens a panel with what changed in the project of a file. */
export function openComparison(
  extensionUri: vscode.Uri,
  server: LanguageServer,
  file: vscode.Uri,
  source: TextSource,
): void {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const icons = vscode.Uri.joinPath(extensionUri, 'syntaxes', 'icons');
  const title = `Changes since ${source.from}`;
  const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [folder],
  });
  panel.iconPath = {
    light: vscode.Uri.joinPath(icons, 'journey-light.svg'),
    dark: vscode.Uri.joinPath(icons, 'journey-dark.svg'),
  };
  new Comparison(panel, { file, source, server });
  const address = (name: string): string =>
    panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  panel.webview.html = changesPageHtml({
    script: address('changes.js'),
    style: address('changes.css'),
    cspSource: panel.webview.cspSource,
    nonce: crypto.randomUUID(),
  });
}
