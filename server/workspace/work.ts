import type { Placement } from './placement.ts';
import type { Projects } from './projects.ts';
import { Quiet } from './quiet.ts';
import type { Reader } from './reader.ts';
import type { Scopes } from './scopes.ts';
import { shortSlice } from './slice.ts';
import type { Telling } from './telling.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

/** Work that takes more slices than this is not waited for to say what can be said already. */
const patience = 8;

/** Who does the work, and on what. */
export interface WorkParts {
  readonly scopes: Scopes;
  readonly projects: Projects;
  readonly placement: Placement;
  readonly reader: Reader;
  readonly telling: Telling;
}

/** What is to be done, in short steps, the most urgent first, once nothing more comes in. */
export class Work {
  readonly #options: WorkspaceOptions;
  readonly #parts: WorkParts;
  readonly #quiet: Quiet;
  #loaded = false;
  #awaited = 0;
  /** Whether what is still found is not to be read. */
  #isStopped = false;
  #tellsOfStop = false;
  /** How many slices the work has taken so far. */
  #slices = 0;
  readonly #waiting: { readonly uri: string; readonly resolve: (isWhole: boolean) => void }[] = [];

  constructor(options: WorkspaceOptions, parts: WorkParts) {
    this.#options = options;
    this.#parts = parts;
    this.#quiet = new Quiet(options.nextTurn, () => this.#step(), options.onFailure);
  }

  /** There is something to do. */
  stir(): void {
    this.#quiet.stir();
  }

  /** Does no more. */
  stop(): void {
    this.#quiet.stop();
  }

  /** Whether all folders that were there at the start have been read. */
  get isLoaded(): boolean {
    return this.#loaded;
  }

  /** Tells nothing until this is done. */
  waitFor(coming: Promise<unknown>): void {
    this.#awaited += 1;
    const goOn = (): void => {
      this.#awaited -= 1;
      this.stir();
    };
    void coming.catch(this.#options.onFailure).then(goOn);
  }

  stopReading(): void {
    const { scopes, projects, reader } = this.#parts;
    // What is awaited comes with all that was brought of it.
    this.#isStopped = this.#awaited === 0 && scopes.areUnclear;
    this.#tellsOfStop = true;
    reader.stop(projects.all());
    this.stir();
  }

  readTheRest(): void {
    this.#isStopped = false;
    for (const project of this.#parts.projects.all()) project.takeUp();
    this.stir();
  }

  whole(uri: string): true | Promise<boolean> {
    if (!this.#isBusy && !this.#lacks(uri)) return true;
    return new Promise((resolve) => {
      this.#waiting.push({ uri, resolve });
      this.stir();
    });
  }

  /** One short piece of work, the most urgent first. False when there is nothing left to do. */
  #step(): boolean {
    const { placement, telling } = this.#parts;
    if (this.#awaited > 0) {
      telling.tellEarly();
      return false;
    }
    const isOver = (this.#options.slice ?? shortSlice)();
    if (placement.heed() || this.#settle() || telling.tell()) return true;
    const isMore = this.#lookThrough(isOver) || this.#read(isOver) || this.#grow(isOver);
    if (isMore) this.#slices += 1;
    else this.#rest();
    if (isMore && this.#slices >= patience) telling.tellEarly();
    return isMore;
  }

  /** All is done for now. */
  #rest(): void {
    this.#slices = 0;
    this.#parts.telling.rest();
    for (const { uri, resolve } of this.#waiting.splice(0)) resolve(!this.#lacks(uri));
    if (!this.#loaded) this.#options.onLoaded?.();
    this.#loaded = true;
    if (this.#tellsOfStop && this.#parts.projects.extent.setAside > 0) this.#options.onStopped?.();
    this.#tellsOfStop = false;
  }

  get #isBusy(): boolean {
    const { scopes, placement, telling } = this.#parts;
    return placement.isBusy || this.#awaited > 0 || scopes.areUnclear || !telling.areComplete;
  }

  /** Whether a file's project has files that were left unread. */
  #lacks(uri: string): boolean {
    return (this.#parts.projects.holderOf(uri)?.setAside.size ?? 0) > 0;
  }

  #settle(): boolean {
    const { scopes, projects, placement, reader } = this.#parts;
    if (!placement.settle()) return false;
    if (this.#isStopped) reader.stop(projects.all());
    this.#isStopped &&= scopes.areUnclear;
    return true;
  }

  #lookThrough(isOver: () => boolean): boolean {
    const looked = this.#parts.scopes.refreshOne(isOver);
    if (looked === undefined) return false;
    if (looked.isDone) this.#parts.placement.unsettle();
    return true;
  }

  #read(isOver: () => boolean): boolean {
    return this.#parts.reader.readSome(this.#parts.projects.all(), isOver);
  }

  #grow(isOver: () => boolean): boolean {
    const project = this.#parts.projects.all().find(({ isGrowing }) => isGrowing);
    if (project === undefined) return false;
    project.grow(this.#options.today(), isOver);
    const { done, total } = project.grown;
    this.#options.onConnecting?.(done, total);
    return true;
  }
}
