import type { Project } from './project.ts';
import type { Projects } from './projects.ts';
import type { Scopes } from './scopes.ts';
import type { WorkspaceOptions } from './workspace-options.ts';

export interface TellingOptions extends Pick<WorkspaceOptions, 'today' | 'onUpdate' | 'onEarly'> {
  readonly projects: Projects;
  readonly scopes: Scopes;
}

/** Says of which files the problems may have changed: of all in a project once that is complete, and of some earlier. */
export class Telling {
  readonly #options: TellingOptions;
  /** Open documents of which nothing was said yet in their newest state. */
  readonly #unsaid = new Set<string>();

  constructor(options: TellingOptions) {
    this.#options = options;
  }

  /** An open document has a new text. */
  note(uri: string): void {
    this.#unsaid.add(uri);
  }

  /** All is told that there is to tell. */
  rest(): void {
    this.#unsaid.clear();
  }

  /** Whether all projects are read and looked through, as far as anybody knows. */
  get areComplete(): boolean {
    return this.#options.projects.all().every((project) => this.#isComplete(project));
  }

  /** Tells about one project that is complete and has changed. False where there is none. */
  tell(): boolean {
    const { projects, today, onUpdate } = this.#options;
    const project = projects.all().find((each) => each.hasNews && this.#isComplete(each));
    if (project === undefined) return false;
    project.absorb(today());
    // Another day has begun, on which everything is looked at afresh.
    if (project.isGrowing) return true;
    const touched = project.takeTouched();
    for (const uri of touched) this.#unsaid.delete(uri);
    projects.dropIfEmpty(project);
    if (touched.size > 0) onUpdate(touched);
    return true;
  }

  /** What is wrong with a text itself need not wait for the rest. */
  tellEarly(): void {
    const { projects, today, onEarly } = this.#options;
    const early = new Set<string>();
    for (const uri of this.#unsaid) {
      const project = projects.holderOf(uri);
      if (project?.isWhole === false && !project.silent) early.add(uri);
      project?.absorb(today());
    }
    this.#unsaid.clear();
    if (early.size > 0) onEarly?.(early);
  }

  #isComplete(project: Project): boolean {
    return project.unread.size === 0 && !project.isGrowing && !this.#options.scopes.isStale(project.root);
  }
}
