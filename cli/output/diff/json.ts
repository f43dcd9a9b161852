import type { ShownChange, ShownPlace } from '../../diff/compare.ts';
import { countsOf, type DiffReport } from '../../diff/report.ts';
import { printedJson } from '../printed-json.ts';

/** The report for programs. Its shape is public: lines and characters count from zero, in UTF-16, as in LSP. */
export function diffJson({ changes, promises, journeys, accepted }: DiffReport): string {
  const report = {
    version: 1,
    summary: countsOf(changes),
    changes: changes.map((change) => changeIn(change, accepted.get(change.fingerprint)?.reason)),
    promises: promises.map(({ name, before, after }) => ({
      name,
      before: orNull(before),
      after: orNull(after),
    })),
    journeys: journeys.map(({ name, emotion }) => ({
      name,
      emotion: { before: emotion.before.map(orNull), after: emotion.after.map(orNull) },
    })),
  };
  return printedJson(report);
}

function changeIn(change: ShownChange, accepted: string | undefined) {
  const { class: kind, code, message, element, before, after, fingerprint } = change;
  return {
    class: kind,
    code,
    message,
    element: { kind: element.kind, name: element.name },
    before: placeIn(before),
    after: placeIn(after),
    fingerprint,
    ...(accepted !== undefined && { accepted }),
  };
}

function placeIn(place: ShownPlace | undefined) {
  return place === undefined ? null : { file: place.file, range: place.range };
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
