import * as vscode from 'vscode';
import { askExport, type ExportWish } from '../export/ask-export.ts';
import type { ExportChoices, Exported } from '../export/choices.ts';
import { placeExport } from '../export/place-export.ts';
import { showInstead, textsOf } from '../export/show-instead.ts';
import { tellExported } from '../export/tell-exported.ts';
import { writeFiles } from '../export/write-files.ts';
import { isInBrowser } from '../in-browser.ts';
import type { LanguageServer } from '../language-client.ts';
import { isReadOnly } from '../read-only.ts';
import { inMessage } from '../shown-text.ts';
import type { Command } from './command.ts';
import { inSight } from './in-sight.ts';

/** Asks what to export and where to, and writes it. */
export const exportJourneys: Command = {
  id: 'waymark.export',
  needsTrust: 'This command writes files',
  async run({ server, previews }, given) {
    const shown = inSight(previews, given);
    if (shown === undefined) return;
    try {
      await vscode.workspace.openTextDocument(shown.uri);
      const choices = await server.ask<ExportChoices>('waymark.export.choices', shown.uri.toString());
      const wish = await askExport(choices, shown);
      const made = wish && (await make(server, shown.uri, wish, choices));
      if (wish === undefined || made === undefined) return;
      const near = shown.uri.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(shown.uri, '..');
      const isClosed = near !== undefined && (await isReadOnly(near));
      const texts = isClosed && isInBrowser() ? textsOf(made) : undefined;
      if (near !== undefined && texts !== undefined) return await showInstead(texts, near);
      const placed = await placeExport(made, wish.format, isClosed ? ownFolder() : near);
      if (placed === undefined) return;
      await writeFiles(placed);
      await tellExported(placed, made.remarks);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(inMessage(`Nothing was exported: ${why}`));
    }
  },
};

/** Where a reader of others' files may write: in a browser its own dialog asks; elsewhere the editor's suggests a place. */
function ownFolder(): vscode.Uri | undefined {
  return isInBrowser() ? vscode.Uri.file('/') : undefined;
}

/** Undefined where somebody did not want to wait for it. */
async function make(
  server: LanguageServer,
  uri: vscode.Uri,
  { format, view, theme, journeys }: ExportWish,
  choices: ExportChoices,
): Promise<Exported | undefined> {
  // A file of teams and promises has no journeys of its own.
  const which = journeys === 'file' && choices.journeys.length === 0 ? 'project' : journeys;
  return await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Exporting as ${format.title}…`,
      cancellable: true,
    },
    async (_progress, token) =>
      await Promise.race([
        server.askUntil<Exported>(token, 'waymark.export.files', uri.toString(), {
          ...{ format: format.name, theme, journeys: which },
          ...(view !== undefined && { view }),
        }),
        new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined))),
      ]),
  );
}
