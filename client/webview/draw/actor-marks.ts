const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What stands in an actor's dot, by the actor's name. */
export type ActorMarks = ReadonlyMap<string, string>;

/**
 * A letter for each actor, for those who cannot tell the dots' colours apart. Where several names
 * begin alike, two: those of their first two words, else the first two of the only word.
 */
export function actorMarks(names: readonly string[]): ActorMarks {
  const shared = new Set(
    names.map((name) => mark(name, 1)).filter((letter, index, all) => all.indexOf(letter) !== index),
  );
  return new Map(
    names.map((name) => {
      const letter = mark(name, 1);
      return [name, shared.has(letter) ? mark(name, 2) : letter];
    }),
  );
}

function mark(name: string, letters: 1 | 2): string {
  const [first = '', second = ''] = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  const start = letters === 1 ? beginning(first, 1) : beginning(first, 1) + beginning(second, 1);
  const enough = letters === 2 && second === '' ? beginning(first, 2) : start;
  return (enough || beginning(name, 1)).toLocaleUpperCase();
}

function beginning(word: string, count: number): string {
  return [...characters.segment(word)]
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('');
}
