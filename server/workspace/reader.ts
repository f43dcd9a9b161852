import type { FileSource } from './files/index.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { Project } from './project.ts';
import type { Uris } from './uris.ts';

/** So many files, or so much text in UTF-16 code units, is read before others get their turn. */
export const batch = { files: 64, text: 100_000 };

export interface ReaderOptions {
  readonly fs: FileSource;
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
    const read = this.#readBatch(project);
    const left = projects.reduce((sum, { unread }) => sum + unread.size, 0);
    const total = this.#read + read + left;
    this.#read = left === 0 ? 0 : this.#read + read;
    this.#options.onReading(total - left, total);
    return project;
  }

  /** How many files it took. */
  #readBatch(project: Project): number {
    let files = 0;
    let text = 0;
    for (const uri of project.unread) {
      project.unread.delete(uri);
      text += this.#readFile(project, uri);
      files += 1;
      if (files >= batch.files || text >= batch.text) break;
    }
    return files;
  }

  /** How much text it had. */
  #readFile(project: Project, uri: string): number {
    const { fs, uris, documents, onMissing } = this.#options;
    const path = uris.pathOf(uri);
    // A document that was opened in the meantime wins over its file.
    if (path === undefined || documents.has(uri)) return 0;
    const result = fs.readText(path);
    if ('text' in result) {
      project.set(uri, result.text);
      return result.text.length;
    }
    if (result.problem.kind === 'missing') onMissing(uri);
    else project.setUnreadable(uri, result.problem);
    return 0;
  }
}
