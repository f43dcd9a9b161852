import type { Element, Named, Place, Reference, Snapshot } from '../../../language/index.ts';
import { withoutTurns } from '../shorten.ts';
import { code, joined, type Line, link, type Piece, strong } from './content.ts';

type Facts = Snapshot['facts'];
type Declared = Exclude<Element, { kind: 'gap' | 'vocabulary' }> | Named;

/** What people read of something, as a way to go there. */
export function goTo(declared: Declared): Piece {
  return link(titleOf(declared), placeOf(declared));
}

/** The first line about something: its title, what it is, and its name where that is another. */
export function heading(declared: Declared, what: string, ...more: readonly string[]): Line {
  const title = titleOf(declared);
  const name = declared.name?.text;
  const called: Line = name === undefined || name === title ? [] : [' ', code(name)];
  return [strong(title), ' · ', what, ...called, ...more.map((it) => ` · ${it}`)];
}

/** The team that owns something, or that nobody does. */
export function ownerLine(element: Element, facts: Facts): Line {
  return element.owner === undefined ? ['Owner: nobody yet'] : ['Owner: ', team(element.owner, facts)];
}

/** The personas that a list names, as in `For: Maya, Tom`; undefined where it names nobody. */
export function personasLine(
  label: string,
  references: readonly Reference[],
  facts: Facts,
): Line | undefined {
  if (references.length === 0) return undefined;
  const named = references.map((it) => [pieceFor(it, facts.persona(it))]);
  return [`${label}: `, ...joined(named, ', ')];
}

/** What is written under a keyword on an element, a line each. */
export function textLines(label: string, element: Element, keyword: string): readonly Line[] {
  return element.all(keyword).flatMap(({ text }) => (text ? [[`${label}: ${text.text}`]] : []));
}

/** What a reference stands for; as it is written where nothing is called so. */
export function pieceFor(reference: Reference, found: Declared | undefined): Piece {
  return found === undefined ? reference.text : goTo(found);
}

function team(reference: Reference, facts: Facts): Piece {
  return pieceFor(reference, facts.team(reference));
}

function titleOf({ title, name }: Declared): string {
  return withoutTurns(title).trim() === '' ? (name?.text ?? 'without a name') : title;
}

function placeOf({ uri, nameSpan }: Declared): Place {
  return { uri, span: nameSpan };
}
