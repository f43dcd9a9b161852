import type { QuickPickItem } from 'vscode';
import { askList, type Place } from '../new-journey/quick-steps.ts';
import { isOfJourney, type ViewName } from '../preview/messages.ts';
import { inList } from '../shown-text.ts';
import type { ExportChoices, Format, Journeys } from './choices.ts';

/** What is to be exported. */
export interface ExportWish {
  readonly format: Format;
  readonly view: ViewName | undefined;
  readonly journeys: Journeys;
  readonly theme: 'light' | 'dark';
}

/** Where somebody begins: in a preview of this view, or at this journey. */
export interface Beginning {
  readonly view?: ViewName | undefined;
  readonly journey?: string | undefined;
}

interface Item extends QuickPickItem {
  readonly adds: Partial<ExportWish>;
}

interface Step {
  readonly asks: string;
  /** What can be picked; with fewer than two there is nothing to ask. */
  items(draft: Partial<ExportWish>, choices: ExportChoices, from: Beginning): readonly Item[];
}

/** In the order in which they are asked. */
const steps: readonly Step[] = [
  { asks: 'Export as what?', items: (_, { formats }) => formats.map(formatItem) },
  { asks: 'Which view?', items: ({ format }, _, from) => sortedViews(format, from).map(viewItem) },
  { asks: 'Which journeys?', items: journeyItems },
  { asks: 'In light or dark colours?', items: ({ format }) => (format?.isThemed ? themeItems : []) },
];

/**
 * Asks what to export, one step after the other, and only what there is a choice of. Going back keeps what was picked;
 * closing any step closes the whole.
 */
export async function askExport(choices: ExportChoices, from: Beginning): Promise<ExportWish | undefined> {
  const picked: Item[] = [];
  const answered: Item[] = [];
  for (let at = 0; at < steps.length; ) {
    const draft = draftOf(picked);
    const step = steps[at];
    const items = step?.items(draft, choices, from) ?? [];
    const [only] = items;
    if (step === undefined || items.length < 2) {
      picked[at] = only ?? { label: '', adds: {} };
      at += 1;
      continue;
    }
    const asked = steps.flatMap((it, place) => (it.items(draft, choices, from).length > 1 ? [place] : []));
    const outcome = await askList(placeAmong(asked, at), {
      placeholder: step.asks,
      value: '',
      items: () => items,
      active: answered[at],
    });
    if (outcome.did === 'cancel') return undefined;
    if (outcome.did === 'go back') {
      at = asked[asked.indexOf(at) - 1] ?? 0;
      picked.length = at;
      continue;
    }
    picked[at] = answered[at] = outcome.picked as Item;
    at += 1;
  }
  const { format, view, journeys = 'file', theme = 'light' } = draftOf(picked);
  return format && { format, view, journeys, theme };
}

/** Which it is among the questions that are asked, and how many these are. */
function placeAmong(asked: readonly number[], at: number): Place {
  const step = asked.indexOf(at) + 1;
  return { title: 'Export', step, totalSteps: Math.max(asked.length, step) };
}

function draftOf(picked: readonly Item[]): Partial<ExportWish> {
  return Object.assign({}, ...picked.map(({ adds }) => adds));
}

function formatItem(format: Format): Item {
  return { label: format.title, description: format.ending, adds: { format } };
}

/** The view that somebody looks at comes first. */
function sortedViews(format: Format | undefined, { view }: Beginning): readonly ViewName[] {
  const views = format?.views ?? [];
  return view !== undefined && views.includes(view) ? [view, ...views.filter((it) => it !== view)] : views;
}

const viewTitles: Readonly<Record<ViewName, readonly [label: string, description: string]>> = {
  map: ['Map', 'the journey as a map'],
  journey: ['Journey', 'the journey as a diagram of feelings'],
  promises: ['Promises', 'all promises and who keeps them'],
  overview: ['Overview', 'the whole brand'],
};

function viewItem(view: ViewName): Item {
  const [label, description] = viewTitles[view];
  return { label, description, adds: { view } };
}

function journeyItems(
  { view }: Partial<ExportWish>,
  choices: ExportChoices,
  from: Beginning,
): readonly Item[] {
  if (view !== undefined && !isOfJourney(view)) return [];
  const { journeys, ofProject } = choices;
  const all: Item = {
    label: 'The journeys of this file',
    description: String(journeys.length),
    adds: { journeys: 'file' },
  };
  const each = journeys.map(
    ({ name, title }): Item => ({ label: inList(title), adds: { journeys: { name } } }),
  );
  const here = each.filter(
    (_, place) => from.journey !== undefined && journeys[place]?.name === from.journey,
  );
  const whole: Item = {
    label: 'The whole project',
    description: `${ofProject} journeys`,
    adds: { journeys: 'project' },
  };
  return [
    ...here,
    ...(journeys.length > 1 ? [all] : []),
    ...each.filter((it) => !here.includes(it)),
    ...(ofProject > journeys.length ? [whole] : []),
  ];
}

const themeItems: readonly Item[] = [
  { label: 'Light', description: 'for paper, slides and most pages', adds: { theme: 'light' } },
  { label: 'Dark', description: 'for dark pages', adds: { theme: 'dark' } },
];
