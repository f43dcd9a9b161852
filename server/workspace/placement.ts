import { consequencesOf, type FileEvent } from './file-events.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Projects } from './projects.ts';
import type { Scopes } from './scopes.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

export interface PlacementOptions extends Pick<WorkspaceOptions, 'fs' | 'uris' | 'onOutside'> {
  readonly documents: OpenDocuments;
  readonly scopes: Scopes;
  readonly projects: Projects;
  /** A file has come into a project, where its text is wanted if it is an open document. */
  readonly onJoin: (uri: string) => void;
}

/** Which file belongs to which project, as folders and documents come and go and the disk changes. URIs are canonical. */
export class Placement {
  readonly #options: PlacementOptions;
  #events: FileEvent[] = [];
  /** Whether files may belong elsewhere than where they are. */
  #unsettled = false;

  constructor(options: PlacementOptions) {
    this.#options = options;
  }

  get isBusy(): boolean {
    return this.#unsettled || this.#events.length > 0;
  }

  changeFolders({ added, removed }: { added: readonly string[]; removed: readonly string[] }): void {
    for (const path of this.#paths(removed)) this.#options.scopes.delete(path);
    for (const path of this.#paths(added)) this.#options.scopes.add(path);
    this.unsettle();
  }

  /** Notes what happened on disk, until `heed`. */
  note(events: readonly { uri: string; kind: FileEvent['kind'] }[]): void {
    for (const { uri, kind } of events) {
      for (const path of this.#paths([uri])) this.#events.push({ path, kind });
    }
  }

  /** Files may belong elsewhere than where they are. */
  unsettle(): void {
    this.#unsettled = true;
  }

  /** Gives a new document a home at once: a question about it may follow before the disk is looked through. */
  welcome(uri: string): void {
    const { scopes, projects } = this.#options;
    if (projects.holderOf(uri) !== undefined) return;
    this.#coverDocuments();
    for (const path of this.#paths([uri])) scopes.markStale(path);
    projects.join(uri, scopes.homeOf(uri));
    this.unsettle();
  }

  /** The file is not on disk any more. */
  drop(uri: string): void {
    this.#options.scopes.drop(uri);
    this.unsettle();
  }

  /** Works out what a burst of events on disk asks for. False where there was none. */
  heed(): boolean {
    if (this.#events.length === 0) return false;
    const events = this.#events;
    this.#events = [];
    const { scopes, fs } = this.#options;
    for (const { path } of events) scopes.markOverrun(path);
    const known = new Set(this.#paths(scopes.known()));
    const { reread, lookAround, lookEverywhere } = consequencesOf(events, known, fs);
    for (const path of reread) this.#readAgain(path);
    for (const path of lookAround) scopes.markStale(path);
    if (lookEverywhere) scopes.markStale();
    // Whether an open document is on disk has a say in where it belongs.
    this.unsettle();
    return true;
  }

  /** Puts every file into the project where it belongs by now. False where nothing had changed. */
  settle(): boolean {
    if (!this.#unsettled) return false;
    this.#unsettled = false;
    const { documents, scopes, projects, uris } = this.#options;
    this.#coverDocuments();
    const homes = scopes.homes();
    for (const uri of documents.uris()) if (!homes.has(uri)) homes.set(uri, scopes.homeOf(uri));
    for (const uri of projects.sendAway(homes)) uris.forget(uri);
    for (const [uri, home] of homes) if (projects.join(uri, home)) this.#options.onJoin(uri);
    projects.configure(scopes.projects());
    this.#options.onOutside(scopes.outside());
    return true;
  }

  #readAgain(path: string): void {
    const { scopes, projects, fs, uris } = this.#options;
    const uri = uris.ofPath(path);
    // What was a file may be a folder by now.
    if (fs.kindOf(path) !== 'file') scopes.drop(uri);
    else projects.holderOf(uri)?.unread.add(uri);
  }

  /** Has the projects of all open documents looked through. */
  #coverDocuments(): void {
    this.#options.scopes.cover(this.#paths(this.#options.documents.uris()));
  }

  #paths(uris: Iterable<string>): string[] {
    return [...uris].flatMap((uri) => this.#options.uris.pathOf(uri) ?? []);
  }
}
