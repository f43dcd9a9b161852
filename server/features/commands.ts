import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import type { Place, Snapshot } from '../../language/index.ts';
import { rangeIn } from './places.ts';

/**
 * The commands of the client that answers may name; `client/commands/` has them. A client that has none gets the title
 * alone.
 */
const clientCommands = {
  /** Takes a `WorkspaceEdit` and applies it. */
  applyEdit: 'waymark.applyEdit',
  /** Takes a `Location` that was looked at from, and the `Location`s to show; goes to a single one. */
  showPlaces: 'waymark.showPlaces',
  /** Takes a file's URI and a journey's name. */
  showJourney: 'waymark.showJourney',
} as const;

/** Leads from one place to others. */
export function showPlaces(title: string, from: Place, to: readonly Place[], snapshot: Snapshot): Command {
  const location = (place: Place) => ({ uri: place.uri, range: rangeIn(snapshot, place) });
  return { title, command: clientCommands.showPlaces, arguments: [location(from), to.map(location)] };
}

/** Opens the preview of a journey. */
export function showJourney(title: string, uri: string, journey: string): Command {
  return { title, command: clientCommands.showJourney, arguments: [uri, journey] };
}

/** Changes files beside the one that is being written in. */
export function applyEdit(title: string, edit: WorkspaceEdit): Command {
  return { title, command: clientCommands.applyEdit, arguments: [edit] };
}
