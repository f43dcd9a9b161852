/** An address in a text: where, in UTF-16 code units from its start, and where it leads. */
export interface Address {
  readonly at: number;
  readonly length: number;
  /** Of the web (`http:`, `https:`) or of mail; nothing else is ever followed. */
  readonly target: URL;
}

/** The web and mail addresses that are written in a text, quotes and escapes and all. */
export function addressesIn(text: string): readonly Address[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, index: at }) => {
    const written = withoutWhatFollows(found);
    const target = targetOf(written);
    return target === undefined ? [] : [{ at, length: written.length, target }];
  });
}

/** Letters of any script, up to white space, quotes, an escape, or a sign that no address holds unless it is encoded. */
const address =
  /(?<![\w+.-])(?:https?:\/\/|mailto:)[^\s\p{Cc}"“”„‟«»‹›\\<>{}|^`。，、；：！？（）【】《》「」『』〈〉؟،؛]+/giu;

/** The sentence goes on behind an address: its full stop, and a bracket that closes what was opened before. */
function withoutWhatFollows(found: string): string {
  const unopened = { ')': excess(found, '(', ')'), ']': excess(found, '[', ']') };
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (unopened[last] <= 0) break;
      unopened[last] -= 1;
    } else if (!/[.,;:!?'’*_…·]/.test(last)) break;
  }
  return found.slice(0, end);
}

/** How many more brackets are closed than opened. */
function excess(text: string, opening: string, closing: string): number {
  return text.split(closing).length - text.split(opening).length;
}

function targetOf(written: string): URL | undefined {
  if (!URL.canParse(written)) return undefined;
  const target = new URL(written);
  if (target.protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(target.pathname) ? target : undefined;
  return target.hostname === '' ? undefined : target;
}
