import type { Change, ChangeClass, ProjectDiff, PromiseChange } from '../../diff/change.ts';
import { changeClasses } from '../../diff/classes.ts';
import { stateInWords } from '../../model/reason-in-words.ts';
import type { PromiseState } from '../../model/serving.ts';
import { svgOf } from '../../views/scene/svg.ts';
import { xml } from '../../views/scene/svg-values.ts';
import { standing } from '../html/standing.ts';
import type { ChangedMap } from './changed-maps.ts';

/** What a page about changes tells. */
export interface ChangesContent {
  readonly summary: ProjectDiff['summary'];
  /** Worst first. */
  readonly changes: readonly ListedChange[];
  readonly promises: readonly PromiseChange[];
  /** Their `changes` are places in the list. */
  readonly maps: readonly ChangedMap[];
  /** What both states are called, as in `main` and `now`. */
  readonly from: string;
  readonly to: string;
  /** Whether places can be gone to: each is a button with `data-change` and `data-side` then. */
  readonly isLive: boolean;
}

/** A change with its places in words, such as `a.journey, line 3`; undefined where there is none. */
export interface ListedChange extends Pick<Change, 'class' | 'message'> {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Why somebody accepted it; undefined where nobody did. */
  readonly accepted?: string | undefined;
}

const classWords: Readonly<Record<ChangeClass, { word: string; one: string; icon: string }>> = {
  breaking: { word: 'Breaking', one: 'breaking', icon: '✕' },
  risky: { word: 'Risky', one: 'risky', icon: '!' },
  improving: { word: 'Better', one: 'better', icon: '↑' },
  neutral: { word: 'Neutral', one: 'neutral', icon: '·' },
};

const wholeWords: Readonly<Record<ChangedMap['whole'], string>> = {
  added: 'new',
  removed: 'removed',
  changed: 'changed',
};

/** What changed, as the inside of a page: a verdict, the list of changes, the promises, and the maps. All texts are escaped. */
export function changesBody(content: ChangesContent): string {
  const { summary, changes, promises, maps, from, to } = content;
  const head = `<header><h1>What changes for the customer</h1><p class="states">From <strong dir="auto">${xml(from)}</strong> to <strong dir="auto">${xml(to)}</strong></p>`;
  if (changes.length === 0) {
    return `${head}</header><p class="nothing">Nothing changed for the customer since <span dir="auto">${xml(from)}</span>.</p>`;
  }
  return (
    `${head}<p class="verdict">${verdict(summary)}</p></header>` +
    `<div class="beside"><div class="told">${listOf(content)}${ledgerOf(promises)}</div>` +
    `<div class="maps">${maps.map(mapSection).join('') || '<p class="nothing">No journey shows these changes.</p>'}</div></div>`
  );
}

/** How much there is of each, as in `2 breaking, 1 risky`. */
function verdict(summary: ProjectDiff['summary']): string {
  return changeClasses
    .filter((it) => summary[it] > 0)
    .map((it) => `<span class="is-${it}">${summary[it]} ${classWords[it].one}</span>`)
    .join(', ');
}

function listOf(content: ChangesContent): string {
  const items = content.changes.map((change, at) => itemOf(change, at, content));
  return `<section id="changes" aria-labelledby="changes-title"><h2 id="changes-title">Changes, worst first</h2><ol>${items.join('')}</ol></section>`;
}

function itemOf(change: ListedChange, at: number, content: ChangesContent): string {
  const { word, icon } = classWords[change.class];
  const places = (['before', 'after'] as const).flatMap((side) =>
    placeOf(change[side], at, side, content.isLive),
  );
  const maps = content.maps.flatMap(({ changes, title }, place) =>
    changes.includes(at)
      ? [`<a href="#map-${place + 1}">Map of <span dir="auto">${xml(title)}</span></a>`]
      : [],
  );
  return (
    `<li id="change-${at + 1}" class="change is-${change.class}"><span class="icon" aria-hidden="true">${icon}</span>` +
    `<div><p><strong class="class">${word}</strong> <span dir="auto">${xml(change.message)}</span></p>` +
    `<p class="where">${[...places, ...maps, ...acceptedFor(change)].join(' ')}</p></div></li>`
  );
}

function placeOf(
  place: string | undefined,
  at: number,
  side: 'before' | 'after',
  isLive: boolean,
): readonly string[] {
  if (place === undefined) return [];
  const words = `${side === 'before' ? 'Before' : 'Now'}: <span dir="auto">${xml(place)}</span>`;
  return isLive
    ? [`<button type="button" data-change="${at}" data-side="${side}">${words}</button>`]
    : [`<span>${words}</span>`];
}

function acceptedFor({ accepted }: ListedChange): readonly string[] {
  return accepted === undefined ? [] : [`<span>Accepted: <span dir="auto">${xml(accepted)}</span></span>`];
}

function ledgerOf(promises: readonly PromiseChange[]): string {
  if (promises.length === 0) return '';
  const rows = promises.map(
    ({ title, before, after }) =>
      `<tr><th scope="row" dir="auto">${xml(title)}</th>${cell(before, 'not there yet')}${cell(after, 'gone')}</tr>`,
  );
  return `<section id="promises" aria-labelledby="promises-title"><h2 id="promises-title">Promises</h2><table><thead><tr><th scope="col">Promise</th><th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function cell(state: PromiseState | undefined, without: string): string {
  return `<td class="state-${state ?? 'none'}">${state === undefined ? without : stateInWords(state)}</td>`;
}

function mapSection({ title, whole, scene }: ChangedMap, place: number): string {
  const id = `map-${place + 1}`;
  const picture = standing(
    svgOf(scene, (colour) => `var(--waymark-${colour})`),
    id,
  );
  return (
    `<section class="map" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title"><span dir="auto">${xml(title)}</span>` +
    ` <span class="whole is-${whole}">${wholeWords[whole]}</span></h2><figure data-map="${place}" tabindex="0" role="group" aria-label="Map">${picture}</figure></section>`
  );
}
