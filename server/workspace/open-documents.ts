import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** The documents that are open in the editor, by canonical URI. While open, their text is the file's text. */
export class OpenDocuments {
  readonly #documents = new Map<string, TextDocument>();

  open(uri: string, version: number, text: string): void {
    this.#documents.set(uri, TextDocument.create(uri, 'journey', version, text));
  }

  /** Applies edits in the order they were made. False where the document is not open. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const document = this.#documents.get(uri);
    if (document === undefined) return false;
    TextDocument.update(document, [...changes], version);
    return true;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  get(uri: string): { readonly version: number; readonly text: string } | undefined {
    const document = this.#documents.get(uri);
    return document && { version: document.version, text: document.getText() };
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  versionOf(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  uris(): IterableIterator<string> {
    return this.#documents.keys();
  }
}
