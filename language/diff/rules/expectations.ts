import type { CustomerPromise, Persona, Touchpoint } from '../../model/elements.ts';
import { unmetExpectations } from '../../model/expectations.ts';
import { serves } from '../../model/serving.ts';
import type { Place } from '../../text/problem.ts';
import { listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take, takeTarget } from '../edits.ts';
import type { Side } from '../side.ts';
import { called } from '../words.ts';
import { isDeliveryUnknown, placesOf } from './deliveries.ts';

/** Expectations that were met, or not there, and are not met now. What one edit takes from somebody is one change. */
export function findExpectations(comparison: Comparison): void {
  const { before, after, pairs } = comparison;
  const unmetBefore = new Set(unmetOn(before).map((it) => keyOf(it, comparison)));
  const byCause = new Map<string, Lost[]>();
  for (const unmet of unmetOn(after)) {
    if (unmetBefore.has(keyOf(unmet, comparison))) continue;
    const was = pairs.beforeOf(unmet.promise);
    if (was !== undefined && isDeliveryUnknown(was, comparison)) continue;
    const lost = lostOf(unmet, comparison);
    const cause = lost.causes[0];
    const key = `${pairs.idOf(unmet.persona)} ${lost.isNew} ${cause === undefined ? '' : `${pairs.idOf(cause.before)} ${cause.keyword}`}`;
    byCause.set(key, [...(byCause.get(key) ?? []), lost]);
  }
  for (const [first, ...others] of byCause.values())
    if (first !== undefined) add([first, ...others], comparison);
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

interface Lost extends Unmet {
  /** Whether she did not expect it before. */
  readonly isNew: boolean;
  readonly causes: readonly Edit[];
}

function lostOf(unmet: Unmet, comparison: Comparison): Lost {
  const target = comparison.pairs.idOf(unmet.promise);
  const expects = expectsOf(unmet, comparison);
  const was = comparison.pairs.beforeOf(unmet.persona);
  const isNew = was === undefined || [...(expects?.gained ?? [])].some((it) => it.target === target);
  return { ...unmet, isNew, causes: isNew ? [] : causesOf(unmet, comparison) };
}

function expectsOf({ persona }: Unmet, comparison: Comparison): Edit | undefined {
  const before = comparison.pairs.beforeOf(persona);
  return before && comparison.edit({ before, after: persona }, 'expects');
}

function add(all: readonly [Lost, ...Lost[]], comparison: Comparison): void {
  const [{ persona, place, isNew, causes }] = all;
  const { pairs } = comparison;
  const promises = listed(all.map((it) => called(it.promise)));
  const them = all.length === 1 ? 'it' : 'them';
  comparison.add({
    code: 'expectation-lost',
    before: pairs.beforeOf(persona),
    after: persona,
    to: place,
    ...placesOf(causes[0]),
    message: isNew
      ? `${called(persona)} now expects ${promises}, and nothing that delivers ${them} is for this persona.`
      : `${called(persona)} expects ${promises}, and nothing that delivers ${them} is for this persona any more.`,
    values: all.map((it) => pairs.idOf(it.promise)).sort(),
  });
  for (const it of all) {
    const target = pairs.idOf(it.promise);
    takeTarget(expectsOf(it, comparison), target);
    for (const edit of it.causes) {
      if (edit.keyword === 'delivers') takeTarget(edit, target);
      else take(edit);
    }
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
