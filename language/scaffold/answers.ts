/** Something that the project knows by its name, or something new by its title. */
export type Chosen = { readonly name: string } | { readonly title: string };

/** What somebody answered who was asked for a new journey. Texts are as they were typed. */
export interface Answers {
  readonly title: string;
  /** Whom the journey is for. */
  readonly persona?: Chosen | undefined;
  /** The team that answers for it. */
  readonly owner?: Chosen | undefined;
  /** The titles of its stages, in their order. */
  readonly stages: readonly string[];
  /** A promise that the journey keeps. */
  readonly promise?: Chosen | undefined;
  /** Where it keeps it: a touchpoint's title, and its stage's place in `stages`, counted from 0. */
  readonly kept?: { readonly touchpoint: string; readonly stage: number } | undefined;
}

/** A typed text as a title takes it: on one line, without signs that nobody sees. */
export function plain(typed: string): string {
  return typed
    .replace(/[\p{Zl}\p{Zp}\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}|\uFEFF/gu, '')
    .trim();
}
