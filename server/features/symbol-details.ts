import {
  channels,
  type Element,
  type Entry,
  type Facts,
  promiseState,
  scoreOf,
  stateInWords,
  type Touchpoint,
  writtenScore,
} from '../../language/index.ts';

/** What stands in grey behind an element's name in lists: what one looks for there. Empty where there is nothing. */
export function detailOf(element: Element, facts: Facts): string {
  switch (element.kind) {
    case 'promise':
      return stateInWords(promiseState(element, facts));
    case 'touchpoint':
      return touchpointDetail(element, facts);
    case 'journey':
      return joined([
        element.isCurrent ? '' : 'future',
        ...element.list('for').map((it) => personaTitle(it, facts)),
      ]);
    case 'persona':
      return element.has('most-valuable') ? 'most valuable' : '';
    case 'team':
      return element.partOf === undefined
        ? ''
        : `part of ${titleOr(facts.team(element.partOf), element.partOf.text)}`;
    default:
      return '';
  }
}

/** What stands in grey behind a line of a brand or vocabulary. */
export function entryDetail({ kind, property, name }: Entry): string {
  if (kind === 'emotion') return property.score === undefined ? '' : writtenScore(property.score);
  return property.title === undefined || name === undefined ? '' : name.text;
}

function touchpointDetail(touchpoint: Touchpoint, facts: Facts): string {
  const reached = touchpoint.list('channel').map((reference) => {
    const { target } = facts.channel(reference);
    if (target === undefined) return reference.text;
    if (target.kind !== 'built-in') return target.title;
    return channels.find(({ name }) => name === target.name)?.title ?? target.name;
  });
  return joined([
    felt(touchpoint, facts),
    reached.join(', '),
    touchpoint.isOutside ? 'outside' : '',
    touchpoint.has('moment-of-truth') ? 'moment of truth' : '',
  ]);
}

/** The emotion's word and its score, as far as either is there. */
function felt(touchpoint: Touchpoint, facts: Facts): string {
  const score = scoreOf(touchpoint, facts);
  const word = touchpoint.emotion?.word?.text ?? '';
  return `${word} ${score === undefined ? '' : writtenScore(score)}`.trim();
}

function personaTitle(reference: Parameters<Facts['persona']>[0], facts: Facts): string {
  return titleOr(facts.persona(reference), reference.text);
}

function titleOr(declared: { readonly title: string } | undefined, written: string): string {
  return declared?.title || written;
}

function joined(parts: readonly string[]): string {
  return parts.filter((it) => it !== '').join(' · ');
}
