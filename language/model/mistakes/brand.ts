import type { Problem } from '../../text/problem.ts';
import type { Unit } from '../elements.ts';
import type { Facts } from '../facts.ts';

/** A project has one brand; the first by path, then line, counts. */
export function secondBrand(unit: Unit, facts: Facts): Problem[] {
  if (unit.kind !== 'brand') return [];
  const first = facts.brand;
  if (first === undefined || first === unit) return [];
  return [
    {
      code: 'second-brand',
      severity: 'error',
      uri: unit.uri,
      span: unit.nameSpan,
      message: `This project already has the brand '${first.title}': keep one of them, or move this one to a project of its own.`,
      related: [{ uri: first.uri, span: first.nameSpan, message: 'The first brand is here.' }],
      fixes: [],
    },
  ];
}
