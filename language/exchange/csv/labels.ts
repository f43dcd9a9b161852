import { channels } from '../../model/vocabulary/channels.ts';
import { foldName } from '../../syntax/names.ts';

export type LabelKind = 'team' | 'persona' | 'promise' | 'value' | 'channel' | 'touchpoint' | 'tag';

export interface Labelled {
  readonly name?: string;
  readonly title?: string;
}

/** What people call something in a table, and which name that means. */
export class Labels {
  readonly #byName = new Map<string, string>();
  /** By title; undefined where several bear it. */
  readonly #byTitle = new Map<string, string | undefined>();
  readonly #titles = new Map<string, string>();

  constructor(all: readonly Labelled[]) {
    for (const it of all) this.add(it);
  }

  add({ name, title }: Labelled): void {
    if (name === undefined || this.#titles.has(name)) return;
    this.#titles.set(name, title ?? name);
    this.#byName.set(foldName(name), name);
    for (const key of new Set([title ?? name, foldedTitle(title ?? name)])) {
      this.#byTitle.set(key, this.#byTitle.has(key) ? undefined : name);
    }
  }

  /** The name that a title or name means; undefined where it means none. */
  nameOf(label: string): string | undefined {
    return (
      this.#byTitle.get(label) ?? this.#byName.get(foldName(label)) ?? this.#byTitle.get(foldedTitle(label))
    );
  }

  /** What people read: the title where it means only this one, else the name. */
  labelOf(name: string): string {
    const title = this.#titles.get(name);
    return title !== undefined && this.nameOf(title) === name ? title : name;
  }
}

function foldedTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** The channels of a project: those of its own, which may redefine built-in ones, and the others. */
export function channelLabels(own: readonly Labelled[]): Labels {
  const redefined = new Set(own.map(({ name }) => name));
  return new Labels([...own, ...channels.filter(({ name }) => !redefined.has(name))]);
}
