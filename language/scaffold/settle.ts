import type { Facts } from '../model/facts.ts';
import { foldName, nameFromTitle } from '../syntax/names.ts';
import { quote } from '../syntax/quoted.ts';
import { type Chosen, plain } from './answers.ts';

/** What may be new to a project, apart from the journey. */
export type Declared = 'team' | 'persona' | 'promise';

/** Something that is named in the new journey, with the name that it has or is to get. */
export interface Named {
  readonly name: string;
  /** How it is declared, behind its keyword. */
  readonly named: string;
  readonly isNew: boolean;
}

/** All that the answers name. */
export interface Settled {
  readonly journey: Named;
  readonly persona: Named | undefined;
  readonly owner: Named | undefined;
  readonly promise: Named | undefined;
}

/**
 * Which thing of the project an answer means: the one of that name or title, else a new one with a free name. `always` new
 * for what may share its title with another.
 */
export function settle(kind: Declared | 'journey', chosen: Chosen, facts: Facts, always = false): Named {
  const typed = 'name' in chosen ? chosen.name : plain(chosen.title);
  const known = always ? undefined : findKnown(kind, typed, facts);
  if (known?.name !== undefined) {
    return { name: known.name.text, named: `${known.name.text} ${quote(known.title)}`, isNew: false };
  }
  const name = freeName(typed, kind, (wanted) => facts.isTaken(kind, wanted));
  return { name, named: declaration(name, typed), isNew: true };
}

/** The thing of a project that somebody means by its name or title. */
export function findKnown(kind: Declared | 'journey', typed: string, facts: Facts) {
  return facts.all(kind).find((it) => means(it, typed));
}

/** A name made of a title, or of what the thing is where the title has no letters; numbered until it is free. */
export function freeName(title: string, otherwise: string, isTaken: (name: string) => boolean): string {
  const name = nameFromTitle(title) ?? otherwise;
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** A name and its title, as they stand behind a keyword. */
export function declaration(name: string, title: string): string {
  return title === '' ? name : `${name} ${quote(title)}`;
}

function means(it: { readonly name: { text: string } | undefined; readonly title: string }, typed: string) {
  const wanted = foldName(typed);
  return (it.name !== undefined && foldName(it.name.text) === wanted) || foldName(it.title) === wanted;
}
