import * as vscode from 'vscode';
import { chooseFiles, chooseFolder } from '../import/choose-files.ts';
import { readFiles } from '../import/read-files.ts';
import type { LanguageServer } from '../language-client.ts';
import { refusesToWrite } from '../read-only.ts';
import { inMessage } from '../shown-text.ts';
import { createTogether } from '../write-together.ts';
import type { Command } from './command.ts';

/** What the server answers to `waymark.import.journeys`. */
type Answer =
  | {
      readonly files: readonly { readonly name: string; readonly text: string }[];
      readonly first: string | undefined;
      readonly summary: string;
      readonly report: string;
    }
  | { readonly reason: string };

/** Brings journeys in from files of other formats, and shows the first with its preview. */
const run: Command['run'] = async ({ server, previews }, given, selected) => {
  const files = await chooseFiles(given, selected);
  if (files === undefined) return;
  const folder = await chooseFolder(given);
  if (folder === undefined || (await refusesToWrite(folder))) return;
  const location = vscode.ProgressLocation.Notification;
  const done = await vscode.window.withProgress({ location, title: 'Bringing journeys in…' }, () =>
    bringIn(server, files, folder),
  );
  if (typeof done === 'string') {
    void vscode.window.showErrorMessage(inMessage(done));
    return;
  }
  if (done.first !== undefined) {
    await vscode.window.showTextDocument(done.first, { preview: false });
    previews.show(done.first, 'beside');
  }
  void tell(done.summary, done.report);
};

const needsTrust = 'This command writes files';

/** From the palette. */
export const importFiles: Command = { id: 'waymark.import', needsTrust, run };

/** On files in the explorer, where the command has to say what it makes. */
export const importAsJourney: Command = { id: 'waymark.importAsJourney', needsTrust, run };

interface Done {
  readonly first: vscode.Uri | undefined;
  readonly summary: string;
  readonly report: string;
}

/** Writes all files as one change that can be undone, over nothing; or says why it does not. */
async function bringIn(
  server: LanguageServer,
  files: readonly vscode.Uri[],
  folder: vscode.Uri,
): Promise<Done | string> {
  const sources = await readFiles(files);
  if (typeof sources === 'string') return sources;
  const taken = await journeyFilesIn(folder);
  const answer = await server.ask<Answer>('waymark.import.journeys', folder.toString(), sources, taken);
  if ('reason' in answer) return answer.reason;
  const made = answer.files.map(({ name, text }) => ({
    uri: vscode.Uri.joinPath(folder, name),
    content: new TextEncoder().encode(text),
  }));
  if (!(await createTogether(made))) {
    return 'The journeys could not be written: see whether you may write into this folder.';
  }
  const { first, summary, report } = answer;
  return { first: first === undefined ? undefined : vscode.Uri.joinPath(folder, first), summary, report };
}

/** The names, without their ending, that new files cannot have. */
async function journeyFilesIn(folder: vscode.Uri): Promise<string[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries.flatMap(([name]) => (/\.journey$/i.test(name) ? [name.slice(0, -'.journey'.length)] : []));
}

/** Nothing is lost without a word: what needs a look can be read line by line. */
async function tell(summary: string, report: string): Promise<void> {
  if (report === '') {
    void vscode.window.showInformationMessage(inMessage(summary));
    return;
  }
  const show = 'Show What to Look At';
  if ((await vscode.window.showWarningMessage(inMessage(summary), show)) !== show) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report });
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Active, preview: false });
}
