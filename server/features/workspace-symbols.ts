import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client, Workspace } from './client.ts';
import { type Findable, findablesIn } from './findables.ts';
import { fitOf, wordsOf } from './fuzzy.ts';
import { rangeIn } from './places.ts';

/** More than anybody reads; a longer query finds the rest. */
const most = 200;

interface Hit {
  readonly snapshot: Snapshot;
  readonly found: Findable;
  readonly fit: number;
}

/**
 * Everything with a name, in all projects, that fits what was typed, the best fit first. Where nothing is typed yet:
 * what stands at the top level, in the order of the files.
 */
export function workspaceSymbols(
  { projects }: Workspace,
  { query }: WorkspaceSymbolParams,
  _client: Client,
): SymbolInformation[] {
  const words = wordsOf(query);
  const hits: Hit[] = [];
  for (const { snapshot } of projects) {
    for (const file of snapshot.files.values()) {
      for (const found of findablesIn(file)) {
        const fit = words.length === 0 ? topLevel(found) : fitOf(words, found);
        if (fit !== undefined) hits.push({ snapshot, found, fit });
      }
    }
  }
  return hits
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(symbolOf);
}

function topLevel({ isTopLevel }: Findable): number | undefined {
  return isTopLevel ? 0 : undefined;
}

function symbolOf({ snapshot, found }: Hit): SymbolInformation {
  const { uri, label: name, kind, container: containerName } = found;
  return { name, kind, containerName, location: { uri, range: rangeIn(snapshot, found) } };
}
