import type { Change } from '../../diff/change.ts';
import type { Element, Journey } from '../../model/elements.ts';

/**
 * What of a journey a change is about: what it names, and for changes of what stands outside, such as a promise, the
 * touchpoint at which it was made. `side` says which of both states the journey belongs to.
 */
export function targetsIn(journey: Journey, change: Change, side: 'before' | 'after'): readonly Element[] {
  const { kind, name, journey: around } = change.element;
  const own = journey.name?.text;
  if (kind === 'journey') return isNamed(journey, name) && isAbout(journey, change, side) ? [journey] : [];
  // Most changes stand in other journeys.
  if (change[side]?.uri !== journey.uri && around !== own) return [];
  const elements: readonly Element[] = [...journey.stages, ...journey.stages.flatMap((it) => it.steps)];
  const there = innermostAt(elements, change[side]);
  if (kind !== 'stage' && kind !== 'touchpoint' && kind !== 'gap') {
    if (there !== undefined) return [there];
    return kind === 'measure' && isAbout(journey, change, side) ? [journey] : [];
  }
  if (there?.kind === kind && isNamed(there, name)) return [there];
  // A change without a place on this side tells by name alone.
  const byName = around === own ? elements.find((it) => it.kind === kind && isNamed(it, name)) : undefined;
  return byName !== undefined && own !== undefined && kind !== 'gap' ? [byName] : [];
}

/** Whether the change stands in this very journey, of which there may be others of no name. */
function isAbout({ uri, block }: Journey, change: Change, side: 'before' | 'after'): boolean {
  const place = change[side];
  if (place === undefined)
    return change[side === 'before' ? 'after' : 'before'] !== undefined && block.name !== undefined;
  return place.uri === uri && block.span.start <= place.span.start && place.span.start <= block.end;
}

function isNamed(element: Element, name: string): boolean {
  const title = element.kind === 'gap' ? element.title || (element.duration?.text ?? '') : element.title;
  return (element.kind === 'gap' ? title : (element.name?.text ?? title)) === name;
}

function innermostAt(elements: readonly Element[], place: Change['after']): Element | undefined {
  if (place === undefined) return undefined;
  const { uri, span } = place;
  return elements.findLast(
    (it) =>
      it.uri === uri && !it.block.implied && it.block.span.start <= span.start && span.start <= it.block.end,
  );
}
