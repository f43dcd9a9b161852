import type { Client, Workspace } from './client.ts';
import { compare } from './compare.ts';
import { exportChoices, exportJourneys } from './export/export.ts';
import { exportPicture } from './export/export-picture.ts';
import { importJourneys } from './import.ts';
import { journeyLedger, ownerLedger, promiseLedger } from './ledger/index.ts';
import { mapOwners, mapSetScore } from './map-edits.ts';
import { progress } from './progress.ts';
import { readingExtent, readTheRest, stopReading } from './reading.ts';
import type { Refusal } from './refusal.ts';
import { scaffoldChoices, scaffoldJourney, scaffoldProject } from './scaffold.ts';

/** Whether nobody waits for the answer any more: what takes its time asks now and then. */
export type IsGivenUp = () => boolean;

/** Answers a command of the server; what it is given comes from the client and is to be looked at before it is used. */
export type ServerCommand = (
  workspace: Workspace,
  given: readonly unknown[],
  client: Client,
  isGivenUp: IsGivenUp,
) => unknown;

/** The commands that the server answers, one a line. The client asks for them with `server.ask(command, …given)`. */
const answered: ReadonlyMap<string, ServerCommand> = new Map<string, ServerCommand>([
  ['waymark.compare', compare],
  ['waymark.export.choices', exportChoices],
  ['waymark.export.files', exportJourneys],
  ['waymark.export.picture', exportPicture],
  ['waymark.import.journeys', importJourneys],
  ['waymark.map.owners', mapOwners],
  ['waymark.map.setScore', mapSetScore],
  ['waymark.progress', progress],
  ['waymark.reading.extent', readingExtent],
  ['waymark.reading.rest', readTheRest],
  ['waymark.reading.stop', stopReading],
  ['waymark.scaffold.choices', scaffoldChoices],
  ['waymark.scaffold.journey', scaffoldJourney],
  ['waymark.scaffold.project', scaffoldProject],
  ['waymark.ledger.journeys', journeyLedger],
  ['waymark.ledger.owners', ownerLedger],
  ['waymark.ledger.promises', promiseLedger],
]);

/** The ids of these commands. */
export const serverCommands: readonly string[] = [...answered.keys()];

/** Answers a command of the server. */
export function executeCommand(
  workspace: Workspace,
  params: { readonly command: string; readonly arguments?: readonly unknown[] },
  client: Client,
  isGivenUp: IsGivenUp = () => false,
): unknown | Refusal {
  const command = answered.get(params.command);
  if (command === undefined) return { refused: `There is no command '${params.command}'.` };
  return command(workspace, params.arguments ?? [], client, isGivenUp);
}
