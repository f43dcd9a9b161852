import type { Journey } from '../../../model/elements.ts';
import { measuresOn } from '../../../model/measures.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import { promiseState } from '../../../model/serving.ts';
import { measureTitle, measureWords } from '../../../views/map/rows/measures.ts';
import { colours } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { SlidePart } from '../plan.ts';
import { box, rule, run, sizes } from '../shapes.ts';
import { plain, shorten, titled } from '../text-fit.ts';
import { againstTarget } from './rows/measures.ts';

const left = 36;
const top = 54;
const width = 888;
const height = 44;

/** Something about the whole journey; `share` is how much room it gets beside the others. */
interface Fact {
  readonly label: string;
  readonly value: string;
  readonly share: number;
}

/** For whom the journey is, what for, who answers for it and how it does: the same on each of its slides. */
export function drawHead(
  data: DeckData,
  journey: Journey,
): { readonly parts: readonly SlidePart[]; readonly full: readonly string[] } {
  const facts = factsOf(data, journey);
  const shares = facts.reduce((sum, it) => sum + it.share, 0);
  const parts: SlidePart[] = [];
  const full: string[] = [];
  let x = left;
  for (const { label, value, share } of facts) {
    const room = (width * share) / shares;
    const said = shorten(value, { width: room - 14, size: sizes.body, isBold: true }, 2);
    const alt = `${label}: ${value}`;
    const short = shorten(label, { width: room - 14, size: sizes.small }, 1);
    if (said.full !== undefined || short.full !== undefined) full.push(alt);
    if (x > left) parts.push(rule(x, top + 3, 0, height - 6, { colour: colours.line, width: 1 }));
    const paragraphs = [
      [run(short.text, { colour: colours.muted })],
      [run(said.text, { size: sizes.body, isBold: true })],
    ];
    const from = x === left ? x : x + 8;
    parts.push(box({ x: from, y: top, width: room - 8, height }, { name: label, alt, paragraphs }));
    x += room;
  }
  return { parts, full };
}

function factsOf(data: DeckData, journey: Journey): readonly Fact[] {
  const { facts } = data;
  const personas = [...new Set(journey.list('for').flatMap((it) => facts.persona(it) ?? []))];
  const names = personas.map((it) => `${titled(it)}${it.has('most-valuable') ? ' (most valuable)' : ''}`);
  const goals = journey.all('goal').map((it) => plain(it.text?.text ?? ''));
  const [measure, ...others] = measuresOn(journey);
  return [
    { label: 'For', value: names.join('; ') || 'everybody', share: 2 },
    ...(goals.length === 0 ? [] : [{ label: 'Goal', value: goals.join('; '), share: 2.4 }]),
    { label: 'Owner', value: plain(ownerOf(journey, facts)?.title ?? '? nobody'), share: 1.4 },
    { label: 'Status', value: journey.isCurrent ? 'current' : 'future', share: 0.8 },
    ...(measure === undefined ? [] : [measureFact(measure, others.length)]),
    ...promisesFact(data, journey),
  ];
}

function measureFact(measure: Parameters<typeof measureWords>[0], others: number): Fact {
  const value = `${measureWords(measure).value} (${againstTarget(measure)})`;
  return {
    label: plain(measureTitle(measure)),
    value: plain(others > 0 ? `${value} and ${others} more` : value),
    share: 1.6,
  };
}

/** As in `1 of 2 kept, 1 broken`. */
function promisesFact({ facts }: DeckData, journey: Journey): readonly Fact[] {
  const named = journey.touchpoints
    .flatMap((it) => [...it.list('delivers'), ...it.list('explains')])
    .flatMap((it) => facts.promise(it) ?? []);
  const states = [...new Set(named)]
    .map((it) => promiseState(it, facts))
    .filter((it) => it !== 'draft' && it !== 'retired');
  if (states.length === 0) return [];
  const count = (state: string) => states.filter((it) => it === state).length;
  const weak = (['broken', 'at-risk'] as const)
    .filter((it) => count(it) > 0)
    .map((it) => `, ${count(it)} ${stateInWords(it)}`);
  return [
    { label: 'Promises', value: `${count('kept')} of ${states.length} kept${weak.join('')}`, share: 1.5 },
  ];
}
