import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Snapshot, Steps } from '../../language/index.ts';
import type { Client } from '../features/client.ts';
import { diagnosticsOf, toDiagnostic } from '../features/diagnostics.ts';
import { settingsDiagnostics, unreadableFile } from '../features/file-diagnostics.ts';
import type { Project } from '../workspace/project.ts';
import { Quiet, type Turn } from '../workspace/quiet.ts';
import { type BeginSlice, briefSlice, shortSlice } from '../workspace/slice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { fingerprint } from './fingerprint.ts';

export interface PublisherOptions {
  readonly workspace: Workspace;
  readonly send: (params: PublishDiagnosticsParams) => void;
  readonly helpAddress?: string | undefined;
  readonly nextTurn: Turn;
  /** How long checking may last before others get their turn; ten milliseconds, and one for files that nobody looks at. */
  readonly slice?: BeginSlice;
  /** How many of the files that nobody looks at are checked; called after each slice, with all of them at the end. */
  readonly onChecking?: (checked: number, total: number) => void;
  readonly onFailure: (error: unknown) => void;
}

/** What the editor was last told about a file, and about which version of its text; of a closed file only a fingerprint. */
interface Said {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[] | string;
}

/** What the editor knows of a file about which nothing was ever said. */
const nothingSaid: Said = { version: undefined, diagnostics: [] };

/**
 * Keeps the editor's diagnostics of all files as they are in the newest snapshots. Open files come first, the
 * others follow in slices, and what the editor knows already is not sent again.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  /** Files that somebody looks at, and the others. */
  readonly #urgent = new Set<string>();
  readonly #waiting = new Set<string>();
  readonly #said = new Map<string, Said>();
  readonly #quiet: Quiet;
  #checked = 0;
  /** The file that is being checked. */
  #finding: { readonly uri: string; readonly snapshot: Snapshot; readonly steps: Steps<void> } | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#quiet = new Quiet(options.nextTurn, () => this.#publishSome(), options.onFailure);
  }

  /** The diagnostics of these files may have changed. */
  touch(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.#waiting.delete(uri);
      (this.#options.workspace.isOpen(uri) ? this.#urgent : this.#waiting).add(uri);
    }
    // Whoever writes sees the answer in the same turn, unless it takes longer than that.
    if (this.#urgent.size > 0) this.#publishSlice(this.#urgent);
    if (this.#urgent.size + this.#waiting.size > 0) this.#quiet.stir();
  }

  stop(): void {
    this.#quiet.stop();
  }

  #publishSome(): boolean {
    this.#publishSlice(this.#urgent.size > 0 ? this.#urgent : this.#waiting);
    this.#options.onChecking?.(this.#checked, this.#checked + this.#waiting.size);
    if (this.#waiting.size === 0) this.#checked = 0;
    return this.#urgent.size + this.#waiting.size > 0;
  }

  #publishSlice(uris: Set<string>): void {
    const isOver = (this.#options.slice ?? (uris === this.#urgent ? shortSlice : briefSlice))();
    for (const uri of uris) {
      while (this.#isToCheck(uri)) if (isOver()) return;
      uris.delete(uri);
      if (uris === this.#waiting) this.#checked += 1;
      this.#publish(uri);
      if (isOver()) return;
    }
  }

  /** Checks a bit more of a file; false where all of it is checked. */
  #isToCheck(uri: string): boolean {
    const project = this.#options.workspace.speakerFor(uri);
    if (project === undefined || project.silent || !project.isWhole) return false;
    const { snapshot } = project;
    try {
      if (this.#finding?.uri !== uri || this.#finding.snapshot !== snapshot) {
        this.#finding = { uri, snapshot, steps: snapshot.finding(uri) };
      }
      return this.#finding.steps.next().done !== true;
    } catch {
      // Publishing meets the same failure, and says so.
      return false;
    }
  }

  /** A file whose checking fails is logged and passed over: the others still get theirs. */
  #publish(uri: string): void {
    this.#finding = undefined;
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
    if (version === known.version && areSame(known.diagnostics, diagnostics)) return;
    if (version !== undefined) this.#said.set(uri, { version, diagnostics });
    else if (diagnostics.length > 0) this.#said.set(uri, { version, diagnostics: printOf(diagnostics) });
    else this.#said.delete(uri);
    this.#options.send({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function spokenBy(project: Project, uri: string, client: Pick<Client, 'helpAddress'>): Diagnostic[] {
  const unreadable = project.unreadable(uri);
  if (unreadable !== undefined) return unreadableFile(unreadable);
  const { settings, snapshot } = project;
  if (settings?.uri === uri) return settingsDiagnostics(settings.text, settings.problems);
  if (project.setAside.has(uri)) return [];
  // What else may be wrong depends on files that nobody has read.
  if (!project.isWhole) return snapshot.mistakes(uri).map((it) => toDiagnostic(snapshot, it, client));
  return diagnosticsOf(snapshot, uri, client);
}

function areSame(said: Said['diagnostics'], diagnostics: readonly Diagnostic[]): boolean {
  if (typeof said === 'string') return said === printOf(diagnostics);
  return JSON.stringify(said) === JSON.stringify(diagnostics);
}

function printOf(diagnostics: readonly Diagnostic[]): string {
  return fingerprint(JSON.stringify(diagnostics));
}
