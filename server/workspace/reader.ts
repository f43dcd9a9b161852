import type { FileSystem } from './files/index.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Project } from './project.ts';
import type { Uris } from './uris.ts';

/** So many files are read before others get their turn. */
export const batchSize = 64;

export interface ReaderOptions {
  readonly fs: FileSystem;
  readonly uris: Uris;
  readonly documents: OpenDocuments;
  /** How far reading is, in files; called after each batch. `read === total` says that all is read. */
  readonly onReading: (read: number, total: number) => void;
  /** The file is not on disk any more. */
  readonly onMissing: (uri: string) => void;
}

/** Reads projects' files in batches. */
export class Reader {
  readonly #options: ReaderOptions;
  #read = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Reads a batch of one project's files; which project's, or nothing where all is read. */
  readSome(projects: readonly Project[]): Project | undefined {
    const project = projects.find(({ unread }) => unread.size > 0);
    if (project === undefined) return undefined;
    const batch = [...project.unread].slice(0, batchSize);
    for (const uri of batch) {
      project.unread.delete(uri);
      this.#readFile(project, uri);
    }
    const left = projects.reduce((sum, { unread }) => sum + unread.size, 0);
    const total = this.#read + batch.length + left;
    this.#read = left === 0 ? 0 : this.#read + batch.length;
    this.#options.onReading(total - left, total);
    return project;
  }

  #readFile(project: Project, uri: string): void {
    const { fs, uris, documents, onMissing } = this.#options;
    const path = uris.pathOf(uri);
    if (path === undefined) return;
    if (documents.has(uri)) {
      if (fs.kindOf(path) === undefined) onMissing(uri);
      return;
    }
    const result = fs.readText(path);
    if ('text' in result) project.set(uri, result.text);
    else if (result.problem.kind === 'missing') onMissing(uri);
    else project.setUnreadable(uri, result.problem);
  }
}
