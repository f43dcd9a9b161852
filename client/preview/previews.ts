import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { PreviewState } from './messages.ts';
import { pageHtml } from './page.ts';
import { Preview, type PreviewRooms, type Wanted } from './panel.ts';

/** As package.json's activation events and menus name it; VS Code's tabs put a prefix before it. */
export const viewType = 'waymark.preview';

/** All open previews: at most one of a document in a column. They come back when the window is reloaded. */
export class Previews implements vscode.WebviewPanelSerializer<PreviewState | undefined> {
  private readonly extensionUri: vscode.Uri;
  private readonly rooms: PreviewRooms;
  private readonly open = new Set<Preview>();

  constructor(extensionUri: vscode.Uri, rooms: PreviewRooms) {
    this.extensionUri = extensionUri;
    this.rooms = rooms;
  }

  /** From here on, VS Code gives back the previews that were open before. */
  register(): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(viewType, this);
  }

  /**
   * Opens a preview, or shows the one that the document already has there. It draws the journey of this name, or else
   * the one that the text cursor is in.
   */
  show(uri: vscode.Uri, place: 'here' | 'beside', { journey, view }: Wanted = {}): void {
    const active = vscode.window.tabGroups.activeTabGroup.viewColumn;
    const existing = [...this.open].find(
      (preview) =>
        preview.uri.toString() === uri.toString() &&
        (preview.panel.viewColumn === active) === (place === 'here'),
    );
    if (existing !== undefined) {
      existing.panel.reveal(undefined, place === 'beside');
      if (view !== undefined) existing.turnTo(view);
      if (journey !== undefined) existing.pick(journey);
      return;
    }
    const viewColumn = place === 'here' ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    const panel = vscode.window.createWebviewPanel(viewType, titleOf(uri), {
      viewColumn,
      preserveFocus: place === 'beside',
    });
    this.fill(panel, uri, { journey, view });
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (state === undefined) {
      panel.dispose();
      return;
    }
    this.fill(panel, vscode.Uri.parse(state.uri), state);
  }

  private fill(panel: vscode.WebviewPanel, uri: vscode.Uri, wanted: Wanted): void {
    const folder = vscode.Uri.joinPath(this.extensionUri, 'dist', 'webview');
    const icons = vscode.Uri.joinPath(this.extensionUri, 'syntaxes', 'icons');
    panel.title = titleOf(uri);
    panel.iconPath = {
      light: vscode.Uri.joinPath(icons, 'journey-light.svg'),
      dark: vscode.Uri.joinPath(icons, 'journey-dark.svg'),
    };
    const preview = new Preview(panel, uri, this.rooms, wanted);
    this.open.add(preview);
    panel.onDidDispose(() => this.open.delete(preview));
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    const address = (file: string): string =>
      panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
    panel.webview.html = pageHtml({
      script: address('preview.js'),
      style: address('preview.css'),
      cspSource: panel.webview.cspSource,
      nonce: randomBytes(16).toString('base64'),
    });
  }
}

function titleOf(uri: vscode.Uri): string {
  return `Preview ${path.posix.basename(uri.path)}`;
}
