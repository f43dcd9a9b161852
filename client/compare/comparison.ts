import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { type LanguageServer, ServerAway } from '../language-client.ts';
import { latest } from '../preview/latest.ts';
import { inMessage } from '../shown-text.ts';
import type { ChangesFromPage, ChangesToPage } from './messages.ts';
import type { TextSource } from './text-source.ts';
import { toldOnce } from './told-once.ts';

interface SidedPlace {
  readonly side: 'before' | 'after';
  readonly uri: string;
  readonly range: Range;
}

/** What the server answers to `waymark.compare`. */
interface Compared {
  readonly html: string;
  readonly changes: readonly { readonly before: SidedPlace | null; readonly after: SidedPlace | null }[];
  readonly maps: readonly Readonly<Record<string, SidedPlace>>[];
}

/** Keeps the page in a panel in step with both states of a project. */
export class Comparison {
  private readonly panel: vscode.WebviewPanel;
  private readonly file: vscode.Uri;
  private readonly source: TextSource;
  private readonly server: LanguageServer;
  private shown: Compared | undefined;
  private readonly refreshLatest = latest(() => this.compare());
  private readonly failure = toldOnce((sentence) => void vscode.window.showErrorMessage(inMessage(sentence)));
  private readonly disposables: vscode.Disposable[];

  /** `file` is any journey file of the project. */
  constructor(
    panel: vscode.WebviewPanel,
    { file, source, server }: { file: vscode.Uri; source: TextSource; server: LanguageServer },
  ) {
    this.panel = panel;
    this.file = file;
    this.source = source;
    this.server = server;
    this.disposables = [
      source,
      source.onDidChange(() => this.refresh()),
      server.onDidChangeProject(() => this.refresh()),
      panel.webview.onDidReceiveMessage((message: ChangesFromPage) => this.hear(message)),
      panel.onDidChangeViewState(() => this.refresh()),
      panel.onDidDispose(() => this.dispose()),
    ];
  }

  private refresh(): void {
    this.refreshLatest(undefined);
  }

  private async compare(): Promise<void> {
    // A hidden panel has no page; once it is shown, its page says that it is ready.
    if (!this.panel.visible) return;
    try {
      // A file outside the opened folders is known to the server only while it is open.
      await vscode.workspace.openTextDocument(this.file).then(undefined, () => undefined);
      const { from, to } = this.source;
      const texts = await this.source.texts();
      const wish = { uri: this.file.toString(), ...texts, from, to };
      this.shown = await this.server.ask<Compared>('waymark.compare', wish);
      this.tell({ type: 'show', html: this.shown.html });
      this.failure.worked();
    } catch (error) {
      // The reader has been told already, with what to do about it.
      if (error instanceof ServerAway) return;
      const why = error instanceof Error ? error.message : String(error);
      this.failure.tell(`The journeys could not be compared with ${this.source.from}: ${why}`);
    }
  }

  private tell(message: ChangesToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private hear(message: ChangesFromPage): void {
    if (message.type === 'ready') this.refresh();
    else {
      const place =
        message.type === 'change'
          ? this.shown?.changes[message.at]?.[message.side]
          : this.shown?.maps[message.map]?.[message.id];
      if (place) void this.reveal(place);
    }
  }

  private async reveal({ side, uri, range: { start, end } }: SidedPlace): Promise<void> {
    const address = this.source.addressOf(vscode.Uri.parse(uri), side);
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const own = this.panel.viewColumn;
    const open = vscode.window.visibleTextEditors.find(
      ({ document, viewColumn }) => document.uri.toString() === address.toString() && viewColumn !== own,
    );
    // Beside the changes, so that both are in sight.
    const beside = own === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
    await vscode.window.showTextDocument(address, { selection, viewColumn: open?.viewColumn ?? beside });
  }

  private dispose(): void {
    for (const disposable of this.disposables.splice(0)) disposable.dispose();
  }
}
