import * as vscode from 'vscode';

/** Whether all of VS Code runs in a browser, with no machine behind it. */
export function isInBrowser(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
}
