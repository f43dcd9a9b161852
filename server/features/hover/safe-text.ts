import { escapeMarkdown, harmless } from '../../../language/index.ts';
import { shorten, withoutTurns } from '../shorten.ts';

/** Longer texts are cut: a hover is for a glance, and a click leads to the text itself. */
const mostCharacters = 240;

/** Text of a file, or of ours, as Markdown that shows exactly this text on one line. */
export function textInMarkdown(text: string): string {
  return framed(text, (inner) =>
    escapeMarkdown(inner)
      .replace(/^(?=[-+=])/, '\\')
      .replace(/^(\d+)(?=[.)])/, '$1\\'),
  );
}

/** The same for editors that show no Markdown. */
export function textInPlain(text: string): string {
  return framed(text, harmless);
}

/** A code span; its fence is longer than any row of backticks in it. */
export function codeInMarkdown(text: string): string {
  const inner = harmless(withoutTurns(shorten(text, mostCharacters)));
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((it) => it.length));
  const fence = '`'.repeat(longest + 1);
  const gap = longest > 0 ? ' ' : '';
  return `${fence}${gap}${inner}${gap}${fence}`;
}

/** An address as the destination of a link: whatever might mean something to Markdown is in its percent form. */
export function addressIn(address: string): string {
  return address.replace(/[^\w:/?#@%.=&+,;-]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** Spaces at the ends part a text from its neighbours, so they stay; what is between is cut, made safe, and kept apart. */
function framed(text: string, makeSafe: (text: string) => string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const safe = makeSafe(withoutTurns(shorten(inner, mostCharacters)));
  const space = (white: string) => (white === '' ? '' : ' ');
  return `${space(before)}${rightToLeft.test(inner) ? isolated(safe) : safe}${space(after)}`;
}

/** In an English line, a name written from right to left would otherwise pull the signs beside it to its other end. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
