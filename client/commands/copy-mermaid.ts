import * as vscode from 'vscode';
import { isOfJourney } from '../preview/messages.ts';
import { inMessage } from '../shown-text.ts';
import type { Command } from './command.ts';
import { inSight } from './in-sight.ts';

/** Puts the journey, or all promises, onto the clipboard as text that Mermaid draws. */
export const copyMermaid: Command = {
  id: 'waymark.copyMermaid',
  async run({ server, previews }, given) {
    const shown = inSight(previews, given);
    if (shown === undefined) return;
    const { uri, journey, view = 'journey' } = shown;
    try {
      await vscode.workspace.openTextDocument(uri);
      const isJourney = isOfJourney(view);
      const { text, ...drawn } = await server.view({
        uri: uri.toString(),
        view: isJourney ? 'journey' : 'promises',
        ...(journey !== undefined && { journey }),
      });
      if (text === '') {
        void vscode.window.showInformationMessage('There is nothing to copy yet.');
        return;
      }
      await vscode.env.clipboard.writeText(text);
      const title = drawn.journeys.find(({ name }) => name === drawn.journey)?.title ?? '';
      const what = isJourney ? `‘${title}’ is` : 'The promises are';
      void vscode.window.showInformationMessage(
        inMessage(`${what} on the clipboard, as text that Mermaid draws.`),
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(inMessage(`Nothing was copied: ${why}`));
    }
  },
};
