import { elementsOf, openAt, type ReferenceKind, type Unit } from '../../../language/index.ts';
import type { Site } from './site.ts';

/** The names of a kind that the same journey, or other unit, uses, as written, the nearest to the cursor first. */
export function nearbyNames(kind: ReferenceKind, { file, expected }: Site): readonly string[] {
  const { span, start } = expected;
  const unit = file.units.findLast((it) => it.block.span.start < start);
  if (unit === undefined || openAt(file.units, start - 1) === undefined) return [];
  const found = namesIn(unit, kind).filter((it) => it.at !== span.start);
  found.sort((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start));
  return [...new Set(found.map(({ name }) => name))];
}

function namesIn(unit: Unit, kind: ReferenceKind): { name: string; at: number }[] {
  const properties = elementsOf(unit).flatMap((it) => it.block.properties);
  return properties.flatMap(({ reference, by, list = [] }) =>
    [...(reference ? [reference] : []), ...(by ? [by] : []), ...list]
      .filter((it) => it.to === kind && !it.quoted)
      .map((it) => ({ name: it.text, at: it.span.start })),
  );
}
