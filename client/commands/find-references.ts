import * as vscode from 'vscode';
import { isRow } from '../ledger/row.ts';
import { revealRange } from '../preview/reveal-line.ts';
import type { Command } from './command.ts';
import { placeOf } from './place.ts';

/** Shows every place that names what a row of the ledger speaks of, as the editor does for the name in the text. */
export const findReferences: Command = {
  id: 'waymark.findReferences',
  async run(_rooms, given) {
    if (!isRow(given) || given.place === undefined) return;
    const { uri, range } = placeOf(given.place);
    await revealRange(uri, range, vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.One);
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
  },
};
