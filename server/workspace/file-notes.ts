import type { FileProblem } from './files/index.ts';

/** What is known of a project's files besides their texts: which are to be read, which cannot be, which versions are open. */
export class FileNotes {
  /** Files that are to be read from disk. */
  readonly unread = new Set<string>();
  /** Files that somebody did not want to wait for; what else was read of them earlier stays. */
  readonly setAside = new Set<string>();
  readonly unreadable = new Map<string, FileProblem>();
  /** The document version that the newest text of an open file has. */
  readonly versions = new Map<string, number>();

  get isEmpty(): boolean {
    return this.unread.size + this.setAside.size + this.unreadable.size === 0;
  }

  /** The file's newest state is known now, as a document of this version or without one. Says whether that is news of itself. */
  settle(uri: string, version: number | undefined): boolean {
    this.unread.delete(uri);
    this.setAside.delete(uri);
    const wasUnreadable = this.unreadable.delete(uri);
    const sameVersion = this.versions.get(uri) === version;
    if (version === undefined) this.versions.delete(uri);
    else this.versions.set(uri, version);
    return wasUnreadable || !sameVersion;
  }

  putAside(uri: string): void {
    this.unread.delete(uri);
    this.setAside.add(uri);
  }

  /** The opposite, of all files. */
  takeUp(): void {
    for (const uri of this.setAside) this.unread.add(uri);
    this.setAside.clear();
  }
}
