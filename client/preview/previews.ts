import * as vscode from 'vscode';
import { furnishPanel } from '../furnish-panel.ts';
import { isOfJourney, type PreviewState, type ViewName } from './messages.ts';
import { pageHtml } from './page.ts';
import { Preview, type Wanted } from './panel.ts';
import type { PreviewRooms } from './picture.ts';
import { rememberedView, rememberView } from './remembered-view.ts';

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

  /** From here on, VS Code gives back the previews that were open before, and says which files have other names. */
  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.follow(oldUri, newUri);
      }),
    );
  }

  /** The preview that the reader is in. */
  get active(): Preview | undefined {
    return [...this.open].find(({ panel }) => panel.active);
  }

  /** The preview of a document, first one that can be seen. */
  of(uri: vscode.Uri | undefined): Preview | undefined {
    const ofIt = [...this.open].filter((preview) => preview.uri.toString() === uri?.toString());
    return ofIt.find(({ panel }) => panel.visible) ?? ofIt[0];
  }

  /** Turns the preview of a document to a view, wherever it is, or opens one beside the document. */
  choose(uri: vscode.Uri, view: ViewName, journey: string | undefined): void {
    const existing = this.of(uri);
    if (existing === undefined) {
      rememberView(this.rooms.memory, view);
      this.show(uri, 'beside', { journey, view });
      return;
    }
    existing.panel.reveal(undefined, true);
    if (journey !== undefined) existing.pick(journey);
    existing.choose(view);
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
      if (journey !== undefined) existing.pick(journey);
      existing.turnTo(viewFor(journey, view ?? existing.viewName));
      return;
    }
    const viewColumn = place === 'here' ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    const panel = vscode.window.createWebviewPanel(viewType, titleOf(uri), {
      viewColumn,
      preserveFocus: place === 'beside',
    });
    this.fill(panel, uri, { journey, view: view ?? viewFor(journey, rememberedView(this.rooms.memory)) });
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (state === undefined) {
      panel.dispose();
      return;
    }
    this.fill(panel, vscode.Uri.parse(state.uri), state);
  }

  /** Keeps previews at their files when these, or a folder that they are in, are renamed or moved. */
  private follow(from: vscode.Uri, to: vscode.Uri): void {
    for (const preview of this.open) {
      const { path, scheme } = preview.uri;
      if (scheme !== from.scheme || (path !== from.path && !path.startsWith(`${from.path}/`))) continue;
      preview.moveTo(to.with({ path: to.path + path.slice(from.path.length) }));
      preview.panel.title = titleOf(preview.uri);
    }
  }

  private fill(panel: vscode.WebviewPanel, uri: vscode.Uri, wanted: Wanted): void {
    panel.title = titleOf(uri);
    const preview = new Preview(panel, uri, this.rooms, wanted);
    this.open.add(preview);
    panel.onDidDispose(() => this.open.delete(preview));
    furnishPanel(panel, this.extensionUri, 'preview', pageHtml);
  }
}

/** Who asks for a journey is shown one: the other pictures are of the whole project. */
function viewFor(journey: string | undefined, view: ViewName): ViewName {
  return journey !== undefined && !isOfJourney(view) ? 'map' : view;
}

function titleOf(uri: vscode.Uri): string {
  return `Preview ${uri.path.replace(/^.*\//, '')}`;
}
