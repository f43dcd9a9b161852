import * as vscode from 'vscode';
import { allCodes, showHelp } from '../help/help-pages.ts';
import type { Command } from './command.ts';

/** Shows what the given code means, or lets the reader pick one. */
export const explain: Command = {
  id: 'waymark.explain',
  async run(_rooms, given) {
    const isKnown = allCodes.some(({ code }) => code === given);
    const code = isKnown ? String(given) : await pick();
    if (code !== undefined) await showHelp(code);
  },
};

async function pick(): Promise<string | undefined> {
  const items = allCodes.map(({ code, summary }) => ({ label: code, detail: summary }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: 'Which finding shall be explained?',
    matchOnDetail: true,
  });
  return picked?.label;
}
