import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { latest } from '../preview/latest.ts';
import { ancestry, findRow, type Ledger, type Row, withRowsBelow } from './row.ts';
import { treeItem } from './tree-item.ts';

/**
 * One tree, as last heard from the language server. It asks anew when told to, for all that is unfolded at once, and
 * stirs the view only where something is different. While the server is away or still reading, the tree stays as it is.
 */
export class LedgerTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly server: LanguageServer;
  private readonly command: string;
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly heard = new vscode.EventEmitter<Ledger | undefined>();
  private readonly open = new Set<string>();
  private readonly refreshLatest = latest(() => this.refreshOnce());
  /** What the view shows; undefined until the first files are read. */
  private ledger: Ledger | undefined;
  private arrive: () => void = () => undefined;
  private readonly arrival = new Promise<void>((resolve) => {
    this.arrive = resolve;
  });

  readonly onDidChangeTreeData = this.changed.event;
  /** Tells what the server said, or that it did not answer. */
  readonly onDidHear = this.heard.event;

  constructor(server: LanguageServer, command: string) {
    this.server = server;
    this.command = command;
  }

  /** The project may have changed. */
  refresh(): void {
    this.refreshLatest(undefined);
  }

  /** From now on what is below a row need not be known. */
  fold(row: Row): void {
    this.open.delete(row.id);
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return treeItem(row);
  }

  getParent(row: Row): Row | undefined {
    return ancestry(this.rows, row.id).at(-2);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) {
      if (this.ledger === undefined) {
        this.refresh();
        await this.arrival;
      }
      return [...this.rows];
    }
    this.open.add(row.id);
    const known = findRow(this.rows, row.id) ?? row;
    return [...(known.rows ?? (await this.unfold(row.id)))];
  }

  dispose(): void {
    this.changed.dispose();
    this.heard.dispose();
  }

  private get rows(): readonly Row[] {
    return this.ledger?.rows ?? [];
  }

  /** What stands below a row that was folded. The rest of the answer waits until it is asked for itself. */
  private async unfold(id: string): Promise<readonly Row[]> {
    const below = findRow((await this.ask())?.rows ?? [], id)?.rows ?? [];
    if (this.ledger !== undefined)
      this.ledger = { ...this.ledger, rows: withRowsBelow(this.rows, id, below) };
    return below;
  }

  private async refreshOnce(): Promise<void> {
    const ledger = await this.ask();
    this.heard.fire(ledger);
    if (ledger === undefined || ledger.loading) return;
    const isNews = this.ledger !== undefined && JSON.stringify(ledger.rows) !== JSON.stringify(this.rows);
    this.ledger = ledger;
    this.arrive();
    if (isNews) this.changed.fire(undefined);
  }

  private async ask(): Promise<Ledger | undefined> {
    try {
      return await this.server.ask<Ledger>(this.command, { open: [...this.open] });
    } catch {
      return undefined;
    }
  }
}
