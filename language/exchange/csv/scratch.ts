import { checks } from '../../checks/index.ts';
import { inspectorFor } from '../../checks/inspector.ts';
import { Snapshot } from '../../model/snapshot.ts';

/** Reads files as a project of their own, for what they say and for mistakes of the language; no check is asked. */
export function scratchProject(files: readonly { readonly name: string; readonly text: string }[]): Snapshot {
  const changes = files.map(({ name, text }) => ({ uri: name, text }));
  return Snapshot.empty('2000-01-01', unchecked).update(changes).snapshot;
}

const unchecked = inspectorFor(Object.fromEntries(checks.map(({ code }) => [code, { severity: 'off' }])));
