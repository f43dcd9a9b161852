import { propertiesFor } from '../../../language/syntax/keyword-lookup.ts';
import type { BlockKind, PropertyKeyword, ReferenceKind, Shape } from '../../../language/syntax/keywords.ts';
import { quote } from '../../../language/syntax/quoted.ts';

/** What the lines of a block say. */
export interface Told {
  /** What is said next: asked once for each place that takes a text. */
  say(): string;
  /** What is declared here, and meant where nothing else is: letters and digits. */
  readonly name: string;
}

/** The places of a block that take a text of its author's own, as `touchpoint pain`; a heading is `touchpoint "…"`. */
export function slotsOf(kind: BlockKind): readonly string[] {
  const heading = kind === 'vocabulary' ? [] : [`${kind} "…"`];
  const own = propertiesFor(kind).filter(({ shape }) => takesText(shape));
  return [...heading, ...own.map(({ keyword }) => `${kind} ${keyword}`)];
}

/** A line for each property that a block of this kind takes, of those that may stand there once as of those that repeat. */
export function linesOf(kind: BlockKind, told: Told, skipped: ReadonlySet<string> = new Set()): string[] {
  return propertiesFor(kind)
    .filter(({ keyword }) => !skipped.has(keyword))
    .map((form) => lineOf(form, told));
}

/** A property that says a text, if its form takes one. */
export function lineOf({ keyword, shape }: PropertyKeyword, told: Told): string {
  return `${keyword} ${behindKeyword(shape, told)}`;
}

export function takesText(shape: Shape): boolean {
  let isAsked = false;
  const say = () => {
    isAsked = true;
    return '';
  };
  behindKeyword(shape, { say, name: 'a' });
  return isAsked;
}

/** A new shape has to be named here before the tests compile, and the texts that it takes are then everywhere. */
function behindKeyword(shape: Shape, { say, name }: Told): string {
  switch (shape.kind) {
    case 'flag':
      return '';
    case 'declaration':
      return `${name} ${quote(say())}`;
    case 'text':
      if (shape.clause === undefined) return lines(say());
      return `${quote(say())} ${shape.clause === 'on' ? 'on 2026-03-01' : `by ${name}`}`;
    case 'who':
      return quote(say());
    case 'reference':
      return one(shape.to, name);
    case 'link':
      return `${one('next', name)} ${quote(say())}`;
    case 'list':
      // A text that is a promise's title would mean that promise.
      return shape.texts === undefined
        ? one(shape.of, name)
        : `${one(shape.of, name)}, ${quote(`${say()} too`)}`;
    case 'choice':
      return shape.among.includes('live') ? 'live' : (shape.among[0] ?? '');
    case 'money':
      return '42 EUR';
    case 'duration':
      return '2 hours';
    case 'measure':
      return `${name} target >= 4 actual 3 on 2026-03-01 ${quote(say())}`;
    case 'improvement':
      return `2026-05-10 for customer ${quote(say())}`;
    case 'emotion':
      return `hopeful ${quote(say())}`;
    case 'word-score':
      return `${name} +1`;
  }
}

/** Teams are part of one that is always there, journeys compare with it; all else means its own neighbour. */
function one(to: ReferenceKind, name: string): string {
  return to === 'journey' ? 'wide' : name;
}

/** A text of several lines stands in a text block. */
function lines(text: string): string {
  return text.includes('\n') ? `"""\n${text.replace(/^(?=\s*["“”„‟]{3})/gm, '_')}\n"""` : quote(text);
}
