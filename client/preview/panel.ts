import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { drawMessage, elementAt, journeyAt, type View, writtenLine } from '../view.ts';
import { latest } from './latest.ts';
import { chooseOwner, setScore, step } from './map-edits.ts';
import { type FromPage, isOfJourney, type MapFilter, type ToPage, type ViewName } from './messages.ts';
import { known, rememberedView, rememberView } from './remembered-view.ts';
import { revealLine } from './reveal-line.ts';
import { share, tellCopied } from './sharing.ts';
import { readAgain, watchFile } from './watched-file.ts';

/** What a preview works with. */
export interface PreviewRooms {
  readonly server: LanguageServer;
  /** What is kept for the workspace: the view chosen last, the rows that nobody wants to see. */
  readonly memory: vscode.Memento;
}

/** What a preview shows at first; without a view the one chosen last, without a journey the one under the text cursor. */
export interface Wanted {
  readonly view?: ViewName | undefined;
  readonly journey?: string | undefined;
}

const hiddenRows = 'waymark.map.hiddenRows';
const usedFilter = 'waymark.map.filter';

/** One preview: keeps the page in its panel in step with a document, the text cursor and the project. */
export class Preview {
  readonly panel: vscode.WebviewPanel;
  private file: vscode.Uri;
  private watching: vscode.Disposable;
  private readonly server: LanguageServer;
  private readonly memory: vscode.Memento;
  private readonly disposables: vscode.Disposable[] = [];
  /** The journey the reader picked; undefined while the preview follows the text cursor. */
  private picked: string | undefined;
  private shownView: ViewName;
  private cursor: vscode.Position | undefined;
  private view: View | undefined;
  /** The last picture without a mistake, for a page that has to start anew. */
  private whole: { readonly view: View; readonly viewName: ViewName } | undefined;
  /** The text that was last edited from the picture. */
  private edited: vscode.Uri | undefined;
  private newPage = false;
  private disposed = false;
  private serial = 0;
  private settle: () => void = () => undefined;
  private readonly refreshLatest = latest(() => this.drawOnce());

  constructor(panel: vscode.WebviewPanel, uri: vscode.Uri, rooms: PreviewRooms, wanted: Wanted) {
    const { server, memory } = rooms;
    this.panel = panel;
    this.file = uri;
    this.watching = watchFile(uri, () => this.refresh());
    this.server = server;
    this.memory = memory;
    this.picked = wanted.journey;
    this.shownView = known(wanted.view) ?? rememberedView(memory);
    this.cursor = vscode.window.visibleTextEditors.find((editor) =>
      this.shows(editor.document),
    )?.selection.active;
    this.disposables.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      panel.onDidChangeViewState(() => this.settle()),
      panel.onDidDispose(() => this.dispose()),
      server.onDidChangeProject(() => this.refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.shows(document)) this.refresh();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection !== undefined && this.shows(textEditor.document)) this.moveCursor(selection.active);
      }),
    );
  }

  /** Draws the journey of this name from now on, as if the reader had picked it. */
  pick(journey: string | undefined): void {
    this.picked = journey;
    this.refresh();
  }

  /** The file whose journeys are shown. */
  get uri(): vscode.Uri {
    return this.file;
  }

  /** The file has another name, or another place, from now on. */
  moveTo(uri: vscode.Uri): void {
    this.file = uri;
    this.watching.dispose();
    this.watching = watchFile(uri, () => this.refresh());
    this.refresh();
  }

  get viewName(): ViewName {
    return this.shownView;
  }

  /** What is on show, and how. */
  get shown() {
    const { uri, viewName: view, hidden, filter } = this;
    const journey = isOfJourney(view) ? this.view?.journey : undefined;
    return { uri, view, journey, hidden, filter };
  }

  /** Has the page put a picture, a PNG in base64, onto the clipboard. */
  copy(png: string): void {
    this.panel.reveal();
    this.tell({ type: 'picture', png });
  }

  /** Shows another view from now on. */
  turnTo(view: ViewName): void {
    this.shownView = view;
    this.refresh();
  }

  /** Shows the view that the reader chose, with which other previews begin from now on. */
  choose(view: ViewName): void {
    rememberView(this.memory, view);
    this.turnTo(view);
  }

  private shows(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  private refresh(): void {
    this.refreshLatest(undefined);
  }

  private hear(message: FromPage): void {
    switch (message.type) {
      case 'drawn':
        if (message.serial === this.serial) this.settle();
        break;
      case 'ready':
        this.newPage = true;
        this.settle();
        this.refresh();
        break;
      case 'view':
        this.choose(message.view);
        break;
      case 'share':
        share(message.what);
        break;
      case 'copied':
        tellCopied(message.isDone);
        break;
      case 'revealMistake':
        this.revealMistake();
        break;
      case 'pick':
        this.pick(message.journey);
        break;
      case 'follow':
        this.pick(undefined);
        break;
      case 'hide':
        this.remember(hiddenRows, message.rows);
        break;
      case 'filter':
        this.remember(usedFilter, message.filter);
        break;
      case 'undo':
      case 'redo':
        if (this.edited !== undefined) void this.step(this.edited, message.type);
        break;
      default:
        this.atElement(message);
    }
  }

  private async step(edited: vscode.Uri, which: 'undo' | 'redo'): Promise<void> {
    await step(edited, this.panel.viewColumn, which);
    this.panel.reveal();
    this.tell({ type: 'focus' });
  }

  /** What the reader does to something in the picture. */
  private atElement(message: Extract<FromPage, { id: string }>): void {
    const element = this.view?.elements.find(({ id }) => id === message.id);
    if (element === undefined) {
      // The text has lost it since the picture was made; the next picture shows that.
      this.refresh();
    } else if (message.type === 'reveal') {
      void this.revealAt(vscode.Uri.parse(element.uri), element.range.start.line);
    } else if (message.type === 'setScore') {
      this.edited = vscode.Uri.parse(element.uri);
      // Where the text cannot be changed, the picture goes back to what the text says.
      void setScore(this.server, element, message.score).then(() => this.refresh());
    } else {
      this.edited = vscode.Uri.parse(element.uri);
      void chooseOwner(this.server, element);
    }
  }

  private revealMistake(): void {
    const lines = this.view?.problems.map(({ range }) => range.start.line) ?? [];
    if (lines.length > 0) void this.revealAt(this.uri, Math.min(...lines));
  }

  private remember(key: string, value: unknown): void {
    void this.memory.update(key, value);
    this.refresh();
  }

  private get hidden(): readonly string[] {
    return this.memory.get<readonly string[]>(hiddenRows, []);
  }

  private get filter(): MapFilter {
    return this.memory.get<MapFilter>(usedFilter, {});
  }

  private moveCursor(cursor: vscode.Position): void {
    this.cursor = cursor;
    const { view } = this;
    if (view === undefined) return;
    if (this.picked === undefined && journeyAt(view, cursor.line) !== view.journey) this.refresh();
    else this.tell({ type: 'current', id: this.current(view) });
  }

  private current(view: View): string | undefined {
    const document = vscode.workspace.textDocuments.find((one) => this.shows(one));
    if (this.cursor === undefined || document === undefined) return undefined;
    const last = document.lineCount - 1;
    const line = writtenLine((number) => document.lineAt(number).text, Math.min(this.cursor.line, last));
    return elementAt(view, this.uri.toString(), line);
  }

  private async drawOnce(): Promise<void> {
    // A hidden panel has no page; once it is shown, its page says that it is ready.
    if (this.disposed || !this.panel.visible) return;
    // A page that was hidden or reloaded has forgotten its picture: it gets the last whole one first.
    const { whole } = this;
    if (this.newPage && whole?.viewName === this.viewName) await this.post(whole.view, whole.viewName);
    this.newPage = false;
    const { viewName } = this;
    const view = await this.ask();
    // Whoever turned to another view meanwhile has asked for that one by now.
    if (view === undefined || this.disposed || viewName !== this.viewName) return;
    if (this.picked !== undefined && !view.journeys.some(({ name }) => name === this.picked)) {
      this.picked = undefined;
    }
    this.view = view;
    if (view.problems.length === 0) this.whole = view.text === '' ? undefined : { view, viewName };
    await this.post(view, viewName);
  }

  private async ask(): Promise<View | undefined> {
    try {
      // A file outside the opened folders is known to the server only while it is open.
      await readAgain(this.uri);
    } catch {
      this.tell({ type: 'unavailable', sentence: 'The file of this picture can no longer be read.' });
      return undefined;
    }
    try {
      return await this.server.view({
        uri: this.uri.toString(),
        view: this.viewName,
        hidden: this.hidden,
        filter: this.filter,
        ...(this.picked === undefined ? {} : { journey: this.picked }),
        ...(this.cursor === undefined
          ? {}
          : { position: { line: this.cursor.line, character: this.cursor.character } }),
      });
    } catch {
      const sentence =
        'The picture waits for the language server. If it stays so, run ‘Waymark: Restart Language Server’.';
      this.tell({ type: 'unavailable', sentence });
      return undefined;
    }
  }

  /** Resolves once the page has drawn it, or is gone, so that pictures never queue up. */
  private async post(view: View, viewName: ViewName): Promise<void> {
    this.serial += 1;
    const uri = this.uri.toString();
    const follows = this.picked === undefined;
    const settled = new Promise<void>((resolve) => {
      this.settle = resolve;
    });
    const { serial, hidden, filter } = this;
    const current = this.current(view);
    this.tell(drawMessage(view, { uri, view: viewName, serial, follows, current, hidden, filter }));
    await settled;
  }

  private tell(message: ToPage): void {
    if (!this.disposed) void this.panel.webview.postMessage(message);
  }

  private async revealAt(uri: vscode.Uri, line: number): Promise<void> {
    await revealLine(uri, line, this.panel.viewColumn);
  }

  private dispose(): void {
    this.disposed = true;
    this.settle();
    this.watching.dispose();
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }
}
