import type { Place } from '../../../language/index.ts';

/** A piece of a line. Text is shown as it is: whoever renders it takes away every other meaning. */
export type Piece =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: Place | string };

export type Line = readonly Piece[];

/** What is shown of one thing, from top to bottom. */
export type Part =
  /** Lines that stand close together. */
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** Items under a line, and how many more there are. */
  | { readonly kind: 'list'; readonly above: Line; readonly items: readonly Line[]; readonly more: number }
  /** Lines of a journey file. */
  | { readonly kind: 'example'; readonly text: string };

/** So many items are shown of a list; nobody reads more in a hover. */
const mostItems = 8;

export function strong(text: string): Piece {
  return { kind: 'strong', text: text.trim() };
}

export function code(text: string): Piece {
  return { kind: 'code', text };
}

/** Something that can be gone to: a place of the project, or an address. */
export function link(text: string, to: Place | string): Piece {
  return { kind: 'link', text: text.trim(), to };
}

/** Lines that stand close together; nothing where all of them are missing. */
export function lines(...all: readonly (Line | undefined)[]): readonly Part[] {
  const there = all.filter((it) => it !== undefined);
  return there.length === 0 ? [] : [{ kind: 'lines', lines: there }];
}

/** The first things of a list, each as `show` says; nothing where there are none. Only what is shown is worked out. */
export function list<T>(above: Line, things: readonly T[], show: (thing: T) => Line): readonly Part[] {
  if (things.length === 0) return [];
  const shown = things.slice(0, things.length === mostItems + 1 ? mostItems + 1 : mostItems);
  return [{ kind: 'list', above, items: shown.map(show), more: things.length - shown.length }];
}

/** Lines with something between them, such as `a, b`. */
export function joined(all: readonly Line[], between: string): Line {
  return all.flatMap((it, index) => (index === 0 ? it : [between, ...it]));
}
