import type { FileEvent } from './file-events.ts';
import type { Files } from './files/disk-and-client.ts';
import { parentOf } from './files/index.ts';
import type { Uris } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** What the editor tells about folders, files and documents, each told on once the files that it is about are there. */
export class Arrivals {
  readonly #workspace: Workspace;
  readonly #files: Files;
  readonly #uris: Uris;
  readonly #folders = new Set<string>();
  /** What was told first is told on first. */
  #last: Promise<unknown> | undefined;

  constructor(workspace: Workspace, { files, uris }: { files: Files; uris: Uris }) {
    this.#workspace = workspace;
    this.#files = files;
    this.#uris = uris;
  }

  changeFolders(change: { added: readonly string[]; removed: readonly string[] }): void {
    const [added, removed] = [this.#paths(change.added), this.#paths(change.removed)];
    for (const folder of removed) this.#folders.delete(folder);
    for (const folder of added) this.#folders.add(folder);
    this.#after(this.#files.bring(added), () => {
      this.#workspace.changeFolders(change);
      this.#files.forget(removed);
    });
  }

  filesChanged(events: readonly { uri: string; kind: FileEvent['kind'] }[]): void {
    this.#after(this.#files.renew(this.#paths(events.map(({ uri }) => uri))), () =>
      this.#workspace.filesChanged(events),
    );
  }

  /** A document is there at once; what is around it comes, where no folder is open that holds it. */
  openDocument(document: { uri: string; version: number; text: string }): void {
    this.#workspace.openDocument(document);
    const [path] = this.#paths([document.uri]);
    const folder = path === undefined ? undefined : parentOf(path);
    if (path === undefined || folder === undefined || this.#folders.size > 0) return;
    const coming = this.#files.bringAround(path);
    if (coming === undefined) return;
    this.#after(coming, () =>
      this.#workspace.filesChanged([{ uri: this.#uris.ofPath(folder), kind: 'created' }]),
    );
  }

  /** Leaves unread, and unasked for, what is not there yet. */
  stopReading(): void {
    this.#files.stopBringing();
    this.#workspace.stopReading();
  }

  readTheRest(): void {
    this.#after(this.#files.bringRest(), () => this.#workspace.readTheRest());
  }

  #after(coming: Promise<unknown> | undefined, tell: () => void): void {
    if (coming === undefined && this.#last === undefined) {
      tell();
      return;
    }
    const told = Promise.all([coming, this.#last]).then(tell, (error) => {
      // What could not be brought is missing; the rest goes on.
      tell();
      throw error;
    });
    const last: Promise<void> = told
      .catch(() => undefined)
      .then(() => {
        if (this.#last === last) this.#last = undefined;
      });
    this.#last = last;
    this.#workspace.waitFor(told);
  }

  #paths(uris: readonly string[]): string[] {
    return uris.flatMap((uri) => this.#uris.pathOf(this.#uris.canonical(uri)) ?? []);
  }
}
