import type { DeckPlan } from '../../exchange/deck/plan.ts';

/** What every deck of Waymark carries, in each of the places that programs keep. */
export const namespace = 'urn:waymark:deck:1';

/** Names of tags: PowerPoint holds them in capitals. */
export const tagNames = { elements: 'WAYMARK_ELEMENTS', revision: 'WAYMARK_REVISION' } as const;

/** The property in which a deck's revision outlives programs that drop the rest. */
export const propertyName = 'Waymark revision';

/** `COMMIT`, `COMMIT changed`, or nothing where there is no revision. */
export function revisionInWords(revision: DeckPlan['revision']): string {
  if (revision === undefined) return 'none';
  return revision.isChanged ? `${revision.commit} changed` : revision.commit;
}

export function revisionFromWords(words: string): DeckPlan['revision'] {
  const found = /^([\da-f]{7,64})( changed)?$/.exec(words);
  return found?.[1] === undefined ? undefined : { commit: found[1], isChanged: found[2] !== undefined };
}

/** JSON that XML holds as it is. */
export function harmlessJson(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
  const awkward = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu;
  return json.replace(awkward, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
