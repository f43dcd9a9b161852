import * as vscode from 'vscode';
import { findFiles } from '../files/find-files.ts';
import { folderFor } from '../new-journey/folder-for.ts';
import { refusesToWrite } from '../read-only.ts';
import { inMessage } from '../shown-text.ts';
import { createTogether, exists } from '../write-together.ts';
import type { Command } from './command.ts';

/** What the server answers to `waymark.scaffold.project`. */
type ProjectFiles = readonly { readonly name: string; readonly text: string }[];

/** Writes a small project to start from into a folder without journeys, and shows it with its preview. */
export const startProject: Command = {
  id: 'waymark.startProject',
  needsTrust: 'This command writes files',
  async run({ server, previews }, given) {
    const folder = await folderFor(given);
    if (folder === undefined) return;
    if (folder === 'none open') return await offerToOpenFolder();
    if (await refusesToWrite(folder)) return;
    const written = await server.ask<ProjectFiles>('waymark.scaffold.project', localDay(new Date()));
    const files = written.map(({ name, text }) => ({
      uri: vscode.Uri.joinPath(folder, name),
      content: new TextEncoder().encode(text),
    }));
    const inTheWay = await firstInTheWay(folder, files);
    if (inTheWay !== undefined) {
      const name = vscode.workspace.asRelativePath(inTheWay);
      void vscode.window.showInformationMessage(
        inMessage(`A sample starts in a folder without journeys, and '${name}' is there already.`),
      );
      return;
    }
    if (!(await createTogether(files))) {
      void vscode.window.showErrorMessage('The sample could not be written: may you write into this folder?');
      return;
    }
    const journey = files.at(-1);
    if (journey === undefined) return;
    await vscode.window.showTextDocument(journey.uri, { preview: false });
    previews.show(journey.uri, 'beside');
  },
};

async function offerToOpenFolder(): Promise<void> {
  const open = 'Open a Folder…';
  const answer = await vscode.window.showInformationMessage(
    'Open the folder that the sample goes into.',
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}

async function firstInTheWay(
  folder: vscode.Uri,
  files: readonly { readonly uri: vscode.Uri }[],
): Promise<vscode.Uri | undefined> {
  for (const { uri } of files) if (await exists(uri)) return uri;
  return (await findFiles(folder, true)).find(({ path }) => /\.journey$/i.test(path));
}

/** The day a clock shows where it hangs: `2026-03-01`. */
function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
