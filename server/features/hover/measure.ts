import { ageInWords, knownMeasures, type Measure, type Snapshot } from '../../../language/index.ts';
import { lines, type Part, strong } from './content.ts';
import { figuresOf } from './measures.ts';

/** A measure: what it tells, and its figures here. */
export function aboutMeasure(
  name: string,
  measure: Measure | undefined,
  { today }: Snapshot,
): readonly Part[] {
  const known = knownMeasures.find((it) => it.name === name.toLowerCase());
  const age = measure?.on && `Taken ${ageInWords(measure.on.text, today)}`;
  return [
    ...lines(
      [strong(name), known === undefined ? ' · measure' : ` · ${known.title}`],
      known && [known.summary],
    ),
    ...lines(
      measure && [`Here: ${figuresOf(measure)}`],
      age === undefined ? undefined : [age],
      measure?.source && [`Source: ${measure.source.text}`],
    ),
  ];
}
