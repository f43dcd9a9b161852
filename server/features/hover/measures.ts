import { type Element, type Measure, measuresOn, outcomeOf, targetInWords } from '../../../language/index.ts';
import type { Line } from './content.ts';

/** What is measured on an element, a line each. */
export function measureLines(element: Element): readonly Line[] {
  return measuresOn(element).map((measure) => [measureInWords(measure)]);
}

/** A measure with its figures, as in `nps 31, target at least 40: missed`. */
export function measureInWords(measure: Measure): string {
  return `${measure.name.text} ${figuresOf(measure)}`;
}

/** A measure's figures alone. */
export function figuresOf(measure: Measure): string {
  const { actual, target, on } = measure;
  const day = on === undefined ? '' : ` on ${on.text}`;
  const taken = actual === undefined ? 'not measured yet' : `${actual.text}${day}`;
  if (target === undefined) return taken;
  const outcome = outcomeOf(measure);
  return `${taken}, target ${targetInWords(target)}${outcome === undefined ? '' : `: ${outcome}`}`;
}
