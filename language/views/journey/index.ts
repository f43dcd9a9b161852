import type { Journey, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf } from '../../model/feelings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';
import { chosenJourney, type JourneyRequest, type ListedJourney } from '../chosen-journey.ts';
import { actorsAt } from './actors.ts';
import { type JourneyTask, writeJourneyDiagram } from './mermaid-journey.ts';

/** A journey as a Mermaid diagram, and where in the text its parts stand. */
export interface JourneyView {
  readonly kind: 'mermaid';
  /** Empty where there is nothing to draw; `reason` then says why. */
  readonly text: string;
  readonly reason?: 'no-journey' | 'no-touchpoints';
  /** The name of the drawn journey. */
  readonly journey?: string;
  /** All journeys of the file, for choosing another. */
  readonly journeys: readonly ListedJourney[];
  /** The touchpoints, in the order of the diagram's tasks. `unfelt`: no emotion is stated, or its word is not known. */
  readonly elements: readonly { id: string; uri: string; span: Span; unfelt?: true }[];
  /** Mistakes of the language inside the drawn journey: while there are some, the picture may miss what is meant. */
  readonly problems: readonly Problem[];
}

/** What a reader of the diagram sees behind a touchpoint without an emotion; Mermaid knows no task without a score. */
const unfeltMark = '(no emotion yet)';

export function drawJourneyDiagram(snapshot: Snapshot, request: JourneyRequest): JourneyView {
  const { journey, journeys, problems } = chosenJourney(snapshot, request);
  if (journey === undefined)
    return { kind: 'mermaid', text: '', reason: 'no-journey', journeys, elements: [], problems };
  const touchpoints = journey.touchpoints;
  const { facts } = snapshot;
  const known = { kind: 'mermaid', journey: journey.name?.text ?? '', journeys } as const;
  if (touchpoints.length === 0)
    return { ...known, text: '', reason: 'no-touchpoints', elements: [], problems };
  return {
    ...known,
    text: diagramOf(journey, facts),
    elements: touchpoints.map((it) => elementOf(it, facts)),
    problems,
  };
}

function elementOf(touchpoint: Touchpoint, facts: Facts): JourneyView['elements'][number] {
  const { journey, block } = touchpoint;
  const id = `${journey.name?.text ?? ''}.${touchpoint.name?.text ?? ''}`;
  const place = { id, uri: touchpoint.uri, span: { start: block.span.start, end: block.end } };
  return scoreOf(touchpoint, facts) === undefined ? { ...place, unfelt: true } : place;
}

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

/** Each once. */
function actorsOf(touchpoint: Touchpoint, facts: Facts): string[] {
  return [...new Set(actorsAt(touchpoint, facts).map(({ title }) => title))];
}
