import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import type { Command } from '../command.ts';
import { placeOf } from '../place.ts';

/** Goes from one place to another, or shows several in a peek; the server names them behind what it says above a line. */
export const showPlaces: Command = {
  id: 'waymark.showPlaces',
  async run(_rooms, from, to) {
    const start = placeOf(from as Location);
    const places = (to as readonly Location[]).map(placeOf);
    await vscode.commands.executeCommand(
      'editor.action.goToLocations',
      start.uri,
      start.range.start,
      places,
      'peek',
      'There is nothing to show.',
    );
  },
};
