import type { Journey, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { endsOf, linksOf, writtenAfter } from '../model/journey-path.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-dead-end',
  summary: 'One of several journeys whose ends lead to no other, with no gap after them.',
  severity: 'info',
  on: 'journey',
  sparesSketches: true,
  run(journey, facts) {
    const ends = endsOf(journey, facts);
    if (ends.length === 0 || ends.some((it) => goesOn(it, facts)) || !facts.hasSeveralJourneys) return [];
    return [
      {
        span: journey.nameSpan,
        message: `The journey '${journey.title}' leads nowhere, as if the customer were not to come back: write 'leads-to' and another journey below its end, or the gap until they need you again.`,
        related: ends.map((it) => ({ uri: it.uri, span: it.nameSpan, message: 'The journey ends here.' })),
      },
    ];
  },
});

/** Whether the customer is led into another journey from here, or a gap says that you mean to see them again. */
function goesOn(end: Touchpoint, facts: Facts): boolean {
  return linksOf(end, facts).some((it) => leavesFor(it.target, end.journey)) || hasGapAfter(end);
}

/** A link that leads nowhere known has that mistake first, and may mean another journey. */
function leavesFor(target: Touchpoint | Journey | undefined, from: Journey): boolean {
  const journey = target?.kind === 'touchpoint' ? target.journey : target;
  return journey === undefined || (journey !== from && journey.isCurrent);
}

/** Whether the journey's last steps are this touchpoint and a gap; of touchpoints with one name the first counts. */
function hasGapAfter(end: Touchpoint): boolean {
  if (writtenAfter(end) !== undefined) return false;
  const steps = end.journey.stages.flatMap((it) => it.steps);
  return steps.slice(steps.indexOf(end)).some((it) => it.kind === 'gap');
}
