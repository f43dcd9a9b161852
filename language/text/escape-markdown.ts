import { harmless } from './harmless.ts';

/**
 * Text of a file as one line of Markdown that shows exactly this text: no sign of Markdown, HTML or a table's
 * cell means anything, nobody is mentioned, and nothing becomes a link.
 */
export function escapeMarkdown(text: string): string {
  return harmless(text.replace(/\s+/g, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~^$!]/g, '\\$&')
    .replace(mayBecomeLink, `$&${nothing}`);
}

/** Takes no room, and keeps apart what would become a mention, the number of an issue, an address or an emoji. */
const nothing = '&#8203;';

/** What GitHub turns into links or pictures of its own accord, up to where it can be parted. Seven signs can name a commit. */
const mayBecomeLink = /[@#]|\bGH-|www(?=\.)|:(?=\/\/|[\w+-])|[\da-f]{6}(?=[\da-f])/gi;
