import { CompletionItemKind } from 'vscode-languageserver';
import {
  type CustomerPromise,
  calledIn,
  foldName,
  type Named,
  promiseState,
  type Reference,
  type ReferenceKind,
  stateInWords,
} from '../../../language/index.ts';
import { type Answer, plain } from './answer.ts';
import { channels } from './channels.ts';
import { nearMissed } from './near-missed.ts';
import { nearbyNames } from './nearby-names.ts';
import { newName } from './new-name.ts';
import type { Site } from './site.ts';
import { steps } from './steps.ts';

/** What may be named: what is near first, what the list names already left out; last of all, the name as a new one. */
export function names(to: ReferenceKind, site: Site): Answer[] {
  if (to === 'tag') return tags(site);
  const known =
    to === 'touchpoint' || to === 'next'
      ? steps(to, site)
      : to === 'channel'
        ? channels(site)
        : declared(to, site);
  const left = nearMissed(known, site.expected.typed).filter((it) => !isListed(it, site.expected.listed));
  return [...left.map((it) => placed(it, site)), ...newName(to, known, site)];
}

function tags(site: Site): Answer[] {
  const listed = site.expected.listed.map((it) => it.text);
  const used = nearbyNames('tag', site).filter((it) => !listed.includes(it));
  return used.map((label) => ({ label, kind: CompletionItemKind.Keyword }));
}

type Declared = 'team' | 'persona' | 'promise' | 'value' | 'journey';

function declared(to: Declared, site: Site): Answer[] {
  const { element, keyword } = site.expected;
  const all = new Map(
    site.facts.all(to).flatMap((it) => (it.name === undefined ? [] : [[it.name.text, it] as const])),
  );
  // A team is no part of itself, and a journey is not compared with itself.
  const isOwn = (it: Named) => (keyword === 'part-of' || keyword === 'compares-with') && it === element;
  const near = nearbyNames(to, site).filter((it) => all.has(it));
  return [...new Set([...near, ...all.keys()])].flatMap((name) => {
    const named = all.get(name);
    return named === undefined || isOwn(named) ? [] : [answer(name, named, site)];
  });
}

function answer(label: string, named: Named, { facts, snapshot, expected }: Site): Answer {
  const isFar = named.uri !== expected.element?.uri;
  const file = isFar ? `in ${calledIn(named.uri)}` : 'in this file';
  const state = named.kind === 'promise' ? stateOf(named, facts) : undefined;
  const lines = snapshot.files.get(named.uri)?.lines;
  const line = lines === undefined ? '' : `, line ${lines.position(named.nameSpan.start).line + 1}`;
  return {
    label,
    kind: kinds[named.kind],
    note: state === undefined ? named.title : `${named.title} · ${state}`,
    detail: named.title,
    about: plain(state && `This promise is ${state}.`, `A ${kindWords[named.kind]} ${file}${line}.`),
    search: `${label} ${named.title}`,
  };
}

/** Kept over edits that do not touch the promise: with many promises it would be too dear on every keystroke. */
function stateOf(promise: CustomerPromise, facts: Site['facts']): string {
  return stateInWords(facts.once(`state:${promise.name?.text}`, (inner) => promiseState(promise, inner)));
}

const kinds: Readonly<Record<Named['kind'], CompletionItemKind>> = {
  team: CompletionItemKind.Class,
  persona: CompletionItemKind.Interface,
  promise: CompletionItemKind.Event,
  journey: CompletionItemKind.Module,
  value: CompletionItemKind.Constant,
  channel: CompletionItemKind.EnumMember,
  emotion: CompletionItemKind.EnumMember,
};

const kindWords: Readonly<Record<Named['kind'], string>> = {
  team: 'team',
  persona: 'persona',
  promise: 'promise',
  journey: 'journey',
  value: 'brand value',
  channel: 'channel',
  emotion: 'emotion',
};

function isListed({ label, detail }: Answer, listed: readonly Reference[]): boolean {
  return listed.some(({ text, quoted }) =>
    quoted ? text === detail || foldName(text) === foldName(label) : foldName(text) === foldName(label),
  );
}

/** In quotes it is found by its title; behind a comma that nothing parts from it, a space comes along. */
function placed(answer: Answer, { expected, file }: Site): Answer {
  const { typed, span } = expected;
  const quote = /^["“”„‟]/.exec(typed)?.[0];
  const search =
    quote === undefined ? answer.search : `${quote}${answer.detail ?? answer.label} ${answer.label}`;
  const isGlued = /[,，、،]/.test(file.text.charAt(span.start - 1));
  return { ...answer, search, ...(isGlued && { text: ` ${answer.label}` }) };
}
