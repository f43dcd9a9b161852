import type { FileSource } from './files/index.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Project } from './project.ts';
import type { Uris } from './uris.ts';

/** So many files are read at most before others get their turn, however fast it goes. */
export const mostFiles = 64;

export interface ReaderOptions {
  readonly fs: FileSource;
  readonly uris: Uris;
  readonly documents: OpenDocuments;
  /** How far reading is, in files; called after each slice. `read === total` says that all is read. */
  readonly onReading: (read: number, total: number) => void;
  /** The file is not on disk any more. */
  readonly onMissing: (uri: string) => void;
}

/** Reads projects' files in slices. */
export class Reader {
  readonly #options: ReaderOptions;
  #read = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Reads some of one project's files. False where all is read. */
  readSome(projects: readonly Project[], isOver: () => boolean): boolean {
    const project = projects.find(({ unread }) => unread.size > 0);
    if (project === undefined) return false;
    this.#read += this.#readSlice(project, isOver);
    this.#tell(projects);
    return true;
  }

  /** Leaves everything unread that still is. */
  stop(projects: readonly Project[]): void {
    for (const project of projects) project.putAside(project.unread);
    if (this.#read > 0) this.#tell(projects);
  }

  #tell(projects: readonly Project[]): void {
    const left = projects.reduce((sum, { unread }) => sum + unread.size, 0);
    const read = this.#read;
    if (left === 0) this.#read = 0;
    this.#options.onReading(read, read + left);
  }

  /** How many files it took. */
  #readSlice(project: Project, isOver: () => boolean): number {
    let files = 0;
    for (const uri of project.unread) {
      project.unread.delete(uri);
      this.#readFile(project, uri);
      files += 1;
      if (files >= mostFiles || isOver()) break;
    }
    return files;
  }

  #readFile(project: Project, uri: string): void {
    const { fs, uris, documents, onMissing } = this.#options;
    const path = uris.pathOf(uri);
    // A document that was opened in the meantime wins over its file.
    if (path === undefined || documents.has(uri)) return;
    const result = fs.readText(path);
    if ('text' in result) project.take(uri, result.text);
    else if (result.problem.kind === 'missing') onMissing(uri);
    else if (result.problem.kind === 'not-brought') project.putAside([uri]);
    else project.setUnreadable(uri, result.problem);
  }
}
