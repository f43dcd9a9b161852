import type { Location } from 'vscode-languageserver';
import type { Element, Facts, Snapshot } from '../../../language/index.ts';
import { rangeIn } from '../places.ts';

/** A project as the trees look at it. */
export interface Project {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
}

/** What every row of an element has: its own key, its name and its place. */
export function elementRow(element: Element, { snapshot }: Project) {
  const { kind, name, title } = element;
  return {
    key: `${kind}:${name?.text ?? ''}`,
    label: title,
    name: name?.text,
    place: placeOf(element, snapshot),
    codes: codesOn(element, snapshot),
  };
}

/** The codes of what was found at an element itself, not in what stands within it; the gravest first. */
function codesOn(element: Element, snapshot: Snapshot): readonly string[] {
  const own = [element.block.span, ...element.block.properties.map(({ span }) => span)];
  const found = snapshot
    .problems(element.uri)
    .filter(({ span }) => own.some((it) => it.start <= span.start && span.end <= it.end))
    .sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  return [...new Set(found.map(({ code }) => code))];
}

const gravity = ['error', 'warning', 'info', 'hint'];

function placeOf({ uri, nameSpan: span }: Element, snapshot: Snapshot): Location {
  return { uri, range: rangeIn(snapshot, { uri, span }) };
}
