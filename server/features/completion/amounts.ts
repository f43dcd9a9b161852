import { CompletionItemKind } from 'vscode-languageserver';
import { foldName, knownMeasures, projectMeasures, type Want } from '../../../language/index.ts';
import type { Answer } from './answer.ts';
import type { Site } from './site.ts';

type Wanted<K extends Want['kind']> = Extract<Want, { kind: K }>;

/** Units of time, those that journeys count in first. */
export function units({ one, isWorking }: Wanted<'unit'>): Answer[] {
  const words = isWorking
    ? ['day']
    : ['day', 'working day', 'hour', 'minute', 'week', 'month', 'year', 'second'];
  return words.map((word) => ({
    label: one ? word : `${word}s`,
    kind: CompletionItemKind.Unit,
    note: unitNotes[word],
  }));
}

const unitNotes: Readonly<Record<string, string>> = {
  'working day': 'five are a week',
  month: '30 days',
  year: '365 days',
};

/** Currencies: the project's own, then common ones; for money also all others. */
export function currencies({ facts, expected }: Site): Answer[] {
  const own = facts.promises
    .flatMap((it) => [it.one('costs'), it.one('budget')])
    .flatMap((it) => it?.value?.currency ?? []);
  const codes = new Set([
    ...own,
    ...common,
    ...(expected.keyword === 'measure' ? [] : Intl.supportedValuesOf('currency')),
  ]);
  // The names of currencies take megabytes, so they are there from when somebody asks.
  currencyNames ??= new Intl.DisplayNames(['en'], { type: 'currency' });
  const names = currencyNames;
  return [...codes].map((label) => {
    const note = names.of(label);
    return { label, kind: CompletionItemKind.Unit, note, search: `${label} ${note}` };
  });
}

const common = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CNY', 'INR', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN'];
let currencyNames: Intl.DisplayNames | undefined;

/** Measures: those that everybody knows, and the project's own with their last target. */
export function measures({ snapshot, file, expected }: Site): Answer[] {
  // What is just being written is no measure of the project yet.
  const written = file.text.slice(expected.span.start, expected.span.end);
  const own = projectMeasures(snapshot).filter((it) => it.target !== undefined || it.name.text !== written);
  const isKnown = (name: string) => knownMeasures.some((known) => known.name === name.toLowerCase());
  const targetOf = (name: string) => {
    const target = own.find((it) => foldName(it.name.text) === foldName(name))?.target;
    return target && `target ${target.operator} ${target.value.text}`;
  };
  const goesOn = { kind: CompletionItemKind.Property, goesOn: expected.isLast };
  const space = expected.isLast ? ' ' : '';
  return [
    ...knownMeasures.map(({ name, title, summary }) => ({
      label: name,
      detail: summary,
      note: targetOf(name) ?? title,
      text: name + space,
      ...goesOn,
    })),
    ...own
      .map((it) => it.name.text)
      .filter((name) => !isKnown(name))
      .map((label) => ({
        label,
        note: targetOf(label) ?? 'measured elsewhere',
        text: label + space,
        ...goesOn,
      })),
  ];
}

/** Whether more or less is better; the way the project put it last for this measure comes first. */
export function operators({ measure }: Wanted<'operator'>, { snapshot, expected }: Site): Answer[] {
  const last = lastTarget(measure, snapshot)?.operator;
  const known = [...operatorNotes].sort(([a], [b]) => Number(b === last) - Number(a === last));
  return known.map(([label, note]) => ({
    label,
    kind: CompletionItemKind.Operator,
    note,
    text: expected.isLast ? `${label} ` : label,
    goesOn: expected.isLast,
  }));
}

const operatorNotes: ReadonlyMap<string, string> = new Map([
  ['>=', 'at least'],
  ['<=', 'at most'],
  ['>', 'more than'],
  ['<', 'less than'],
  ['=', 'exactly'],
]);

/** The target that this measure had last. */
export function amounts({ measure, clause }: Wanted<'amount'>, { snapshot }: Site): Answer[] {
  const target = lastTarget(measure, snapshot)?.value.text;
  if (target === undefined) return [];
  const note = clause === 'target' ? 'as elsewhere' : 'as the target';
  return [{ label: target, kind: CompletionItemKind.Value, note }];
}

function lastTarget(measure: string, snapshot: Site['snapshot']) {
  const folded = foldName(measure);
  return projectMeasures(snapshot).find((it) => foldName(it.name.text) === folded)?.target;
}
