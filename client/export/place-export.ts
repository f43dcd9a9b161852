import * as vscode from 'vscode';
import { inMessage } from '../shown-text.ts';
import { exists, type PlacedFile } from '../write-together.ts';
import type { Exported, Format } from './choices.ts';

/**
 * Asks where the files go, beside `near` unless told: one file by name, several into a folder, where somebody who would
 * write over others is asked first. Undefined where nothing is to be written.
 */
export async function placeExport(
  { files }: Exported,
  { title, ending }: Format,
  near: vscode.Uri | undefined,
): Promise<readonly PlacedFile[] | undefined> {
  const [first, ...others] = files;
  if (first === undefined) return undefined;
  if (others.length > 0) return await inFolder(files, ending, near);
  const name = `${first.name || 'unnamed'}${ending}`;
  const uri = await vscode.window.showSaveDialog({
    title: 'Export',
    saveLabel: 'Export',
    filters: { [title]: [ending.slice(1)] },
    ...(near !== undefined && { defaultUri: vscode.Uri.joinPath(near, name) }),
  });
  return uri && [{ uri, content: contentOf(first) }];
}

async function inFolder(
  files: Exported['files'],
  ending: string,
  near: vscode.Uri | undefined,
): Promise<readonly PlacedFile[] | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      ...{ canSelectFolders: true, canSelectFiles: false, canSelectMany: false },
      ...{ title: `Export ${files.length} files`, openLabel: 'Export Here' },
      ...(near !== undefined && { defaultUri: near }),
    })) ?? [];
  if (folder === undefined) return undefined;
  const names = distinct(files.map(({ name }) => name || 'unnamed'));
  const placed = files.map((file, place) => ({
    uri: vscode.Uri.joinPath(folder, `${names[place]}${ending}`),
    content: contentOf(file),
  }));
  return (await mayOverwrite(placed)) ? placed : undefined;
}

/** Names that stay apart on disks that take capital and small letters for the same. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

async function mayOverwrite(placed: readonly PlacedFile[]): Promise<boolean> {
  const found = await Promise.all(placed.map(async ({ uri }) => ((await exists(uri)) ? [uri] : [])));
  const [first, ...others] = found.flat();
  if (first === undefined) return true;
  const name = first.path.replace(/^.*\//, '');
  const sentence =
    others.length === 0
      ? `‘${name}’ is there already.`
      : `‘${name}’ and ${others.length} more are there already.`;
  return (
    (await vscode.window.showWarningMessage(inMessage(sentence), { modal: true }, 'Overwrite')) ===
    'Overwrite'
  );
}

function contentOf({ text, base64 = '' }: Exported['files'][number]): Uint8Array {
  if (text !== undefined) return new TextEncoder().encode(text);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
