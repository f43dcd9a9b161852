import * as vscode from 'vscode';
import { askJourney } from '../new-journey/ask-journey.ts';
import type { Choices } from '../new-journey/choices.ts';
import { folderFor } from '../new-journey/folder-for.ts';
import { type WrittenJourney, writeIn, writeUntitled } from '../new-journey/write-journey.ts';
import { refusesToWrite } from '../read-only.ts';
import type { Command } from './command.ts';

/** Asks for a journey, writes it, and shows it with its preview. */
export const newJourney: Command = {
  id: 'waymark.newJourney',
  needsTrust: 'This command writes files',
  async run({ server, previews }, given) {
    const folder = await folderFor(given);
    if (folder === undefined) return;
    if (folder !== 'none open' && (await refusesToWrite(folder))) return;
    const address = folder === 'none open' ? '' : folder.toString();
    const answers = await askJourney(() => server.ask<Choices>('waymark.scaffold.choices', address));
    if (answers === undefined) return;
    const journey = await server.ask<WrittenJourney>('waymark.scaffold.journey', address, answers);
    const uri = folder === 'none open' ? await writeUntitled(journey) : await writeIn(folder, journey);
    if (uri === undefined) {
      void vscode.window.showErrorMessage(
        'The journey could not be written: see whether you may write into this folder.',
      );
      return;
    }
    await vscode.window.showTextDocument(uri, { preview: false });
    previews.show(uri, 'beside', { journey: journey.name });
  },
};
