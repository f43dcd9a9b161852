import { afterFoundRow, markFoundRows, showFoundRow } from './found-rows.ts';
import { page } from './page.ts';
import { idOf, keyOf, parts, partWithKey, wordsIn } from './parts.ts';
import { focusPart } from './selecting.ts';
import { bringIntoSight } from './sight.ts';
import { isTyping } from './typing.ts';

/** What was found, in the order of the picture. */
let found: readonly SVGGElement[] = [];
let now: SVGGElement | undefined;
/** Where the search goes on in the next picture. */
let key: string | undefined;

/** The box that finds words in the picture: Ctrl+F or `/` opens it, Enter goes on, Escape closes it. */
export function listenToSearch(): void {
  const { search, finder, finderText, finderNext, finderPrevious, finderClose } = page;
  search.addEventListener('click', () => (finder.hidden ? open() : close()));
  finderText.addEventListener('input', () => find('here'));
  finderNext.addEventListener('click', () => step(1));
  finderPrevious.addEventListener('click', () => step(-1));
  finderClose.addEventListener('click', close);
  finder.addEventListener('keydown', onKeyInFinder);
  document.addEventListener('keydown', (event) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event);
    if (!isFind && !isSlash) return;
    event.preventDefault();
    // The editor would open a search of its own, which knows nothing of parts.
    event.stopPropagation();
    open();
  });
}

/** Looks again in a new picture, and moves nothing. */
export function searchAgain(): void {
  if (!page.finder.hidden) find('still');
}

function open(): void {
  page.finder.hidden = false;
  page.search.setAttribute('aria-expanded', 'true');
  page.finderText.focus();
  page.finderText.select();
  find('here');
}

/** Whoever found something goes on from there with the keyboard. */
function close(): void {
  const last = now;
  const inTable = afterFoundRow();
  page.finder.hidden = true;
  page.search.setAttribute('aria-expanded', 'false');
  clear();
  markFoundRows([], undefined);
  if (inTable !== undefined) inTable.focus();
  else if (last?.isConnected) focusPart(last);
  else page.search.focus();
}

function onKeyInFinder(event: KeyboardEvent): void {
  if (event.key === 'Escape') close();
  else if (event.key === 'Enter' && event.target === page.finderText) step(event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function find(scroll: 'here' | 'still'): void {
  const before = key;
  clear();
  const wanted = folded(page.finderText.value);
  found = wanted === '' ? [] : parts().filter((part, _, all) => sayingOf(part, all).includes(wanted));
  for (const part of found) part.classList.add('is-found');
  const again = before === undefined ? undefined : partWithKey(before);
  const next = again !== undefined && found.includes(again) ? again : found[0];
  if (next !== undefined) stand(next, scroll);
  tell(wanted, scroll);
}

function step(by: 1 | -1): void {
  if (found.length === 0) return;
  const here = now === undefined ? -1 : found.indexOf(now);
  const next = found[(here + by + found.length) % found.length];
  if (next !== undefined) stand(next, 'here');
  tell(page.finderText.value, 'here');
}

function stand(part: SVGGElement, scroll: 'here' | 'still'): void {
  now?.classList.remove('is-found-now');
  now = part;
  key = keyOf(part);
  part.classList.add('is-found-now');
  if (scroll === 'here') bringIntoSight([part]);
}

function clear(): void {
  for (const part of page.drawing.querySelectorAll('.is-found')) {
    part.classList.remove('is-found', 'is-found-now');
  }
  found = [];
  now = undefined;
  key = undefined;
}

/** Says how much was found, and shows it in the table as well, where the picture is shown as one. */
function tell(wanted: string, scroll: 'here' | 'still'): void {
  const place = now === undefined ? 0 : found.indexOf(now) + 1;
  const words = found.length === 0 ? 'Nothing found' : `${place} of ${found.length}`;
  page.finderCount.value = wanted === '' ? '' : words;
  page.finderNext.disabled = page.finderPrevious.disabled = found.length === 0;
  markFoundRows(found, now);
  if (scroll === 'here') showFoundRow();
}

/** The parts that say what an element is called; those of other rows speak of it. */
const headings: ReadonlySet<string> = new Set(['title', 'stage', 'touchpoint', 'gap']);

/**
 * All that a part says: what is drawn, read aloud and told. Of the parts that stand for one touchpoint, only its card
 * says its title: otherwise a search for it would find each of its rows.
 */
function sayingOf(part: SVGGElement, all: readonly SVGGElement[]): string {
  const label = part.getAttribute('aria-label') ?? '';
  const like = all.filter((it) => idOf(it) === idOf(part));
  const first = like.find((it) => headings.has(it.dataset.role ?? '')) ?? like[0];
  const title = first === undefined || first === part ? '' : titleOf(first);
  const own = title === '' ? label : label.replaceAll(title, '');
  return folded([own, ownWords(part), part.dataset.hint ?? ''].join(' '));
}

function titleOf(part: SVGGElement): string {
  const text = part.querySelector('text');
  return text === null ? '' : wordsIn(text);
}

/** Without the words of parts inside it, which are found by themselves. */
function ownWords(part: SVGGElement): string {
  return part.querySelector('[data-element-id]') === null ? wordsIn(part) : '';
}

/** Letters as they are looked for: case, accents and kinds of spaces make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
