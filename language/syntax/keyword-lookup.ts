import {
  type BlockKind,
  blockKinds,
  type PropertyKeyword,
  properties,
  propertyWords,
  synonyms,
  topLevel,
} from './keywords.ts';
import { nearest } from './nearest.ts';

const propertiesOf: ReadonlyMap<BlockKind, ReadonlyMap<string, PropertyKeyword>> = new Map(
  blockKinds.map((kind) => [
    kind,
    new Map(properties.filter((it) => it.on.includes(kind)).map((it) => [it.keyword, it])),
  ]),
);

const blockKindOf: ReadonlyMap<string, BlockKind> = new Map(blockKinds.map((kind) => [kind, kind]));
const listWords: ReadonlySet<string> = new Set(
  properties.filter((it) => it.shape.kind === 'list').map((it) => it.keyword),
);
const keywords: ReadonlySet<string> = new Set([...blockKinds, ...propertyWords]);

export function isKeyword(word: string): boolean {
  return keywords.has(word.toLowerCase());
}

export function asBlockKind(word: string): BlockKind | undefined {
  return blockKindOf.get(word);
}

export function isTopLevel(kind: BlockKind): boolean {
  return topLevel.has(kind);
}

/** The property of this keyword on this kind of block. */
export function propertyOn(kind: BlockKind, keyword: string): PropertyKeyword | undefined {
  return propertiesOf.get(kind)?.get(keyword);
}

/** All properties a kind of block takes, in their usual order. */
export function propertiesFor(kind: BlockKind): readonly PropertyKeyword[] {
  return [...(propertiesOf.get(kind)?.values() ?? [])];
}

/** The kinds of block that take a property. */
export function takersOf(keyword: string): readonly BlockKind[] {
  return blockKinds.filter((kind) => propertyOn(kind, keyword) !== undefined);
}

/** The keyword an unknown word was meant to be: a synonym, else the nearest, first among those the place takes. */
export function meantKeyword(word: string, inside: BlockKind | undefined): string | undefined {
  const written = word.toLowerCase();
  const fitting = inside === undefined ? [] : propertiesFor(inside).map((it) => it.keyword);
  return synonyms.get(written) ?? nearest(written, [...blockKinds, ...fitting, ...propertyWords]);
}

/** Whether a line that begins with this word, as its fix would write it, holds a list of names. */
export function isListKeyword(word: string): boolean {
  const written = word.toLowerCase();
  const meant = keywords.has(written) ? written : meantKeyword(written, undefined);
  return meant !== undefined && listWords.has(meant);
}

/** Whether a line that begins with this word opens a block: a block's keyword, a synonym of one, or a near miss. */
export function opensBlock(word: string): boolean {
  const written = word.toLowerCase();
  const meant = keywords.has(written) ? written : meantKeyword(written, undefined);
  return meant !== undefined && asBlockKind(meant) !== undefined;
}
