import type { CustomerPromise, Persona, Touchpoint } from '../../model/elements.ts';
import { unmetExpectations } from '../../model/expectations.ts';
import { serves } from '../../model/serving.ts';
import type { Place } from '../../text/problem.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take, takeTarget } from '../edits.ts';
import type { Side } from '../side.ts';
import { called } from '../words.ts';
import { isDeliveryUnknown, placesOf } from './deliveries.ts';

/** Expectations that were met, or not there, and are not met now. */
export function findExpectations(comparison: Comparison): void {
  const { before, after, pairs } = comparison;
  const unmetBefore = new Set(unmetOn(before).map((it) => keyOf(it, comparison)));
  for (const unmet of unmetOn(after)) {
    if (unmetBefore.has(keyOf(unmet, comparison))) continue;
    const was = pairs.beforeOf(unmet.promise);
    if (was !== undefined && isDeliveryUnknown(was, comparison)) continue;
    add(unmet, comparison);
  }
}

interface Unmet {
  readonly persona: Persona;
  readonly promise: CustomerPromise;
  readonly place: Place;
}

function unmetOn({ personas, facts }: Side): readonly Unmet[] {
  return personas.flatMap((persona) =>
    unmetExpectations(persona, facts).map(({ reference, answer }) => ({
      persona,
      promise: answer,
      place: { uri: persona.uri, span: reference.span },
    })),
  );
}

function keyOf({ persona, promise }: Unmet, { pairs }: Comparison): string {
  return `${pairs.idOf(persona)} ${pairs.idOf(promise)}`;
}

function add(unmet: Unmet, comparison: Comparison): void {
  const { persona, promise, place } = unmet;
  const { pairs } = comparison;
  const was = pairs.beforeOf(persona);
  const expects = was && comparison.edit({ before: was, after: persona }, 'expects');
  const target = pairs.idOf(promise);
  const isNew = was === undefined || [...(expects?.gained ?? [])].some((it) => it.target === target);
  const causes = isNew ? [] : causesOf(unmet, comparison);
  comparison.add({
    code: 'expectation-lost',
    before: was,
    after: persona,
    to: place,
    ...placesOf(causes[0]),
    message: isNew
      ? `${called(persona)} now expects ${called(promise)}, and nothing that delivers it is for them.`
      : `${called(persona)} expects ${called(promise)}, and nothing that delivers it is for them any more.`,
    values: [target],
  });
  takeTarget(expects, target);
  for (const edit of causes) {
    if (edit.keyword === 'delivers') takeTarget(edit, target);
    else take(edit);
  }
}

/** The edits that took away what delivered it to her. */
function causesOf({ persona, promise }: Unmet, comparison: Comparison): readonly Edit[] {
  const { before, pairs } = comparison;
  const [she, it] = [pairs.beforeOf(persona), pairs.beforeOf(promise)];
  if (she === undefined || it === undefined) return [];
  const served = before.facts.deliverersOf(it).filter((touchpoint) => serves(touchpoint, she, before.facts));
  return served.flatMap((touchpoint) => editsAt(touchpoint, pairs.idOf(promise), comparison));
}

function editsAt(touchpoint: Touchpoint, target: string, comparison: Comparison): readonly Edit[] {
  const { pairs } = comparison;
  const [after, journey] = [pairs.afterOf(touchpoint), pairs.afterOf(touchpoint.journey)];
  if (after === undefined || journey === undefined) return [];
  const delivers = comparison.edit({ before: touchpoint, after }, 'delivers');
  const isLost = [...(delivers?.lost ?? [])].some((it) => it.target === target);
  const own = comparison.edit({ before: touchpoint, after }, 'for');
  const around = comparison.edit({ before: touchpoint.journey, after: journey }, 'for');
  return [isLost ? delivers : undefined, own, around].filter((it) => it !== undefined);
}
