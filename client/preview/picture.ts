import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { drawMessage, elementAt, journeyAt, type View, type ViewElement, writtenLine } from '../view.ts';
import { askView } from './ask-view.ts';
import { latest } from './latest.ts';
import { isOfJourney, type ViewName } from './messages.ts';
import type { PageLink } from './page-link.ts';
import { rememberedMap } from './remembered-map.ts';

/** What a preview works with. */
export interface PreviewRooms {
  readonly server: LanguageServer;
  /** What is kept for the workspace: the view chosen last, the rows that nobody wants to see. */
  readonly memory: vscode.Memento;
}

/** What is drawn in a page: kept in step with what the reader chose, the text cursor and the project. */
export class Picture {
  uri: vscode.Uri;
  viewName: ViewName;
  /** The journey the reader picked; undefined while the preview follows the text cursor. */
  picked: string | undefined;
  private readonly page: PageLink;
  private readonly rooms: PreviewRooms;
  private cursor: vscode.Position | undefined;
  private view: View | undefined;
  /** The last picture without a mistake, for a page that has to start anew. */
  private whole: { readonly view: View; readonly viewName: ViewName } | undefined;
  private readonly drawLatest = latest(() => this.drawOnce());

  constructor(page: PageLink, uri: vscode.Uri, viewName: ViewName, rooms: PreviewRooms) {
    this.page = page;
    this.uri = uri;
    this.viewName = viewName;
    this.rooms = rooms;
    this.cursor = vscode.window.visibleTextEditors.find((editor) =>
      this.shows(editor.document),
    )?.selection.active;
  }

  refresh(): void {
    this.drawLatest(undefined);
  }

  /** The name of the journey that is drawn, in a view that is of one. */
  get journey(): string | undefined {
    return isOfJourney(this.viewName) ? this.view?.journey : undefined;
  }

  /** What the picture calls by this id; undefined where the text has lost it since the picture was made. */
  element(id: string): ViewElement | undefined {
    return this.view?.elements.find((it) => it.id === id);
  }

  /** The line, from zero, of the first mistake in what is drawn. */
  get mistakenLine(): number | undefined {
    const lines = this.view?.problems.map(({ range }) => range.start.line) ?? [];
    return lines.length > 0 ? Math.min(...lines) : undefined;
  }

  shows(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }

  moveCursor(cursor: vscode.Position): void {
    this.cursor = cursor;
    const { view } = this;
    if (view === undefined) return;
    if (this.picked === undefined && journeyAt(view, cursor.line) !== view.journey) this.refresh();
    else this.page.tell({ type: 'current', id: this.current(view) });
  }

  private current(view: View): string | undefined {
    const document = vscode.workspace.textDocuments.find((one) => this.shows(one));
    if (this.cursor === undefined || document === undefined) return undefined;
    const last = document.lineCount - 1;
    const line = writtenLine((number) => document.lineAt(number).text, Math.min(this.cursor.line, last));
    return elementAt(view, this.uri.toString(), line);
  }

  private async drawOnce(): Promise<void> {
    if (!this.page.canDraw) return;
    // A page that was hidden or reloaded has forgotten its picture: it gets the last whole one first.
    const { whole } = this;
    if (this.page.isNew && whole?.viewName === this.viewName) await this.post(whole.view, whole.viewName);
    this.page.isNew = false;
    const { viewName } = this;
    const view = await this.ask();
    // Whoever turned to another view meanwhile has asked for that one by now.
    if (view === undefined || this.page.isGone || viewName !== this.viewName) return;
    if (this.picked !== undefined && !view.journeys.some(({ name }) => name === this.picked)) {
      this.picked = undefined;
    }
    this.view = view;
    if (view.problems.length === 0) this.whole = view.text === '' ? undefined : { view, viewName };
    await this.post(view, viewName);
  }

  private async ask(): Promise<View | undefined> {
    const { cursor, picked } = this;
    const view = await askView(this.rooms.server, this.uri, {
      view: this.viewName,
      ...rememberedMap(this.rooms.memory),
      ...(picked === undefined ? {} : { journey: picked }),
      ...(cursor === undefined ? {} : { position: { line: cursor.line, character: cursor.character } }),
    });
    if (typeof view !== 'string') return view;
    this.page.tell({ type: 'unavailable', sentence: view });
    return undefined;
  }

  private async post(view: View, viewName: ViewName): Promise<void> {
    const uri = this.uri.toString();
    const follows = this.picked === undefined;
    const current = this.current(view);
    const wishes = rememberedMap(this.rooms.memory);
    await this.page.draw((serial) =>
      drawMessage(view, { uri, view: viewName, serial, follows, current, ...wishes }),
    );
  }
}
