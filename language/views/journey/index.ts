import type { Journey, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf } from '../../model/feelings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { foldName } from '../../syntax/names.ts';
import type { Reference } from '../../syntax/tree.ts';
import type { Problem } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';
import { type JourneyTask, writeJourneyDiagram } from './mermaid-journey.ts';

/** Which journey to draw: by name, else the one at an offset of the file, else the file's first. */
export interface JourneyRequest {
  readonly uri: string;
  readonly journey?: string | undefined;
  /** UTF-16 code units from the start of the file. */
  readonly offset?: number | undefined;
}

/** A journey as a Mermaid diagram, and where in the text its parts stand. */
export interface JourneyView {
  readonly kind: 'mermaid';
  /** Empty where there is nothing to draw; `reason` then says why. */
  readonly text: string;
  readonly reason?: 'no-journey' | 'no-touchpoints';
  /** The name of the drawn journey. */
  readonly journey?: string;
  /** All journeys of the file, for choosing another. */
  readonly journeys: readonly { name: string; title: string; uri: string; span: Span }[];
  /** The touchpoints, in the order of the diagram's tasks. `unfelt`: no emotion is stated, or its word is not known. */
  readonly elements: readonly { id: string; uri: string; span: Span; unfelt?: true }[];
  /** Mistakes of the language inside the drawn journey: while there are some, the picture may miss what is meant. */
  readonly problems: readonly Problem[];
}

/** What a reader of the diagram sees behind a touchpoint without an emotion; Mermaid knows no task without a score. */
const unfeltMark = '(no emotion yet)';

export function drawJourneyDiagram(snapshot: Snapshot, request: JourneyRequest): JourneyView {
  const file = snapshot.files.get(request.uri);
  const journeys = file?.units.filter((it) => it.kind === 'journey').filter((it) => !it.isImplied) ?? [];
  const listed = journeys.map((it) => ({
    name: it.name?.text ?? '',
    title: it.title,
    uri: it.uri,
    span: extentOf(it),
  }));
  const journey = chosen(journeys, request);
  if (journey === undefined) {
    return { kind: 'mermaid', text: '', reason: 'no-journey', journeys: listed, elements: [], problems: [] };
  }
  const touchpoints = journey.touchpoints;
  const { facts } = snapshot;
  const known = { kind: 'mermaid', journey: journey.name?.text ?? '', journeys: listed } as const;
  const problems = languageProblems(snapshot, journey);
  if (touchpoints.length === 0)
    return { ...known, text: '', reason: 'no-touchpoints', elements: [], problems };
  return {
    ...known,
    text: diagramOf(journey, facts),
    elements: touchpoints.map((it) => elementOf(it, facts)),
    problems,
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

function elementOf(touchpoint: Touchpoint, facts: Facts): JourneyView['elements'][number] {
  const { journey, block } = touchpoint;
  const id = `${journey.name?.text ?? ''}.${touchpoint.name?.text ?? ''}`;
  const place = { id, uri: touchpoint.uri, span: { start: block.span.start, end: block.end } };
  return scoreOf(touchpoint, facts) === undefined ? { ...place, unfelt: true } : place;
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

function diagramOf(journey: Journey, facts: Facts): string {
  const count = journey.touchpoints.length;
  return writeJourneyDiagram({
    title: journey.title,
    accTitle: journey.title,
    accDescr: `Customer journey with ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}, each with its emotion from 1 (very bad) to 5 (very good).`,
    sections: journey.stages.map((stage) => ({
      title: stage.title,
      tasks: stage.touchpoints.map((it) => taskOf(it, facts)),
    })),
  });
}

/** Scores -2 to 2 become 1 to 5. Without an emotion the middle, and a mark that says that nothing is stated. */
function taskOf(touchpoint: Touchpoint, facts: Facts): JourneyTask {
  const score = scoreOf(touchpoint, facts);
  const text = score === undefined ? `${touchpoint.title} ${unfeltMark}` : touchpoint.title;
  return { text, score: (score ?? 0) + 3, actors: actorsOf(touchpoint, facts) };
}

/** Personas, then the owner, then the teams involved, each once. */
function actorsOf(touchpoint: Touchpoint, facts: Facts): string[] {
  const personas = touchpoint.has('for') ? touchpoint.list('for') : touchpoint.journey.list('for');
  const named = (reference: Reference, found: { title: string } | undefined) =>
    found?.title ?? reference.text;
  const owner = touchpoint.owner;
  const actors = [
    ...personas.map((it) => named(it, facts.persona(it))),
    ...(owner === undefined ? [] : [named(owner, facts.team(owner))]),
    ...touchpoint.list('involves').map((it) => named(it, facts.team(it))),
  ];
  return [...new Set(actors)];
}
