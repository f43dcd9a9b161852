import { foldName } from '../syntax/names.ts';
import type { Meaning } from './meaning.ts';
import { isKnownMeasure } from './measures.ts';
import { occurrencesOf } from './occurrences.ts';
import { placeIn } from './place-words.ts';
import { kindWords } from './rename-target.ts';
import type { Snapshot } from './snapshot.ts';

type Declared = NonNullable<Meaning['declared']>;

/** Why something cannot have this name beside all others of its kind; undefined where it can. */
export function nameTaken(snapshot: Snapshot, meaning: Meaning, name: string): string | undefined {
  const { kind, declared } = meaning;
  const what = kindWords[kind];
  if (foldName(name) === foldName(meaning.name)) return undefined;
  if (declared === undefined) return wordTaken(snapshot, meaning, name);
  const other = rivals(snapshot, declared).find(
    (it) => foldName(it.name?.text ?? '') === foldName(name) && !isSamePlace(it, declared),
  );
  if (other === undefined) return undefined;
  const place = placeIn(snapshot, { uri: other.uri, span: other.nameSpan });
  const known = other.name?.text ?? '';
  return known === name
    ? `There is already a ${what} '${known}' in ${place}: choose another name.`
    : `There is already a ${what} '${known}' in ${place}, which differs in capitals only: choose another name.`;
}

/** A word that needs no declaration would become one with what is called so already. */
function wordTaken(snapshot: Snapshot, meaning: Meaning, name: string): string | undefined {
  const what = kindWords[meaning.kind];
  if (meaning.kind === 'measure' && isKnownMeasure(name))
    return `'${name}' is a measure that every project knows: choose another name.`;
  const key = `${meaning.kind}:${foldName(name)}`;
  const [other] = occurrencesOf(snapshot, { ...meaning, name, key });
  return other === undefined
    ? undefined
    : `'${other.meaning.name}' is written elsewhere as ${what === 'emotion' ? 'an' : 'a'} ${what}: the two could not be told apart any more, so choose another name.`;
}

/** Everything that shares a name space with it, itself among them. */
function rivals(snapshot: Snapshot, declared: Declared): readonly Declared[] {
  switch (declared.kind) {
    case 'brand':
      return [];
    case 'stage':
      return declared.journey.stages;
    case 'touchpoint':
      return declared.journey.touchpoints;
    default: {
      const files = [...snapshot.files.values()];
      return files.flatMap((file) => file.declared.filter(({ kind }) => kind === declared.kind));
    }
  }
}

/** An entry that does not count has no lasting identity, so its place tells. */
function isSamePlace(one: Declared, other: Declared): boolean {
  return one.uri === other.uri && one.nameSpan.start === other.nameSpan.start;
}
