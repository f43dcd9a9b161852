import { quote } from '../syntax/quoted.ts';
import type { Name, Property, Reference, Written } from '../syntax/tree.ts';
import type { Edit } from '../text/edit.ts';
import type { Fix } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { type Element, elementsOf } from './elements.ts';
import type { Facts } from './facts.ts';
import { resolve } from './link.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What can be written more plainly at a place although it is no mistake: a name that is left out, and a title where a name
 * would survive the next rewording. `span` is in UTF-16 code units.
 */
export function offersAt(snapshot: Snapshot, uri: string, span: Span): readonly Fix[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  const { facts } = snapshot;
  return file.units.flatMap((unit) => {
    if (unit.block.end < span.start || unit.block.span.start > span.end) return [];
    return elementsOf(unit).flatMap((element) => offersOn(element, facts, span));
  });
}

function offersOn(element: Element, facts: Facts, span: Span): readonly Fix[] {
  const { block, uri } = element;
  const declared = block.implied || block.kind === 'gap' ? [] : [block, ...block.properties];
  const named = declared.flatMap(({ name, title }) =>
    touches(name, span) ? writeName(uri, name, title) : [],
  );
  const references = block.properties.flatMap(referencesOf).filter((it) => it.quoted && touches(it, span));
  return [...named, ...references.flatMap((it) => useName(element, it, facts))];
}

function touches(written: Written | undefined, span: Span): boolean {
  return written !== undefined && written.span.start <= span.end && span.start <= written.span.end;
}

/** All names of other things that a property says. */
export function referencesOf(property: Property): readonly Reference[] {
  const { reference, by, list = [] } = property;
  return [...(reference ? [reference] : []), ...(by ? [by] : []), ...list];
}

function writeName(uri: string, name: Name | undefined, title: Written | undefined): Fix[] {
  if (!name?.derived || title === undefined) return [];
  const text = `${name.text} ${quote(title.text)}`;
  return [fix(`Write the name '${name.text}' before the title`, uri, { span: title.span, text })];
}

function useName(element: Element, reference: Reference, facts: Facts): Fix[] {
  const { target, how } = resolve(element, reference, facts);
  const name =
    target === undefined ? undefined : target.kind === 'built-in' ? target.name : target.name?.text;
  if (name === undefined || how === 'meant') return [];
  return [
    fix(`Write the name '${name}' instead of the title`, element.uri, { span: reference.span, text: name }),
  ];
}

function fix(title: string, uri: string, edit: Edit): Fix {
  return { title, edits: [{ uri, edits: [edit] }] };
}
