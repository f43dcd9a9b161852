import type { Extent, ServerProgress } from './server-progress.ts';

/** What stands in the status bar, and what a click on it does. */
export interface Said {
  readonly text: string;
  readonly tooltip: string;
  readonly command?: 'waymark.stopReading' | 'waymark.readTheRest';
}

interface Work {
  readonly title: string;
  readonly message: string;
  readonly canBeStopped: boolean;
}

/** What is to be said of the server's work: the newest piece of it that is going on, else what was left unread. */
export class ReadingWords {
  readonly #going = new Map<ServerProgress['token'], Work>();
  #extent: Extent = { files: 0, setAside: 0 };

  /** Whether some files were left unread, as far as is known. */
  get lacksSome(): boolean {
    return this.#extent.setAside > 0;
  }

  /** Whether something that can be stopped is going on. */
  get canBeStopped(): boolean {
    return [...this.#going.values()].some(({ canBeStopped }) => canBeStopped);
  }

  /** Takes in what the server says. True where a piece of reading has ended, after which there may be files that were left unread. */
  heed({ token, value }: ServerProgress): boolean {
    const work = this.#going.get(token);
    if (value.kind === 'begin') {
      this.#going.set(token, {
        title: value.title,
        message: '',
        canBeStopped: value.cancellable === true,
      });
    } else if (value.kind === 'report') {
      if (work !== undefined) this.#going.set(token, { ...work, message: value.message ?? '' });
    } else this.#going.delete(token);
    return value.kind === 'end' && work?.canBeStopped === true;
  }

  knows(extent: Extent): void {
    this.#extent = extent;
  }

  /** Another server has begun, which knows nothing yet. */
  forget(): void {
    this.#going.clear();
    this.#extent = { files: 0, setAside: 0 };
  }

  get said(): Said | undefined {
    const work = [...this.#going.values()].at(-1);
    if (work !== undefined) return saidOf(work);
    return this.lacksSome ? saidOfRest(this.#extent) : undefined;
  }
}

function saidOf({ title, message, canBeStopped }: Work): Said {
  const text = `$(sync~spin) ${message === '' ? title : `${title}: ${message}`}`;
  if (!canBeStopped) return { text, tooltip: 'You can work on meanwhile.' };
  const tooltip =
    'You can work on meanwhile. Click to stop: what is read stays, and the rest can be read later.';
  return { text, tooltip, command: 'waymark.stopReading' };
}

function saidOfRest({ files, setAside }: Extent): Said {
  const [read, all] = [files - setAside, files].map((count) => count.toLocaleString('en'));
  return {
    text: `$(warning) ${read} of ${all} journey files read`,
    tooltip:
      'Reading was stopped. Until the rest is read, Waymark tells only what is wrong with a text itself. Click to read the rest.',
    command: 'waymark.readTheRest',
  };
}
