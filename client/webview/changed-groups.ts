/** A `<g>` of a picture's text, with what stands in it: other groups, and what stands between these as it is written. */
interface Group {
  readonly open: string;
  readonly inside: readonly (string | Group)[];
  /** All of it. */
  readonly source: string;
}

/** Something of a picture that is to be replaced, and the text of what takes its place. */
export interface Change {
  readonly element: Element;
  readonly source: string;
}

/**
 * The smallest groups in which two texts of a picture differ; `svg` is the picture of the first. Undefined where the
 * picture as a whole is another one, or so much has changed that it is sooner drawn anew.
 */
export function changedGroups(svg: Element, before: string, after: string): readonly Change[] | undefined {
  const changes: Change[] = [];
  if (!compare(svg, read(before), read(after), changes)) return undefined;
  const length = changes.reduce((sum, { source }) => sum + source.length, 0);
  return length > after.length / 2 ? undefined : changes;
}

/** Notes what differs inside a group; false where it has to be replaced itself. */
function compare(element: Element, before: Group, after: Group, changes: Change[]): boolean {
  if (before.source === after.source) return true;
  if (before.open !== after.open || before.inside.length !== after.inside.length) return false;
  const elements = [...element.children].filter((it) => it.localName === 'g');
  const found: Change[] = [];
  let place = 0;
  for (const [index, now] of after.inside.entries()) {
    const was = before.inside[index];
    if (typeof now === 'string' || typeof was === 'string' || was === undefined) {
      if (now !== was) return false;
      continue;
    }
    const child = elements[place];
    place += 1;
    if (child === undefined) return false;
    if (!compare(child, was, now, found)) found.push({ element: child, source: now.source });
  }
  if (place !== elements.length) return false;
  changes.push(...found);
  return true;
}

/** Takes a text apart. Our own printer writes `>` in texts and attributes as a code, so a tag ends with the first one. */
function read(text: string): Group {
  const tags = /<g[ >][^>]*>?|<\/g>/g;
  const root = openGroup('', 0);
  const open = [root];
  let last = 0;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const now = open.at(-1) ?? root;
    if (tag.index > last) now.inside.push(text.slice(last, tag.index));
    last = tags.lastIndex;
    if (tag[0] !== '</g>') {
      const group = openGroup(tag[0], tag.index);
      now.inside.push(group);
      open.push(group);
    } else if (open.length > 1) {
      now.source = text.slice(now.start, last);
      open.pop();
    }
  }
  if (last < text.length) root.inside.push(text.slice(last));
  root.source = text;
  return root;
}

interface OpenGroup extends Group {
  readonly inside: (string | Group)[];
  readonly start: number;
  source: string;
}

function openGroup(open: string, start: number): OpenGroup {
  return { open, start, inside: [], source: '' };
}
