import type { Element, Unit } from './elements.ts';

/** The element whose block is open at an offset: the one opened last above it, or on its line. */
export function openAt(units: readonly Unit[], offset: number): Element | undefined {
  const unit = lastFrom(units, offset);
  if (unit?.kind !== 'journey') return unit;
  const stage = lastFrom(unit.stages, offset);
  return stage === undefined ? unit : (lastFrom(stage.steps, offset) ?? stage);
}

function lastFrom<E extends Element>(elements: readonly E[], offset: number): E | undefined {
  return elements.findLast((it) => it.block.span.start <= offset);
}
