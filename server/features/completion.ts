import { type CompletionList, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import { type Expected, expectedAt, type Snapshot, type Want } from '../../language/index.ts';
import type { Client } from './client.ts';
import { amounts, currencies, measures, operators, units } from './completion/amounts.ts';
import { type Answer, itemOf } from './completion/answer.ts';
import { dates } from './completion/dates.ts';
import { emotions, scores } from './completion/emotions.ts';
import { keywords } from './completion/keywords.ts';
import { names } from './completion/names.ts';
import type { Site } from './completion/site.ts';
import { choices, clauses } from './completion/words.ts';

/** What can be written at a place, the most likely first. `uri` is the file as the snapshot calls it. */
export function completions(
  snapshot: Snapshot,
  uri: string,
  params: Pick<CompletionParams, 'position' | 'context'>,
  client: Client,
): CompletionList {
  const file = snapshot.files.get(uri);
  const expected = file && expectedAt(file, file.lines.offset(params.position));
  if (file === undefined || expected === undefined) return { isIncomplete: false, items: [] };
  const range = file.lines.range(expected.span);
  const site: Site = { snapshot, facts: snapshot.facts, file, expected, range, client };
  const wants = expected.wants.filter((want) => !isUnasked(params) || mustFollow(want, expected));
  const answers = wants.flatMap((want) => answersFor(want, site));
  const items = answers.map((answer, place) => itemOf(answer, place, site));
  return { isIncomplete: wants.some(({ kind }) => dependsOnTyped.has(kind)), items };
}

/** Whether it is only a space that asks: behind it the line may just as well end, and Enter must end it then. */
function isUnasked({ context }: Pick<CompletionParams, 'context'>): boolean {
  return context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ';
}

function mustFollow(want: Want, { wants }: Expected): boolean {
  if (want.kind === 'keyword') return false;
  if (want.kind === 'score') return wants.length > 1;
  return want.kind !== 'clause' || want.words.some((it) => it !== 'on' && it !== 'by');
}

/** What is offered for these is different for other letters, so that editors have to ask anew with each. */
const dependsOnTyped: ReadonlySet<Want['kind']> = new Set(['keyword', 'name', 'emotion']);

function answersFor(want: Want, site: Site): Answer[] {
  switch (want.kind) {
    case 'keyword':
      return keywords(site);
    case 'name':
      return names(want.to, site);
    case 'emotion':
      return emotions(site);
    case 'score':
      return scores();
    case 'choice':
      return choices(want.words, site);
    case 'clause':
      return clauses(want.words, site);
    case 'date':
      return dates(site);
    case 'currency':
      return currencies(site);
    case 'unit':
      return units(want);
    case 'measure':
      return measures(site);
    case 'operator':
      return operators(want, site);
    case 'amount':
      return amounts(want, site);
  }
}
