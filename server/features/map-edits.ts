import type { Position, WorkspaceEdit } from 'vscode-languageserver';
import {
  elementsOf,
  isMeantBy,
  openAt,
  ownerChoices,
  type Snapshot,
  setScore,
  type Touchpoint,
} from '../../language/index.ts';
import type { Client, Workspace } from './client.ts';
import type { Refusal } from './refusal.ts';
import type { ServerCommand } from './server-commands.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** A team that can be made the owner of something, and the edit that does it. */
interface OwnerChoice {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** The teams to choose from, and for what. */
export interface OwnerChoices {
  readonly title: string;
  readonly choices: readonly OwnerChoice[];
}

/**
 * Makes a touchpoint of a drawing feel as a score from -2 to 2 says. Null where it does so already. It is given by its
 * place and its id in the drawing: the text may have changed since that was made.
 */
export const mapSetScore: ServerCommand = (workspace, [uri, position, id, score], client) => {
  const at = elementMeant(workspace, uri, position, id);
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

/** The teams that could own an element of a drawing, those that own what is near to it first. */
export const mapOwners: ServerCommand = (workspace, [uri, position, id], client): OwnerChoices | Refusal => {
  const at = elementMeant(workspace, uri, position, id);
  if (at === undefined) return gone;
  const { element, snapshot } = at;
  return {
    title: element.title,
    choices: ownerChoices(element, snapshot.facts).map(({ title, edits }) => ({
      title,
      edit: workspaceEdit(snapshot, edits, client),
    })),
  };
};

const gone: Refusal = {
  refused: 'It no longer stands there, since the text has changed meanwhile: try again on the new picture.',
};

/** What a drawing meant: it may have moved since, but must still be called the same. */
function elementMeant({ projects }: Workspace, uri: unknown, position: unknown, id: unknown) {
  if (typeof uri !== 'string' || !isPosition(position) || typeof id !== 'string') return undefined;
  for (const { snapshot } of projects) {
    const file = snapshot.files.get(uri);
    if (file === undefined) continue;
    const here = openAt(file.units, file.lines.offset(position));
    if (here !== undefined && isMeantBy(here, id)) return { snapshot, element: here };
    const [element, ...others] = file.units.flatMap(elementsOf).filter((it) => isMeantBy(it, id));
    if (element !== undefined && others.length === 0) return { snapshot, element };
  }
  return undefined;
}

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('character' in value))
    return false;
  return typeof value.line === 'number' && typeof value.character === 'number';
}
