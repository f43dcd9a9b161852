import { shorten } from '../syntax/reader.ts';
import type { Thing } from './thing.ts';

/** The user's own words, in single quotes, on one line and not too long. */
export function quoted(text: string): string {
  return `'${shorten(text.replace(/\s+/gu, ' ').trim())}'`;
}

/** A thing as a sentence calls it. */
export function called(thing: Thing): string {
  switch (thing.kind) {
    case 'gap':
      return calledGap(thing.title, thing.duration?.text);
    case 'measure':
      return `${quoted(thing.title)} of ${called(thing.on)}`;
    case 'vocabulary':
      return 'the vocabulary';
    case 'stage':
      return thing.title === '' ? 'the stage without a name' : quoted(thing.title);
    default:
      return quoted(thing.title);
  }
}

function calledGap(title: string, duration: string | undefined): string {
  if (title !== '') return `the gap ${quoted(title)}`;
  return duration === undefined ? 'the gap of unknown length' : `the gap of ${quoted(duration)}`;
}

/** A sentence begins with a capital, unless a user's own word begins it. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What each kind of thing is called. */
export const kindWords: Readonly<Record<Thing['kind'], string>> = {
  brand: 'brand',
  team: 'team',
  persona: 'persona',
  promise: 'promise',
  vocabulary: 'vocabulary',
  journey: 'journey',
  stage: 'stage',
  touchpoint: 'touchpoint',
  gap: 'gap',
  value: 'brand value',
  channel: 'channel',
  emotion: 'emotion',
  measure: 'measure',
};
