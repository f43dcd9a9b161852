import * as vscode from 'vscode';
import type { Command } from '../command.ts';

/** Shows the map of one journey beside its text. */
export const showJourney: Command = {
  id: 'waymark.showJourney',
  run({ previews }, uri, journey) {
    previews.show(vscode.Uri.parse(String(uri)), 'beside', { view: 'map', journey: String(journey) });
  },
};
