import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Client } from '../features/client.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { settingsDiagnostics, unreadableFile } from '../features/file-diagnostics.ts';
import type { Project } from '../workspace/project.ts';
import { Quiet, type Turn } from '../workspace/quiet.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface PublisherOptions {
  readonly workspace: Workspace;
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly helpAddress?: string | undefined;
  readonly nextTurn: Turn;
  readonly onFailure: (error: unknown) => void;
}

/** So many files that nobody looks at are checked before others get their turn. */
const batchSize = 16;

/** What the editor was last told about a file, and about which version of its text; of a closed file only in what words. */
interface Said {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[] | string;
}

/** What the editor knows of a file about which nothing was ever said. */
const nothingSaid: Said = { version: undefined, diagnostics: '[]' };

/**
 * Keeps the editor's diagnostics of all files as they are in the newest snapshots. Open files come first, the
 * others follow in batches, and what the editor knows already is not sent again.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #waiting = new Set<string>();
  readonly #said = new Map<string, Said>();
  readonly #quiet: Quiet;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#quiet = new Quiet(options.nextTurn, () => this.#publishSome(), options.onFailure);
  }

  /** The diagnostics of these files may have changed. */
  touch(uris: Iterable<string>): void {
    for (const uri of uris) {
      if (this.#options.workspace.isOpen(uri)) this.#publish(uri);
      else this.#waiting.add(uri);
    }
    if (this.#waiting.size > 0) this.#quiet.stir();
  }

  stop(): void {
    this.#quiet.stop();
  }

  #publishSome(): boolean {
    for (const uri of [...this.#waiting].slice(0, batchSize)) this.#publish(uri);
    return this.#waiting.size > 0;
  }

  /** A file whose checking fails is logged and passed over: the others still get theirs. */
  #publish(uri: string): void {
    this.#waiting.delete(uri);
    try {
      this.#send(uri);
    } catch (error) {
      this.#options.onFailure(error);
    }
  }

  #send(uri: string): void {
    const speaker = this.#options.workspace.speakerFor(uri);
    const project = speaker?.silent === true ? undefined : speaker;
    const diagnostics = project === undefined ? [] : spokenBy(project, uri, this.#options);
    const version = project?.versionOf(uri);
    const known = this.#said.get(uri) ?? nothingSaid;
    // Another version is news whatever is said of it, so nothing is put into words while somebody types.
    if (version === known.version && inWords(diagnostics) === inWords(known.diagnostics)) return;
    if (version !== undefined) this.#said.set(uri, { version, diagnostics });
    else if (diagnostics.length > 0) this.#said.set(uri, { version, diagnostics: inWords(diagnostics) });
    else this.#said.delete(uri);
    this.#options.send({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function spokenBy(project: Project, uri: string, client: Pick<Client, 'helpAddress'>): Diagnostic[] {
  const unreadable = project.unreadable(uri);
  if (unreadable !== undefined) return unreadableFile(unreadable);
  const { settings, snapshot } = project;
  if (settings?.uri === uri) return settingsDiagnostics(settings.text, settings.problems);
  return diagnosticsOf(snapshot, uri, client);
}

function inWords(diagnostics: Said['diagnostics']): string {
  return typeof diagnostics === 'string' ? diagnostics : JSON.stringify(diagnostics);
}
