import { scoreIn, type WrittenScore } from './read-score.ts';
import { readable } from './source-text.ts';
import { actorsIn, type ReadTask } from './task-fields.ts';

/** `a: name: score: actors`: the last number decides where the name ends. */
export function withColons(fields: string[], isActor: (name: string) => boolean): ReadTask | undefined {
  const place = fields.findLastIndex((field, index) => index > 1 && scoreIn(field) !== undefined);
  const score = scoreIn(fields[place] ?? '');
  if (place === -1 || score === undefined) return undefined;
  const before = fields.slice(0, place);
  const swapped = place === fields.length - 1 && place === 2 ? actorAside(before, score, isActor) : undefined;
  if (swapped !== undefined) return swapped;
  const name = readable(before.join(':'));
  const [actors, ...more] = fields.slice(place + 1);
  const note = readable(more.join(':'));
  return {
    text: name,
    score,
    actors: actorsIn(actors),
    notes: note === '' ? [] : [note],
    remarks: [
      `The name holds a colon, at which Mermaid would cut it: it is read as '${name}', with the score ${score.value}.`,
    ],
  };
}

/** `actor: name: score` and `name: actor: score`, where somebody of that name takes part elsewhere. */
function actorAside(
  [first = '', second = '']: string[],
  score: WrittenScore,
  isActor: (name: string) => boolean,
): ReadTask | undefined {
  const [name, who] = isActor(readable(second)) ? [first, second] : [second, first];
  if (!isActor(readable(who)) || readable(name) === '') return undefined;
  const remarks = [
    `'${readable(who)}' takes part elsewhere, so it is read as who takes part in '${readable(name)}'.`,
  ];
  return { text: readable(name), score, actors: [readable(who)], notes: [], remarks };
}

/** `score: name: actors`. */
export function scoreFirst([first = '', name = '', ...rest]: string[]): ReadTask | undefined {
  const score = scoreIn(first);
  if (score === undefined || readable(name) === '') return undefined;
  const note = readable(rest.slice(1).join(':'));
  return {
    text: readable(name),
    score,
    actors: actorsIn(rest[0]),
    notes: note === '' ? [] : [note],
    remarks: [
      `The score stands before the name: it is read as '${readable(name)}', with the score ${score.value}.`,
    ],
  };
}

/** `name: 5, "a note"` and `name: 5, actors`. */
export function scoreAndMore([name = '', ...rest]: string[]): ReadTask | undefined {
  const [, written = '', behind = ''] = /^\s*([+-]?\d+(?:\.\d+)?)\s*[,;(]\s*(.*)$/.exec(rest.join(':')) ?? [];
  const score = scoreIn(written);
  if (score === undefined) return undefined;
  const quoted = /^["“”„'‘](.*?)["“”'’)]*$/.exec(readable(behind));
  const note = quoted?.[1]?.trim();
  const says = `A comma stands behind the score ${score.value}, which Mermaid cannot read`;
  if (note !== undefined)
    return {
      text: readable(name),
      score,
      actors: [],
      notes: note === '' ? [] : [note],
      remarks: [`${says}; the text behind it is kept as a note.`],
    };
  const actors = actorsIn(behind.replace(/\)\s*$/, ''));
  return {
    text: readable(name),
    score,
    actors,
    notes: [],
    remarks: [`${says}; what follows is read as who takes part.`],
  };
}

/** `name -> 5: actors`. */
export function scoreInName([name = '', actors, ...more]: string[]): ReadTask | undefined {
  const [, text = '', written = ''] =
    /^(.*\S)\s*(?:->|=>|→|⇒|\||\s[-–—])\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(name) ?? [];
  const score = scoreIn(written);
  if (score === undefined) return undefined;
  const note = readable(more.join(':'));
  return {
    text: readable(text),
    score,
    actors: actorsIn(actors),
    notes: note === '' ? [] : [note],
    remarks: [`The number at the end of the name is read as its score: '${readable(text)}', ${score.value}.`],
  };
}

/** `name: actors`, `name: what is no score: actors`, and a name alone. */
export function withoutScore(fields: string[], isActor: (name: string) => boolean): ReadTask {
  const [name = '', ...rest] = fields;
  const text = readable(name);
  const last = rest.at(-1) ?? '';
  const between = readable(rest.slice(0, -1).join(':'));
  const actors = actorsIn(last);
  const arePeople = actors.every((actor) => isActor(actor) || /^\p{L}/u.test(actor) || rest.length > 1);
  const notes = [between, arePeople ? '' : readable(last)].filter((note) => note !== '');
  const kept = notes.map((note) => `; '${note}' is kept as a note`).join('');
  return {
    text,
    score: undefined,
    actors: arePeople ? actors : [],
    notes,
    remarks: [`There is no score for '${text}', so nothing is said of how it feels${kept}.`],
  };
}
