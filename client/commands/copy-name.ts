import * as vscode from 'vscode';
import { isRow } from '../ledger/row.ts';
import type { Command } from './command.ts';

/** Copies the name that other lines refer to it by, to be written after `delivers` or `owner`. */
export const copyName: Command = {
  id: 'waymark.copyName',
  async run(_rooms, given) {
    if (isRow(given) && given.name !== undefined) await vscode.env.clipboard.writeText(given.name);
  },
};
