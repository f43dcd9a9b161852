import * as vscode from 'vscode';
import { isRow } from '../ledger/row.ts';
import { revealRange } from '../preview/reveal-line.ts';
import type { Command } from './command.ts';
import { placeOf } from './place.ts';

/** Goes from a row of the ledger to the text that it speaks of, and selects the name there. */
export const goToDefinition: Command = {
  id: 'waymark.goToDefinition',
  async run(_rooms, given) {
    if (!isRow(given) || given.place === undefined) return;
    const { uri, range } = placeOf(given.place);
    await revealRange(uri, range, vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.One);
  },
};
