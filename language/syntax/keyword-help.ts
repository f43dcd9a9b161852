import { blockHelp } from './keyword-help/blocks.ts';
import { propertyHelp } from './keyword-help/properties.ts';
import type { BlockKind } from './keywords.ts';

/** What a keyword is for, for people who are about to write it. */
export interface KeywordHelp {
  /** One sentence, in plain text. */
  readonly summary: string;
  /** Lines of a journey file, the keyword's own first, as they may stand in a block that takes it. */
  readonly example: string;
}

/**
 * What a keyword means, in whatever case it is written; undefined for a word that is none. Some properties mean
 * different things on different blocks: `on` says which block is meant. A block that does not take the property, and
 * none, stand for the first that does.
 */
export function keywordHelp(keyword: string, on?: BlockKind): KeywordHelp | undefined {
  const word = keyword.toLowerCase();
  const block = blockHelp.find((it) => it.keyword === word);
  if (block !== undefined) return block;
  const meanings = propertyHelp.filter((it) => it.keyword === word);
  return meanings.find((it) => on !== undefined && it.on?.includes(on)) ?? meanings[0];
}
