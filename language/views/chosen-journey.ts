import type { Journey } from '../model/elements.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { foldName } from '../syntax/names.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** Which journey to draw: by name, else the one at an offset of the file, else the file's first. */
export interface JourneyRequest {
  readonly uri: string;
  readonly journey?: string | undefined;
  /** UTF-16 code units from the start of the file. */
  readonly offset?: number | undefined;
}

/** A journey to choose. */
export interface ListedJourney {
  readonly name: string;
  readonly title: string;
  readonly uri: string;
  readonly span: Span;
}

export interface ChosenJourney {
  /** Undefined where the file has none. */
  readonly journey: Journey | undefined;
  /** All journeys of the file, for choosing another. */
  readonly journeys: readonly ListedJourney[];
  /** Mistakes of the language inside the journey: while there are some, a picture may miss what is meant. */
  readonly problems: readonly Problem[];
}

export function chosenJourney(snapshot: Snapshot, request: JourneyRequest): ChosenJourney {
  const file = snapshot.files.get(request.uri);
  const journeys = file?.units.filter((it) => it.kind === 'journey').filter((it) => !it.isImplied) ?? [];
  const journey = chosen(journeys, request);
  return {
    journey,
    journeys: journeys.map((it) => ({
      name: it.name?.text ?? '',
      title: it.title,
      uri: it.uri,
      span: extentOf(it),
    })),
    problems: journey === undefined ? [] : languageProblems(snapshot, journey),
  };
}

function chosen(journeys: readonly Journey[], { journey, offset }: JourneyRequest): Journey | undefined {
  const wanted = journey === undefined ? undefined : foldName(journey);
  const named = journeys.find((it) => it.name !== undefined && foldName(it.name.text) === wanted);
  const before = journeys.filter((it) => offset !== undefined && extentOf(it).start <= offset);
  return named ?? before.at(-1) ?? journeys[0];
}

/** From the journey's keyword to the end of the last statement in it. */
function extentOf(journey: Journey): Span {
  return { start: journey.block.span.start, end: journey.block.end };
}

function languageProblems(snapshot: Snapshot, journey: Journey): readonly Problem[] {
  const extent = extentOf(journey);
  return snapshot
    .problems(journey.uri)
    .filter(
      (it) => languageCodes.has(it.code) && it.span.start >= extent.start && it.span.start <= extent.end,
    );
}

const languageCodes: ReadonlySet<string> = new Set([
  'unknown-keyword',
  'duplicate-name',
  'missing-name',
  'misplaced-property',
  'repeated-property',
  'malformed-value',
  'unclosed-text',
]);
