import { SourceFile, type TextChange } from '../../language/index.ts';

/** Texts on their way into a project. The last one of a file wins. */
export class ComingTexts {
  /** What people write: it is taken in as soon as somebody asks. */
  #written = new Map<string, TextChange>();
  /** What was read from disk: it is taken in when there is time. */
  #read = new Map<string, TextChange>();

  get hasWritten(): boolean {
    return this.#written.size > 0;
  }

  get hasRead(): boolean {
    return this.#read.size > 0;
  }

  /** What people wrote into a file; undefined where it is gone. */
  write(uri: string, text: string | undefined): void {
    this.#written.set(uri, { uri, text });
  }

  read(uri: string, text: string): void {
    this.#read.set(uri, { uri, text, read: new SourceFile(uri, text) });
  }

  /** Forgets what is on its way of a file; false where nothing was. */
  drop(uri: string): boolean {
    return [this.#written.delete(uri), this.#read.delete(uri)].includes(true);
  }

  takeWritten(): TextChange[] {
    const changes = [...this.#written.values()];
    this.#written = new Map();
    return changes;
  }

  takeRead(): TextChange[] {
    const changes = [...this.#read.values()];
    this.#read = new Map();
    return changes;
  }
}
