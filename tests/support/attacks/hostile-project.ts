import { propertiesFor } from '../../../language/syntax/keyword-lookup.ts';
import { quote } from '../../../language/syntax/quoted.ts';
import { lineOf, linesOf, type Told, takesText } from './hostile-lines.ts';

/** A project that says each text in every place of the language that takes one. */
export function hostileProject(texts: readonly string[]): string {
  return projectSaying(
    texts.length,
    (place) => () => texts[place] ?? '',
    () => texts[0] ?? '',
  );
}

/**
 * A project of a given size that says all texts, one after the other, round and round: each text in several places, and
 * in each place several texts. For what is slow to look at.
 */
export function spreadProject(texts: readonly string[], size: number): string {
  let last = -1;
  const say = () => {
    last = (last + 1) % texts.length;
    return texts[last] ?? '';
  };
  return projectSaying(size, () => say, say);
}

/** The name of all that is declared at this place. */
export function nameOf(place: number): string {
  return `x${place}`;
}

/**
 * As many teams, personas, promises and values, and as many stages with a touchpoint and a gap in one wide journey, as told;
 * beside it as many small journeys. What a project, or a journey, may say again and again it says once for each.
 */
function projectSaying(size: number, at: (place: number) => Told['say'], whole: Told['say']): string {
  const all = Array.from({ length: size }, (_, place): Told => ({ say: at(place), name: nameOf(place) }));
  return [
    `brand all ${quote(whole())}`,
    ...repeated('brand', all),
    ...all.flatMap(aside),
    'vocabulary',
    ...repeated('vocabulary', all),
    `journey wide ${quote(whole())}`,
    ...linesOf('journey', { say: whole, name: nameOf(0) }, repeatedOn('journey')),
    ...repeated('journey', all),
    ...all.flatMap(inJourney),
    ...all.flatMap(smallJourney),
    '',
  ].join('\n');
}

/** All that is declared outside of journeys. */
function aside(told: Told, place: number): string[] {
  return (['team', 'persona', 'promise'] as const).flatMap((kind) => [
    `${kind} ${told.name} ${quote(told.say())}`,
    ...linesOf(kind, told, new Set(['part-of'])),
    // A team is part of the one before it, not of itself.
    ...(kind === 'team' && place > 0 ? [`part-of ${nameOf(place - 1)}`] : []),
  ]);
}

function inJourney(told: Told): string[] {
  return [
    `stage ${told.name} ${quote(told.say())}`,
    ...linesOf('stage', told),
    `touchpoint ${told.name} ${quote(told.say())}`,
    // With it, nobody in the brand would have a hand in it.
    ...linesOf('touchpoint', told, new Set(['outside'])),
    `gap 5 working days ${quote(told.say())}`,
    ...linesOf('gap', told),
  ];
}

function smallJourney({ say, name }: Told): string[] {
  return [
    `journey j${name} ${quote(say())}`,
    `goal ${quote(say())}`,
    `touchpoint j${name} ${quote(say())}`,
    `emotion sad ${quote(say())}`,
    `outside ${quote(say())}`,
  ];
}

/** What may be said again and again; of lists of names each name may be said once. */
function repeated(kind: 'brand' | 'vocabulary' | 'journey', all: readonly Told[]): string[] {
  const keywords = repeatedOn(kind);
  const forms = propertiesFor(kind).filter(({ keyword }) => keywords.has(keyword));
  return forms.flatMap((form) => all.map((told) => lineOf(form, told)));
}

function repeatedOn(kind: 'brand' | 'vocabulary' | 'journey'): ReadonlySet<string> {
  const forms = propertiesFor(kind).filter(({ repeats, shape }) => repeats && takesText(shape));
  return new Set(forms.map(({ keyword }) => keyword));
}
