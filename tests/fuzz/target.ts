import type fc from 'fast-check';

/** Something that must hold for every input, tried on those that are kept, those made up, and those that coverage leads to. */
export interface FuzzTarget {
  /** What is held to be true, as the report says it. */
  readonly what: string;
  /** Tries one input; throws, or rejects, where it is not true. */
  readonly check: (input: Uint8Array) => void | Promise<void>;
  /** Inputs that are near to what people write. */
  readonly inputs: () => fc.Arbitrary<Uint8Array>;
  /** What long runs begin with. */
  readonly seeds: readonly SeedKind[];
}

export type SeedKind =
  | 'journeys'
  | 'projects'
  | 'pairs'
  | 'mermaid'
  | 'csv'
  | 'settings'
  | 'decks'
  | 'git'
  | 'words';

/** Halves of letters, which UTF-8 cannot write and an editor may send: these two letters of no script stand for them. */
const halves: Readonly<Record<string, string>> = { '\uF8FE': '\uD83D', '\uF8FF': '\uDE00' };
const standIns = new Map(Object.entries(halves).map(([standIn, half]) => [half, standIn]));

/** An input as a text. */
export function textOf(input: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
  return text.replace(/[\uF8FE\uF8FF]/g, (standIn) => halves[standIn] ?? standIn);
}

/** The input that is this text; halves of letters become the two that are known. */
export function inputOf(text: string): Uint8Array {
  const whole = text.replace(
    /\p{Cs}/gu,
    (half) => standIns.get(half) ?? (half < '\uDC00' ? '\uF8FE' : '\uF8FF'),
  );
  return new TextEncoder().encode(whole);
}

/** Sections of a text, as fixtures have them: `//- name` starts one; a text before the first is called `main.journey`. */
export function sectionsOf(text: string): { readonly name: string; readonly text: string }[] {
  const parts = text.split(/^\/\/- ?(.*)\n?/m);
  const sections =
    parts[0] === '' && parts.length > 1 ? [] : [{ name: 'main.journey', text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 2) {
    sections.push({ name: parts[at] || 'main.journey', text: parts[at + 1] ?? '' });
  }
  return sections;
}

/** Sections as one text; a section that would not end with its line is ended. */
export function sectioned(sections: readonly { readonly name: string; readonly text: string }[]): string {
  return sections
    .map(({ name, text }) => `//- ${name}\n${/[\n]$|^$/.test(text) ? text : `${text}\n`}`)
    .join('');
}
