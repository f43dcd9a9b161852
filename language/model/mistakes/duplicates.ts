import { foldName } from '../../syntax/names.ts';
import type { Name, Written } from '../../syntax/tree.ts';
import type { Problem } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';
import { Entry, type Named, type Unit } from '../elements.ts';
import type { Facts } from '../facts.ts';

/** Names that an earlier declaration has already taken; letters in another case make no difference. */
export function duplicateNames(unit: Unit, facts: Facts): Problem[] {
  if (unit.kind === 'brand') return entriesTaken('value', unit, facts);
  if (unit.kind === 'vocabulary') {
    return [...entriesTaken('channel', unit, facts), ...entriesTaken('emotion', unit, facts)];
  }
  const taken = unit.kind === 'journey' && unit.isImplied ? [] : takenBefore(unit.kind, unit, facts);
  if (unit.kind !== 'journey') return taken;
  const all = unit.touchpoints;
  const isEachDistinct = all.length === unit.distinctTouchpoints.length;
  const touchpoints = isEachDistinct ? [] : repeatedInside('touchpoint', unit.uri, all);
  return [...taken, ...repeatedInside('stage', unit.uri, unit.stages), ...touchpoints];
}

function entriesTaken(kind: 'value' | 'channel' | 'emotion', unit: Unit, facts: Facts): Problem[] {
  return unit.all(kind).flatMap((property) => {
    const name = property.name ?? property.word;
    const first = name && facts.entry(kind, name.text);
    if (first === undefined || name === undefined || first.property === property) return [];
    return [duplicate(kind, unit.uri, name, { uri: first.uri, span: first.nameSpan })];
  });
}

function takenBefore(kind: 'team' | 'persona' | 'promise' | 'journey', unit: Named, facts: Facts): Problem[] {
  const first = facts.winnerOf(kind, unit);
  if (first === undefined || first === unit || unit.name === undefined || unit instanceof Entry) return [];
  return [duplicate(kind, unit.uri, unit.name, facts.place(kind, first))];
}

function repeatedInside(
  kind: 'stage' | 'touchpoint',
  uri: string,
  elements: readonly { readonly name: Name | undefined }[],
): Problem[] {
  const seen = new Map<string, Name>();
  return elements.flatMap(({ name }) => {
    if (name === undefined) return [];
    const first = seen.get(foldName(name.text));
    if (first === undefined) {
      seen.set(foldName(name.text), name);
      return [];
    }
    return [duplicate(kind, uri, name, { uri, span: first.span })];
  });
}

const where: Readonly<Record<string, string>> = { stage: ' in this journey', touchpoint: ' in this journey' };

function duplicate(kind: string, uri: string, name: Written, first: { uri: string; span: Span }): Problem {
  const word = kind === 'value' ? 'brand value' : kind;
  const article = kind === 'emotion' ? 'an' : 'a';
  return {
    code: 'duplicate-name',
    severity: 'error',
    uri,
    span: name.span,
    message: `There is already ${article} ${word} called '${name.text}'${where[kind] ?? ''}: give this one another name.`,
    related: [{ ...first, message: `The first ${word} of this name is here.` }],
    fixes: [],
  };
}
