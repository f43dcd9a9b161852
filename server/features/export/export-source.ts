import type { Journey, Snapshot } from '../../../language/index.ts';
import type { Workspace } from '../client.ts';
import type { Refusal } from '../refusal.ts';

/** A file, and the project that it belongs to. */
export interface FileAt {
  readonly uri: string;
  readonly snapshot: Snapshot;
}

export const unknownFile: Refusal = { refused: 'This file is not known to Waymark: open it, and try again.' };
export const noTools: Refusal = { refused: 'Nothing can be exported here.' };

/** The file at a URI that the client named. */
export function fileAt({ at, projects }: Workspace, uri: unknown): FileAt | undefined {
  if (typeof uri !== 'string') return undefined;
  const known = at?.(uri);
  if (known?.snapshot.files.has(known.uri)) return known;
  const snapshot = projects.find((it) => it.snapshot.files.has(uri))?.snapshot;
  return snapshot && { uri, snapshot };
}

/** The journeys of a file that there is something to see of. */
export function journeysIn(snapshot: Snapshot, uri: string): readonly Journey[] {
  const units = snapshot.files.get(uri)?.units ?? [];
  return units
    .filter((it) => it.kind === 'journey')
    .filter(({ isImplied, touchpoints }) => !isImplied && touchpoints.length > 0);
}
