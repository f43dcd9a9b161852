import * as vscode from 'vscode';
import type { FromPage, ViewName } from './messages.ts';
import { PageLink } from './page-link.ts';
import { Picture, type PreviewRooms } from './picture.ts';
import { type Act, PictureActs } from './picture-acts.ts';
import { rememberedMap, rememberMap } from './remembered-map.ts';
import { known, rememberedView, rememberView } from './remembered-view.ts';
import { share, tellCopied } from './sharing.ts';
import { watchFile } from './watched-file.ts';

/** What a preview shows at first; without a view the one chosen last, without a journey the one under the text cursor. */
export interface Wanted {
  readonly view?: ViewName | undefined;
  readonly journey?: string | undefined;
}

/** One preview: keeps the page in its panel in step with a document, the text cursor and the project. */
export class Preview {
  readonly panel: vscode.WebviewPanel;
  private readonly memory: vscode.Memento;
  private readonly page: PageLink;
  private readonly picture: Picture;
  private readonly acts: PictureActs;
  private watching: vscode.Disposable;
  private readonly disposables: vscode.Disposable[];

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, rooms: PreviewRooms, wanted: Wanted) {
    this.panel = panel;
    this.memory = rooms.memory;
    this.page = new PageLink(panel);
    this.picture = new Picture(this.page, uri, known(wanted.view) ?? rememberedView(rooms.memory), rooms);
    this.picture.picked = wanted.journey;
    this.acts = new PictureActs(this.picture, panel, this.page, rooms.server);
    this.watching = watchFile(uri, () => this.picture.refresh());
    this.disposables = [
      panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      panel.onDidChangeViewState(() => this.page.letGo()),
      panel.onDidDispose(() => this.dispose()),
      rooms.server.onDidChangeProject(() => this.picture.refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.picture.shows(document)) this.picture.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection !== undefined && this.picture.shows(textEditor.document)) {
          this.picture.moveCursor(selection.active);
        }
      }),
    ];
  }

  /** Draws the journey of this name from now on, as if the reader had picked it. */
  pick(journey: string | undefined): void {
    this.picture.picked = journey;
    this.picture.refresh();
  }

  /** The file whose journeys are shown. */
  get uri(): vscode.Uri {
    return this.picture.uri;
  }

  /** The file has another name, or another place, from now on. */
  moveTo(uri: vscode.Uri): void {
    this.picture.uri = uri;
    this.watching.dispose();
    this.watching = watchFile(uri, () => this.picture.refresh());
    this.picture.refresh();
  }

  get viewName(): ViewName {
    return this.picture.viewName;
  }

  /** What is on show, and how. */
  get shown() {
    const { uri, viewName: view, journey } = this.picture;
    return { uri, view, journey, ...rememberedMap(this.memory) };
  }

  /** Has the page put a picture, a PNG in base64, onto the clipboard. */
  copy(png: string): void {
    this.panel.reveal();
    this.page.tell({ type: 'picture', png });
  }

  /** Shows another view from now on. */
  turnTo(view: ViewName): void {
    this.picture.viewName = view;
    this.picture.refresh();
  }

  /** Shows the view that the reader chose, with which other previews begin from now on. */
  choose(view: ViewName): void {
    rememberView(this.memory, view);
    this.turnTo(view);
  }

  private hear(message: FromPage): void {
    switch (message.type) {
      case 'drawn':
        this.page.drawn(message.serial);
        break;
      case 'ready':
        this.page.begin();
        this.picture.refresh();
        break;
      case 'share':
        share(message.what);
        break;
      case 'copied':
        void tellCopied(message.isDone);
        break;
      default:
        this.heed(message);
    }
  }

  /** The reader wants to see something else, or does something in the picture. */
  private heed(wish: Wish | Act): void {
    switch (wish.type) {
      case 'view':
        this.choose(wish.view);
        break;
      case 'pick':
        this.pick(wish.journey);
        break;
      case 'follow':
        this.pick(undefined);
        break;
      case 'hide':
      case 'filter':
        rememberMap(this.memory, wish);
        this.picture.refresh();
        break;
      default:
        this.acts.do(wish);
    }
  }

  private dispose(): void {
    this.page.dispose();
    this.watching.dispose();
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }
}

type Wish = Extract<FromPage, { type: 'view' | 'pick' | 'follow' | 'hide' | 'filter' }>;
