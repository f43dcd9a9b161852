import * as vscode from 'vscode';
import { furnishPanel } from '../furnish-panel.ts';
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
  const title = `Changes since ${source.from}`;
  const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
    enableFindWidget: true,
  });
  new Comparison(panel, { file, source, server });
  furnishPanel(panel, extensionUri, 'changes', changesPageHtml);
}
