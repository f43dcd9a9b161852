import * as vscode from 'vscode';
import type { LanguageServer } from '../language-client.ts';
import { LedgerTree } from './ledger-tree.ts';
import type { Ledger, Row } from './row.ts';

/** The views of the ledger, as package.json declares them; each asks the command of its name. */
const views = ['promises', 'journeys', 'owners'] as const;

const away =
  'The ledger waits for the language server. If it stays so, run ‘Waymark: Restart Language Server’.';

/** Fills the views in the side bar and keeps them in step with the project. */
export function showLedger(server: LanguageServer): vscode.Disposable {
  return vscode.Disposable.from(...views.map((name) => showView(name, server)));
}

function showView(name: (typeof views)[number], server: LanguageServer): vscode.Disposable {
  const tree = new LedgerTree(server, `waymark.ledger.${name}`);
  const view = vscode.window.createTreeView(`waymark.${name}`, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  // Broken promises are counted on the view's icon, also while nobody looks at the view.
  const isWanted = (): boolean => view.visible || name === 'promises';
  const refresh = (): void => {
    if (isWanted()) tree.refresh();
  };
  return vscode.Disposable.from(
    view,
    tree,
    tree.onDidHear((ledger) => say(view, ledger)),
    view.onDidCollapseElement(({ element }) => tree.fold(element)),
    view.onDidChangeVisibility(refresh),
    server.onDidChangeProject(refresh),
  );
}

/** What stands beside the view's title and on its icon; the old numbers stay while there are no new ones. */
function say(view: vscode.TreeView<Row>, ledger: Ledger | undefined): void {
  if (ledger === undefined) {
    view.message = away;
    return;
  }
  // Words of welcome would be wrong for a moment in a project that is still being read; package.json waits for this.
  if (!ledger.loading) void vscode.commands.executeCommand('setContext', 'waymark.ledgerRead', true);
  // A view without a message may show its words of welcome.
  view.message = '';
  view.description = ledger.summary ?? '';
  view.badge = ledger.alarm && { value: ledger.alarm.count, tooltip: ledger.alarm.sentence };
}
