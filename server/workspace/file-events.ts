import { type FileSource, isJourneyName, parentOf, settingsFileName } from './files/index.ts';

/** What a watcher saw: something at this path was created, changed or deleted. */
export interface FileEvent {
  readonly path: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** What a burst of events asks for. */
export interface Consequences {
  /** Known files that are to be read again; one that is gone shows by that. */
  readonly reread: ReadonlySet<string>;
  /** Paths around which the disk has to be looked through again. */
  readonly lookAround: ReadonlySet<string>;
  /** Projects begin or end somewhere, so everything is looked through again. */
  readonly lookEverywhere: boolean;
}

/**
 * Makes sense of a burst of events. Watchers tell of a folder that is deleted, or moved in from elsewhere, in
 * one event of its own, and events of one file come in any order: so only the disk's present state counts.
 * `known` holds the paths of all files and settings files of all projects.
 */
export function consequencesOf(
  events: readonly FileEvent[],
  known: ReadonlySet<string>,
  fs: FileSource,
): Consequences {
  const meant = new Set<string>();
  const lookAround = new Set<string>();
  const folders = new Set<string>();
  for (const event of events) {
    const { path, kind } = event;
    const isKnown = known.has(path);
    if (isKnown || nameOf(path) === settingsFileName) meant.add(path);
    // A folder that was created may stand where another did: watchers leave out what cancels itself out.
    else if (kind !== 'changed') folders.add(path);
    if (mayChangeLists(event, isKnown, fs)) lookAround.add(path);
  }
  if (folders.size > 0) for (const path of known) if (standsIn(folders, path)) meant.add(path);
  const reread = new Set([...meant].filter((path) => nameOf(path) !== settingsFileName));
  return { reread, lookAround, lookEverywhere: reread.size < meant.size };
}

/** Whether there may be files now that were not seen before, or that do not count any more. */
function mayChangeLists({ path, kind }: FileEvent, isKnown: boolean, fs: FileSource): boolean {
  const name = nameOf(path);
  if (name === '.gitignore') return true;
  if (kind === 'created') return isJourneyName(name) || fs.kindOf(path) === 'folder';
  // What was a file may be a folder by now, where a file and then a folder were told as one change.
  return kind === 'changed' && isJourneyName(name) && (!isKnown || fs.kindOf(path) === 'folder');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function standsIn(folders: ReadonlySet<string>, path: string): boolean {
  for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) {
    if (folders.has(folder)) return true;
  }
  return false;
}
