import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import type { ViewElement } from '../view.ts';
import { chooseOwner, setScore, step } from './map-edits.ts';
import type { FromPage } from './messages.ts';
import type { PageLink } from './page-link.ts';
import type { Picture } from './picture.ts';
import { revealLine } from './reveal-line.ts';

/** What the reader can do in the picture to the text behind it. */
export type Act = AtElement | Extract<FromPage, { type: 'undo' | 'redo' | 'revealMistake' }>;

type AtElement = Extract<FromPage, { id: string }>;

/** Does it, for the picture in one panel. */
export class PictureActs {
  private readonly picture: Picture;
  private readonly panel: vscode.WebviewPanel;
  private readonly page: PageLink;
  private readonly server: LanguageServer;
  /** The text that was last edited from the picture. */
  private edited: vscode.Uri | undefined;

  constructor(picture: Picture, panel: vscode.WebviewPanel, page: PageLink, server: LanguageServer) {
    this.picture = picture;
    this.panel = panel;
    this.page = page;
    this.server = server;
  }

  do(act: Act): void {
    if (act.type === 'revealMistake') this.revealMistake();
    else if ('id' in act) this.atElement(act);
    else void this.step(act.type);
  }

  private revealMistake(): void {
    const line = this.picture.mistakenLine;
    if (line !== undefined) void this.reveal(this.picture.uri, line);
  }

  private async step(which: 'undo' | 'redo'): Promise<void> {
    if (this.edited === undefined) return;
    await step(this.edited, this.panel.viewColumn, which);
    this.panel.reveal();
    this.page.tell({ type: 'focus' });
  }

  private atElement(act: AtElement): void {
    const element = this.picture.element(act.id);
    if (element === undefined) {
      // The text has lost it since the picture was made; the next picture shows that.
      this.picture.refresh();
    } else if (act.type === 'reveal') {
      void this.reveal(vscode.Uri.parse(element.uri), element.range.start.line);
    } else {
      this.edit(element, act);
    }
  }

  private edit(element: ViewElement, act: Exclude<AtElement, { type: 'reveal' }>): void {
    this.edited = vscode.Uri.parse(element.uri);
    if (act.type === 'chooseOwner') {
      void chooseOwner(this.server, element);
    } else {
      // Where the text cannot be changed, the picture goes back to what the text says.
      void setScore(this.server, element, act.score).then(() => this.picture.refresh());
    }
  }

  private async reveal(uri: vscode.Uri, line: number): Promise<void> {
    await revealLine(uri, line, this.panel.viewColumn);
  }
}
