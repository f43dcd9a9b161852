import * as vscode from 'vscode';
import { allCodes, showHelp } from '../help/help-pages.ts';
import { isRow } from '../ledger/row.ts';
import type { Command } from './command.ts';

/** Shows what the given code, or what was found at a row of the ledger, means; else the reader picks one. */
export const explain: Command = {
  id: 'waymark.explain',
  async run(_rooms, given) {
    const codes = isRow(given) ? (given.codes ?? []) : [String(given)];
    const known = allCodes.filter(({ code }) => codes.includes(code));
    const [only, ...others] = known;
    const code = only !== undefined && others.length === 0 ? only.code : await pick(known);
    if (code !== undefined) await showHelp(code);
  },
};

async function pick(among: typeof allCodes): Promise<string | undefined> {
  const offered = among.length > 0 ? among : allCodes;
  const items = offered.map(({ code, summary }) => ({ label: code, detail: summary }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: 'Which finding shall be explained?',
    matchOnDetail: true,
  });
  return picked?.label;
}
