import * as vscode from 'vscode';
import { folderFor } from '../new-journey/folder-for.ts';

/** What can be brought in, by its ending. */
const filters = {
  'Mermaid, Markdown and tables': ['mmd', 'mermaid', 'md', 'markdown', 'csv', 'tsv', 'txt'],
  'All files': ['*'],
};

/** The files that the command was called on, or those that are picked; undefined where nobody picked any. */
export async function chooseFiles(
  given: unknown,
  selected: unknown,
): Promise<readonly vscode.Uri[] | undefined> {
  const chosen = Array.isArray(selected) ? selected.filter((it) => it instanceof vscode.Uri) : [];
  if (chosen.length > 0) return chosen;
  if (given instanceof vscode.Uri) return [given];
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    filters,
    openLabel: 'Import',
    title: 'Bring in journeys from Mermaid diagrams or tables',
  });
}

/** The folder that the journeys go into: beside the file, the open one, or one that is picked; undefined where nobody did. */
export async function chooseFolder(given: unknown): Promise<vscode.Uri | undefined> {
  const folder = await folderFor(given);
  if (folder !== 'none open') return folder;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: 'Write Here',
    title: 'Into which folder are the journeys to be written?',
  });
  return picked?.[0];
}
