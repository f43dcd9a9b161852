import { curveOf, highestOf, lowestOf, pointInWords } from '../../../model/curve.ts';
import type { Element } from '../../../model/elements.ts';
import type { DeckData } from '../deck-data.ts';
import type { Page } from './pages.ts';

/** What the speaker reads: what to say first, what was found, what is known besides, and what is shortened on the slide. */
export function notesFor(data: DeckData, page: Page, full: readonly string[]): string {
  const touchpoints = page.columns.flatMap((it) => it.touchpoint ?? []);
  const elements: Element[] = [
    ...(page.isFirst ? [page.journey] : []),
    ...page.stages.filter((it) => !it.isContinued).map((it) => it.stage),
    ...touchpoints,
    ...page.waits.map((it) => it.gap),
  ];
  return [
    ['What to say', sayings(data, page)],
    ['What was found', elements.flatMap((it) => findingsAt(data, it))],
    ['In full', [...new Set(full)]],
    ['Research and notes', elements.flatMap(backgroundOf)],
  ]
    .flatMap(([title, lines]) =>
      lines?.length ? [`${title}\n${[...lines].map((it) => `• ${it}`).join('\n')}`] : [],
    )
    .join('\n\n');
}

function sayings({ facts }: DeckData, { journey }: Page): readonly string[] {
  const curve = curveOf(journey.distinctTouchpoints, facts);
  const [low, high] = [lowestOf(curve), highestOf(curve)];
  const peaks = journey.distinctTouchpoints.filter((it) => it.has('moment-of-truth'));
  return [
    `Journey: ${journey.title}`,
    ...(low === undefined
      ? ['No emotion is stated yet']
      : [`Lowest point: ${pointInWords(low)}${whyAt(low.touchpoint)}`]),
    ...(high === undefined || high.score === low?.score
      ? []
      : [`Highest point: ${pointInWords(high)}${whyAt(high.touchpoint)}`]),
    ...peaks.map((it) => `Moment of truth: '${it.title}'`),
  ];
}

function whyAt(touchpoint: Element): string {
  const emotion = touchpoint.one('emotion');
  const said = [emotion?.word?.text, emotion?.text?.text].filter((it) => it !== undefined);
  return said.length === 0 ? '' : ` (${said.join(': ')})`;
}

function findingsAt(data: DeckData, element: Element): readonly string[] {
  const found = data.findingsAt(element);
  return found.map(
    ({ severity, message }) => `${element.title === '' ? 'A wait' : element.title}, ${severity}: ${message}`,
  );
}

function backgroundOf(element: Element): readonly string[] {
  return ['research', 'note', 'improved'].flatMap((keyword) =>
    element
      .all(keyword)
      .flatMap(({ text, on }) =>
        text === undefined ? [] : [`${element.title}, ${keyword}${on ? ` on ${on.text}` : ''}: ${text.text}`],
      ),
  );
}
