import { propertiesFor } from '../../../language/syntax/keyword-lookup.ts';
import { type BlockKind, keywordTable } from '../../../language/syntax/keywords.ts';
import { quote } from '../../../language/syntax/quoted.ts';

/**
 * Files full of mistakes, so that messages tell of the texts: each text stands as a line of its own, as the name of a block
 * without quotes, and in quotes behind some keywords, whether they take one or not; each keyword has several texts behind it.
 */
export function mistakenProject(texts: readonly string[]): string {
  return texts
    .flatMap((text, place) => [...rawLines(text, place), ...behindKeywords(text, place)])
    .join('\n');
}

function rawLines(text: string, place: number): string[] {
  const kind = blockKinds[place % blockKinds.length] ?? 'team';
  return [`journey m${place}`, `touchpoint m${place}`, text, `${kind} ${text}`];
}

function behindKeywords(text: string, place: number): string[] {
  return Array.from({ length: perText }, (_, index) => {
    const { kind, keyword } = pairs[(place * perText + index) % pairs.length] ?? {
      kind: 'team',
      keyword: 'lead',
    };
    return `${opened(kind, place)}\n${keyword} ${quote(text)}`;
  });
}

const perText = 4;
const blockKinds: readonly BlockKind[] = keywordTable.blocks;
const pairs = blockKinds.flatMap((kind) => propertiesFor(kind).map(({ keyword }) => ({ kind, keyword })));

/** A line that opens a block of this kind, or goes on with the vocabulary. */
function opened(kind: BlockKind, place: number): string {
  return kind === 'vocabulary' || kind === 'gap' ? kind : `${kind} m${place}`;
}
