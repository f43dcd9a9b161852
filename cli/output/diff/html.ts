import { type ChangedMap, changedMaps, changesPage, type ExportTools } from '../../../language/index.ts';
import type { ComparedPair, ShownPlace } from '../../diff/compare.ts';
import { countsOf, type DiffReport, parted } from '../../diff/report.ts';

/** The report as one page to look at: the list, the promises before and after, and the maps with what changed marked. */
export async function diffHtml(report: DiffReport, tools: ExportTools): Promise<string> {
  const { changes, promises, accepted, sides, pairs } = report;
  const listed = changes.map(({ class: kind, message, before, after, fingerprint }) => ({
    ...{ class: kind, message, before: placeInWords(before), after: placeInWords(after) },
    accepted: accepted.get(fingerprint)?.reason,
  }));
  const summary = countsOf(parted(report).open);
  const maps = pairs.flatMap((pair) => mapsOf(pair, report));
  const content = { summary, changes: listed, promises, maps, from: sides.before, to: sides.after };
  return await changesPage(content, tools);
}

/** The maps of one project on which something is marked that was asked for. */
function mapsOf({ before, after, diff }: ComparedPair, { changes }: DiffReport): readonly ChangedMap[] {
  // A report holds part of the changes, in another order; what they are about stays the same object.
  const places = new Map(changes.map(({ element }, at) => [element, at]));
  return changedMaps(before, after, diff.changes).flatMap((map) => {
    const shown = map.changes.flatMap((at) => {
      const element = diff.changes[at]?.element;
      return (element && places.get(element)) ?? [];
    });
    return shown.length === 0 && map.changes.length > 0 ? [] : [{ ...map, changes: shown }];
  });
}

function placeInWords(place: ShownPlace | undefined): string | undefined {
  return place && `${place.file}, line ${place.range.start.line + 1}`;
}
