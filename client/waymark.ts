import * as vscode from 'vscode';
import type { Command } from './commands/command.ts';
import { compareSides } from './commands/compare-sides.ts';
import { compareWith } from './commands/compare-with.ts';
import { copyMermaid } from './commands/copy-mermaid.ts';
import { copyName } from './commands/copy-name.ts';
import { copyPicture } from './commands/copy-picture.ts';
import { explain } from './commands/explain.ts';
import { exportJourneys } from './commands/export.ts';
import { findReferences } from './commands/find-references.ts';
import { applyEdit } from './commands/from-text/apply-edit.ts';
import { showJourney } from './commands/from-text/show-journey.ts';
import { showPlaces } from './commands/from-text/show-places.ts';
import { getStarted } from './commands/get-started.ts';
import { goToDefinition } from './commands/go-to-definition.ts';
import { importAsJourney, importFiles } from './commands/import.ts';
import { newJourney } from './commands/new-journey.ts';
import { openPreview } from './commands/open-preview.ts';
import { openPreviewToSide } from './commands/open-preview-to-side.ts';
import { readTheRest } from './commands/read-the-rest.ts';
import { restartServer } from './commands/restart-server.ts';
import { showJourneyDiagram } from './commands/show-journey-diagram.ts';
import { showLog } from './commands/show-log.ts';
import { showMap } from './commands/show-map.ts';
import { showOverview } from './commands/show-overview.ts';
import { showPromises } from './commands/show-promises.ts';
import { startProject } from './commands/start-project.ts';
import { stopReading } from './commands/stop-reading.ts';
import type { Connect } from './connection/connection.ts';
import { serveHelp } from './help/help-pages.ts';
import { SupervisedServer } from './language-client.ts';
import { showLedger } from './ledger/ledger-views.ts';
import { type MarkdownIt, type Reader, showJourneysIn } from './markdown/fences.ts';
import { followProgress } from './new-journey/progress.ts';
import { openPreviewAtStart } from './preview/open-at-start.ts';
import { Previews } from './preview/previews.ts';
import { showReading } from './reading/reading-status.ts';
import { startWithJourneys } from './start-with-journeys.ts';
import { refusesUntrusted } from './trust.ts';

const commands: readonly Command[] = [
  applyEdit,
  compareSides,
  compareWith,
  copyMermaid,
  copyName,
  copyPicture,
  explain,
  exportJourneys,
  findReferences,
  getStarted,
  goToDefinition,
  importAsJourney,
  importFiles,
  newJourney,
  openPreview,
  openPreviewToSide,
  readTheRest,
  restartServer,
  showJourney,
  showJourneyDiagram,
  showLog,
  showMap,
  showOverview,
  showPlaces,
  showPromises,
  startProject,
  stopReading,
];

/** Where the extension runs: what a browser does otherwise. */
export interface Host {
  readonly connect: Connect;
  readonly reader: () => Reader;
  /** Whether a preview is to be opened with the first journey. */
  readonly opensPreview: boolean;
}

/** What other extensions may ask of Waymark. */
export interface Waymark {
  /** VS Code's Markdown preview hands over its renderer here. */
  extendMarkdownIt<Renderer extends MarkdownIt>(renderer: Renderer): Renderer;
}

/** Registers all that the extension offers. */
export function beginWaymark(context: vscode.ExtensionContext, host: Host): Waymark {
  const server = new SupervisedServer(context.extensionUri, host.connect);
  const previews = new Previews(context.extensionUri, { server, memory: context.workspaceState });
  context.subscriptions.push(
    server,
    previews.register(),
    serveHelp(context.extensionUri),
    followProgress(server),
    showLedger(server),
    showReading(server),
    startWithJourneys(server),
    ...commands.map(({ id, needsTrust, run }) =>
      vscode.commands.registerCommand(id, async (...given: unknown[]) => {
        if (needsTrust !== undefined && (await refusesUntrusted(needsTrust))) return;
        await run({ server, previews, extensionUri: context.extensionUri }, ...given);
      }),
    ),
  );
  const opening = host.opensPreview ? openPreviewAtStart(previews) : undefined;
  if (opening !== undefined) context.subscriptions.push(opening);
  return { extendMarkdownIt: (renderer) => showJourneysIn(renderer, host.reader) };
}
