import type { FileSource } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from './memory-file-source.ts';

/** A disk in memory whose files a test may change, and which counts what is read from it. */
export class Disk {
  reads = 0;
  #files: Readonly<Record<string, string>>;
  #now: FileSource;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
    this.#now = memoryFileSource(files);
  }

  get files(): Readonly<Record<string, string>> {
    return this.#files;
  }

  set files(files: Readonly<Record<string, string>>) {
    this.#files = files;
    this.#now = memoryFileSource(files);
  }

  readonly fs: FileSource = {
    list: (folder) => this.#now.list(folder),
    kindOf: (path) => this.#now.kindOf(path),
    readBytes: (path) => this.#now.readBytes(path),
    readText: (path) => {
      if (path.endsWith('.journey')) this.reads += 1;
      return this.#now.readText(path);
    },
  };
}
