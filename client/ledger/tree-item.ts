import * as vscode from 'vscode';
import type { Row } from './row.ts';

/** A row as VS Code shows it. Its context value names its kind and what its menu may offer. */
export function treeItem(row: Row): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, foldings[row.folding]);
  item.id = row.id;
  item.iconPath = new vscode.ThemeIcon(row.icon, row.tone && new vscode.ThemeColor(colours[row.tone]));
  item.accessibilityInformation = { label: row.spoken, role: 'treeitem' };
  item.contextValue = contextValue(row);
  item.tooltip = row.tooltip ?? row.label;
  if (row.description !== undefined) item.description = row.description;
  if (row.place !== undefined) {
    item.command = { command: 'waymark.goToDefinition', title: 'Go to Definition', arguments: [row] };
  }
  return item;
}

/** Words that `when` clauses look for, such as `journey placed named drawn found`. */
function contextValue({ kind, place, name, journey, codes = [] }: Row): string {
  return [
    kind,
    place !== undefined && 'placed',
    name !== undefined && 'named',
    journey !== undefined && 'drawn',
    codes.length > 0 && 'found',
  ]
    .filter((word) => word !== false)
    .join(' ');
}

const foldings = {
  none: vscode.TreeItemCollapsibleState.None,
  folded: vscode.TreeItemCollapsibleState.Collapsed,
  unfolded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

const colours = {
  good: 'testing.iconPassed',
  worrying: 'problemsWarningIcon.foreground',
  bad: 'testing.iconFailed',
  quiet: 'disabledForeground',
} as const;
