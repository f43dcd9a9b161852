import type { ImportRemark, ImportSource } from '../../import.ts';
import { fencedIn, hasFence } from './fences.ts';
import { linesOf, type SourceLine } from './source-text.ts';

/** A journey diagram as it stands in a source. */
export interface FoundDiagram {
  readonly source: string;
  readonly line: number;
  /** From the one behind the word `journey` on. */
  readonly lines: readonly SourceLine[];
  /** The title in the diagram's head, between two lines `---`. */
  readonly headTitle: string | undefined;
  /** What it may be called after where it has no title: the heading above it, or the file. */
  readonly about: string;
}

/** The journey diagrams of a source; diagrams of other kinds, and what belongs to none, are told. */
export function findDiagrams(source: ImportSource): {
  readonly diagrams: readonly FoundDiagram[];
  readonly remarks: readonly ImportRemark[];
} {
  const lines = linesOf(source.text);
  const isMarkdown = /\.(?:md|markdown|mdx|mdown|mkd)$/i.test(source.name) || hasFence(lines);
  const blocks = isMarkdown ? fencedIn(lines) : [{ lines, heading: '' }];
  const diagrams: FoundDiagram[] = [];
  const remarks: ImportRemark[] = [];
  for (const block of blocks) {
    const about = block.heading || nameOf(source.name);
    const found = readHead(block.lines, { source: source.name, about });
    if (found.diagram !== undefined) diagrams.push(found.diagram);
    remarks.push(...found.remarks);
  }
  return { diagrams, remarks };
}

/** A file's name without folders and ending; standard input has none. */
function nameOf(path: string): string {
  if (path.startsWith('<')) return '';
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

interface Head {
  readonly diagram: FoundDiagram | undefined;
  readonly remarks: readonly ImportRemark[];
}

/** Finds out what kind of diagram a text is, past all that may stand above it. */
function readHead(
  lines: readonly SourceLine[],
  { source, about }: Pick<FoundDiagram, 'source' | 'about'>,
): Head {
  const remarks: ImportRemark[] = [];
  const head = frontMatter(lines);
  if (head.hasSettings) remarks.push({ source, line: head.line, kind: 'lost', message: aboutLooks });
  const rest = lines.slice(head.end);
  const start = rest.findIndex(({ text }) => /^\s*journey(?:\s|$)/i.test(text));
  const first = firstWords(rest);
  const alone = rest.findIndex(({ text }) => /^\s*journey\s*$/i.test(text));
  const place = first === start ? start : alone;
  const opened = rest[place];
  const other = rest[first];
  if (opened === undefined) {
    if (other !== undefined)
      remarks.push({ source, line: other.line, kind: 'lost', message: another(other.text) });
    return { diagram: undefined, remarks };
  }
  for (const { text, line } of rest.slice(0, place)) {
    if (/^\s*%%\{/.test(text)) remarks.push({ source, line, kind: 'lost', message: aboutLooks });
    else if (/^\s*[^\s%]/.test(text) && first < place)
      remarks.push({ source, line, kind: 'lost', message: before });
  }
  const behind = { text: opened.text.replace(/^\s*journey/i, ''), line: opened.line };
  const diagram = {
    source,
    line: opened.line,
    lines: [behind, ...rest.slice(place + 1)],
    headTitle: head.title,
    about,
  };
  return { diagram, remarks };
}

export const aboutLooks =
  'How Mermaid is to draw the diagram is left out: a journey says what happens, not how it looks.';

const before = "This stands above the word 'journey', where the diagram begins, and is left out.";

function another(text: string): string {
  const kind = /^\s*([\p{L}\d_-]+)/u.exec(text)?.[1] ?? text.trim().slice(0, 30);
  return `Only journey diagrams are brought in, and this one begins with '${kind}'.`;
}

/** The first line that is neither empty, nor a comment, nor a setting of Mermaid. */
function firstWords(lines: readonly SourceLine[]): number {
  let inSetting = false;
  return lines.findIndex(({ text }) => {
    if (inSetting || /^\s*%%\{/.test(text)) {
      inSetting = !text.includes('}%%');
      return false;
    }
    return text.trim() !== '' && !/^\s*%/.test(text);
  });
}

interface FrontMatter {
  readonly title: string | undefined;
  /** Whether it says anything but the title. */
  readonly hasSettings: boolean;
  readonly line: number;
  /** How many lines it takes, those above it included. */
  readonly end: number;
}

/** What stands between two lines `---` above a diagram. */
function frontMatter(lines: readonly SourceLine[]): FrontMatter {
  const none = { title: undefined, hasSettings: false, line: 1, end: 0 };
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  if (lines[start]?.text.trim() !== '---') return none;
  const end = lines.findIndex(({ text }, index) => index > start && text.trim() === '---');
  if (end === -1) return none;
  const body = lines.slice(start + 1, end).map(({ text }) => text);
  const indent = /^\s*/.exec(body.find((text) => text.trim() !== '') ?? '')?.[0] ?? '';
  const keys = body.filter((text) => text.startsWith(indent) && /^[\w"'-]/.test(text.slice(indent.length)));
  const titled = keys.find((text) => /^\s*title\s*:/.test(text));
  return {
    title: titled === undefined ? undefined : scalar(titled.replace(/^\s*title\s*:/, '').trim()),
    hasSettings: keys.some((text) => text !== titled),
    line: lines[start]?.line ?? 1,
    end: end + 1,
  };
}

/** A value of one line, without the quotes and the comment that YAML allows. */
function scalar(written: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(written);
  if (quoted === null) return written.replace(/\s+#.*$/, '');
  const [, double, single = ''] = quoted;
  return double?.replace(/\\(.)/g, '$1') ?? single.replace(/''/g, "'");
}
