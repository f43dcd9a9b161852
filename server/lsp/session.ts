import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type ExportTools, openProject, type Revision } from '../../language/index.ts';
import type { Reading } from '../features/client.ts';
import { Arrivals } from '../workspace/arrivals.ts';
import { type Files, filesOf } from '../workspace/files/disk-and-client.ts';
import type { FileSource } from '../workspace/files/index.ts';
import { localDay } from '../workspace/local-day.ts';
import type { Turn } from '../workspace/quiet.ts';
import { Uris } from '../workspace/uris.ts';
import { Workspace } from '../workspace/workspace.ts';
import { fileClient } from './client-files.ts';
import { describe } from './guarded.ts';
import { helpAddressIn } from './help-address.ts';
import { Publisher } from './publish.ts';
import { readingOf, tellStopped } from './reading.ts';
import { showProgress } from './show-progress.ts';
import { type Clock, type EveryMinute, fixedDay } from './today.ts';
import { watchOutside } from './watch.ts';

/** What the server stands on, different in Node and in a browser. */
export interface Ground {
  /** The disk, where there is one; other files come from the editor. */
  readonly disk: FileSource | undefined;
  readonly clock: Clock;
  readonly everyMinute: EveryMinute;
  readonly nextTurn: Turn;
  /** Whether the disk takes file names that differ in case only for the same. */
  readonly ignoreCase: boolean;
  /** What exports need. */
  readonly tools: ExportTools;
  /** The commit that a folder of the disk stands at. */
  readonly revisionOf: (folder: string) => Promise<Revision | undefined>;
}

/** One editor's folders and documents, and those who tell the editor of them. */
export class Session {
  readonly uris: Uris;
  readonly workspace: Workspace;
  readonly arrivals: Arrivals;
  readonly reading: Reading;
  readonly publisher: Publisher;
  readonly today: () => string;
  readonly #connection: Connection;
  readonly #refresh: () => void;
  /** Open documents that were edited since problems were last told. */
  readonly #edited = new Set<string>();

  /** `refresh` has the editor ask again for what it shows within texts. */
  constructor(connection: Connection, ground: Ground, params: InitializeParams, refresh: () => void) {
    const fixed = fixedDay(params.initializationOptions);
    this.#connection = connection;
    this.#refresh = refresh;
    this.today = () => fixed ?? localDay(ground.clock());
    this.uris = new Uris(ground);
    const files = filesOf(ground.disk, fileClient(connection, this.uris), {
      onBringing: showProgress(connection, 'Fetching journeys', () => this.reading.stop()),
    });
    this.workspace = this.#openWorkspace(ground, params, files);
    this.publisher = this.#openPublisher(ground, params);
    this.arrivals = new Arrivals(this.workspace, { files, uris: this.uris });
    this.reading = readingOf(this.workspace, this.arrivals);
  }

  /** Somebody edits this document: the editor asks again of itself for what it shows within it. */
  edited(uri: string): void {
    this.#edited.add(this.workspace.canonical(uri));
  }

  /** Does no more work. */
  stop(): void {
    this.workspace.stop();
    this.publisher.stop();
  }

  #openWorkspace(ground: Ground, params: InitializeParams, files: Files): Workspace {
    const connection = this.#connection;
    return new Workspace({
      ...ground,
      fs: files,
      uris: this.uris,
      openProject,
      today: this.today,
      onUpdate: (touched) => this.#tell(touched),
      // Whoever shows the whole project learns that even nothing is all there is.
      onLoaded: () => void connection.sendNotification('waymark/projectChanged', { uris: [] }),
      onEarly: (uris) => this.publisher.touch(uris),
      onReading: showProgress(connection, 'Reading journeys', () => this.reading.stop()),
      onConnecting: showProgress(connection, 'Connecting journeys'),
      onStopped: () => tellStopped(connection, this.reading),
      onOutside: watchOutside(connection, params),
      onFailure: (error) => this.#log(error),
    });
  }

  #openPublisher(ground: Ground, params: InitializeParams): Publisher {
    const connection = this.#connection;
    return new Publisher({
      ...ground,
      workspace: this.workspace,
      helpAddress: helpAddressIn(params.initializationOptions),
      send: (diagnostics) => void connection.sendDiagnostics(diagnostics),
      onChecking: showProgress(connection, 'Checking journeys'),
      onFailure: (error) => this.#log(error),
    });
  }

  #tell(touched: ReadonlySet<string>): void {
    const { workspace, publisher } = this;
    publisher.touch(touched);
    void this.#connection.sendNotification('waymark/projectChanged', { uris: [...touched] });
    if ([...touched].some((uri) => workspace.isOpen(uri) && !this.#edited.has(uri))) this.#refresh();
    this.#edited.clear();
  }

  #log(error: unknown): void {
    this.#connection.console.error(`Something failed: ${describe(error)}`);
  }
}
