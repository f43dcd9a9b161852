import type { OpenProject } from './live-snapshot.ts';
import { Project } from './project.ts';
import type { ProjectOnDisk } from './scope.ts';
import type { Home } from './scopes.ts';

/** All projects, and which of them each file is in. URIs are canonical. */
export class Projects {
  readonly #open: OpenProject;
  readonly #today: () => string;
  readonly #byRoot = new Map<string, Project>();
  readonly #holders = new Map<string, Project>();

  constructor(open: OpenProject, today: () => string) {
    this.#open = open;
    this.#today = today;
  }

  all(): Project[] {
    return [...this.#byRoot.values()];
  }

  /** How many files all projects have together, and how many of them were left unread. */
  get extent(): { readonly files: number; readonly setAside: number } {
    const setAside = this.all().reduce((sum, project) => sum + project.setAside.size, 0);
    return { files: this.#holders.size, setAside };
  }

  /** The project that a file is in. */
  holderOf(uri: string): Project | undefined {
    return this.#holders.get(uri);
  }

  /** The project that a `waymark.json` belongs to. */
  configuredBy(uri: string): Project | undefined {
    return this.all().find(({ settings }) => settings?.uri === uri);
  }

  /** Puts a file into the project where it belongs, still to be read. False where it is in one already. */
  join(uri: string, home: Home): boolean {
    if (this.#holders.has(uri)) return false;
    const project = this.#at(home);
    this.#holders.set(uri, project);
    project.unread.add(uri);
    return true;
  }

  /** Takes out all files that do not belong where they are, and says which have no home at all any more. */
  sendAway(homes: ReadonlyMap<string, Home>): string[] {
    const homeless: string[] = [];
    for (const [uri, project] of this.#holders) {
      const home = homes.get(uri);
      if (home?.root === project.root) continue;
      this.#holders.delete(uri);
      project.remove(uri);
      if (home === undefined) homeless.push(uri);
    }
    return homeless;
  }

  /** Gives every project the settings that were found on disk; a project may have settings and no file yet. */
  configure(found: readonly ProjectOnDisk[]): void {
    const settings = new Map(found.map((project) => [project.root, project.settings]));
    for (const { root, settings } of found) if (settings !== undefined) this.#at({ root, silent: false });
    for (const project of this.all()) project.configure(settings.get(project.root));
  }

  /** Forgets a project that holds nothing. */
  dropIfEmpty(project: Project): void {
    if (project.isEmpty) this.#byRoot.delete(project.root);
  }

  #at(home: Home): Project {
    const known = this.#byRoot.get(home.root);
    if (known !== undefined) return known;
    const project = new Project(home, { open: this.#open, today: this.#today() });
    this.#byRoot.set(home.root, project);
    return project;
  }
}
