import type { CodeLens, Command } from 'vscode-languageserver';
import { harmless, type Place, type Snapshot } from '../../../language/index.ts';
import type { Client } from '../client.ts';
import { showJourney, showPlaces } from '../commands.ts';
import { rangeIn } from '../places.ts';
import { shorten, withoutTurns } from '../shorten.ts';

/** One thing that is said above a line, and what it opens. */
export interface Lens {
  /** Where the line is that it stands above. */
  readonly above: Place;
  readonly title: string;
  /** Places to choose among, or the picture of a journey; undefined where there is nothing to open. */
  readonly opens?: readonly Place[] | { readonly journey: string } | undefined;
}

/** Editors give a lens one line, and often less than all of it. */
const mostCharacters = 120;

/** A lens as the protocol says it. A client without our commands shows its title alone. */
export function lensIn(snapshot: Snapshot, lens: Lens, client: Pick<Client, 'commands'>): CodeLens {
  const range = rangeIn(snapshot, lens.above);
  return {
    range,
    command: client.commands ? commandOf(snapshot, lens) : { title: shown(lens), command: '' },
  };
}

function commandOf(snapshot: Snapshot, lens: Lens): Command {
  const { above, opens } = lens;
  const title = shown(lens);
  if (opens === undefined) return { title, command: '' };
  if ('journey' in opens) return showJourney(title, above.uri, opens.journey);
  return opens.length === 0 ? { title, command: '' } : showPlaces(title, above, opens, snapshot);
}

/** Titles may draw icons, written `$(name)`; a text of a file draws none. */
function shown({ title }: Lens): string {
  const text = harmless(withoutTurns(shorten(title, mostCharacters)));
  return text.replaceAll('$(', '$\u200B(');
}
