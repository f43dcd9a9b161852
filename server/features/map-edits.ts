import type { Position, WorkspaceEdit } from 'vscode-languageserver';
import { openAt, ownerChoices, type Snapshot, setScore, type Touchpoint } from '../../language/index.ts';
import type { Client, Workspace } from './client.ts';
import type { Refusal } from './refusal.ts';
import type { ServerCommand } from './server-commands.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** A team that can be made the owner of something, and the edit that does it. */
export interface OwnerChoice {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** Makes the touchpoint at a place feel as a score from -2 to 2 says. Null where it does so already. */
export const mapSetScore: ServerCommand = (workspace, [uri, position, score], client) => {
  const at = elementAt(workspace, uri, position);
  if (at?.element.kind !== 'touchpoint') return gone;
  if (typeof score !== 'number' || !Number.isInteger(score) || Math.abs(score) > 2) {
    return { refused: 'A score is a whole number from -2 to +2.' } satisfies Refusal;
  }
  return scored(at.snapshot, at.element, score, client);
};

function scored(snapshot: Snapshot, touchpoint: Touchpoint, score: number, client: Client) {
  const file = snapshot.files.get(touchpoint.uri);
  const edit = file && setScore(touchpoint, score, file, snapshot.facts);
  return edit === undefined
    ? null
    : workspaceEdit(snapshot, [{ uri: touchpoint.uri, edits: [edit] }], client);
}

/** The teams that could own what stands at a place, those that own what is near to it first. */
export const mapOwners: ServerCommand = (
  workspace,
  [uri, position],
  client,
): readonly OwnerChoice[] | Refusal => {
  const at = elementAt(workspace, uri, position);
  if (at === undefined) return gone;
  return ownerChoices(at.element, at.snapshot.facts).map(({ title, edits }) => ({
    title,
    edit: workspaceEdit(at.snapshot, edits, client),
  }));
};

const gone: Refusal = { refused: 'It no longer stands there: the text has changed meanwhile.' };

function elementAt({ projects }: Workspace, uri: unknown, position: unknown) {
  if (typeof uri !== 'string' || !isPosition(position)) return undefined;
  for (const { snapshot } of projects) {
    const file = snapshot.files.get(uri);
    const element = file && openAt(file.units, file.lines.offset(position));
    if (element !== undefined) return { snapshot, element };
  }
  return undefined;
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value))
    return false;
  return typeof value.line === 'number' && typeof value.character === 'number';
}
