import type { Span } from '../text/span.ts';
import { ChangedText } from './changed-text.ts';
import type { Element } from './elements.ts';
import type { Mention } from './project-data.ts';
import type { DirtyQuestions } from './questions.ts';

/** What a file mentions, with the text that its elements were read from. */
export interface Mentioning {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly text: string;
}

/** The questions about mentions that a newly linked file may answer otherwise. */
export function dirtyMentions(
  before: Mentioning | undefined,
  after: Mentioning | undefined,
  dirty: DirtyQuestions,
): void {
  const words = new Words(before?.text ?? '', after?.text ?? '');
  for (const [key, old] of before?.mentions ?? []) {
    const now = after?.mentions.get(key);
    if (now === undefined) dirty.add('mentioned', key);
    if (!dirty.matter('mentions', key)) continue;
    if (now === undefined || !mentionTheSame(old, now, words)) dirty.add('mentions', key);
  }
  for (const key of after?.mentions.keys() ?? []) {
    if (before?.mentions.has(key)) continue;
    dirty.add('mentions', key);
    dirty.add('mentioned', key);
  }
}

function mentionTheSame(old: readonly Mention[], now: readonly Mention[], words: Words): boolean {
  return (
    old.length === now.length &&
    old.every((it, index) => {
      const other = now[index];
      return other !== undefined && it.keyword === other.keyword && words.areSame(it.by, other.by);
    })
  );
}

/** What the elements of a file say before and after a change. */
class Words {
  readonly #text: ChangedText;
  /** An element mentions several things, and its stage and journey are those of many: each pair is compared once. */
  readonly #known = new Map<Element, { readonly old: Element; readonly same: boolean }>();

  constructor(before: string, after: string) {
    this.#text = new ChangedText(before, after);
  }

  /**
   * Whether two elements say the same as far as answers are made from it: also their stage and journey do, and both count
   * or neither does.
   */
  areSame(old: Element, now: Element): boolean {
    const known = this.#known.get(now);
    if (known?.old === old) return known.same;
    const same = this.#areSame(old, now);
    this.#known.set(now, { old, same });
    return same;
  }

  #areSame(old: Element, now: Element): boolean {
    if (old.kind !== now.kind || !this.#text.isSame(ownWords(old), ownWords(now))) return false;
    if (isFirstOfItsName(old) !== isFirstOfItsName(now)) return false;
    const [around, nowAround] = [holderOf(old), holderOf(now)];
    return around === undefined || nowAround === undefined || this.areSame(around, nowAround);
  }
}

/** Of touchpoints with one name the first counts, so what is written above one may leave it out, or let it in. */
function isFirstOfItsName(element: Element): boolean {
  return element.kind !== 'touchpoint' || element.journey.placeAmongDistinct(element) !== undefined;
}

/** Where an element's own words stand: of a stage and a journey, those before their parts. */
function ownWords({ kind, block: { span, end, blocks } }: Element): Span {
  const hasParts = kind === 'stage' || kind === 'journey';
  return { start: span.start, end: hasParts ? (blocks[0]?.span.start ?? end) : end };
}

function holderOf(element: Element): Element | undefined {
  if (element.kind === 'stage') return element.journey;
  return element.kind === 'touchpoint' || element.kind === 'gap' ? element.stage : undefined;
}
