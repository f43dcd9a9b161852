import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';
import type { Command } from './command.ts';
import { toShow } from './journey-file.ts';

/** Puts what a preview shows onto the clipboard as a picture. */
export const copyPicture: Command = {
  id: 'waymark.copyPicture',
  async run({ server, previews }, given) {
    const shown = previews.active ?? previews.of(toShow(given)?.uri);
    if (shown === undefined) {
      const answer = await vscode.window.showInformationMessage(
        'Open the preview first: what it shows is copied.',
        'Open Preview',
      );
      if (answer === 'Open Preview') await vscode.commands.executeCommand('waymark.openPreviewToSide');
      return;
    }
    try {
      const { uri, ...how } = shown.shown;
      const picture = { ...how, theme: themes[vscode.window.activeColorTheme.kind] };
      shown.copy(await server.ask<string>('waymark.export.picture', uri.toString(), picture));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(inMessage(`Nothing was copied: ${why}`));
    }
  },
};

/** What VS Code calls its kinds of themes, as pictures know them. */
const themes: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'contrast',
  [vscode.ColorThemeKind.HighContrastLight]: 'contrastLight',
};
