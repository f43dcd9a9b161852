import type { SourceLine } from './source-text.ts';

/** A Mermaid diagram inside a Markdown file. */
export interface Fenced {
  readonly lines: readonly SourceLine[];
  /** The text of the nearest heading above. */
  readonly heading: string;
}

/** A fence may stand in a quotation, or in an item of a list, and at any depth. */
const opening = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(`{3,}|~{3,}|:{3,})[ \t]*([^`]*)$/;

/** Whether a text holds a Mermaid diagram as Markdown does. */
export function hasFence(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => element.test(text) || isMermaid(opening.exec(text)?.[2] ?? ''));
}

/** An element of HTML that Mermaid draws into, alone on its line. */
const element = /^\s*<(div|pre) [^<>]*\bclass=["']?[^"'<>]*\bmermaid\b[^<>]*>\s*$/i;

/** The Mermaid diagrams of a Markdown file: between rows of backticks, of `~`, or of `:`, and in elements of HTML. */
export function fencedIn(lines: readonly SourceLine[]): readonly Fenced[] {
  const found: Fenced[] = [];
  let heading = '';
  let open: Open | undefined;
  for (const line of lines) {
    if (open !== undefined) {
      if (closes(line.text, open.mark)) open = undefined;
      else open.inside.push({ ...line, text: open.read(line.text) });
      continue;
    }
    const [, tag] = element.exec(line.text) ?? [];
    if (tag !== undefined) {
      open = { mark: `</${tag}>`, inside: [], read: unescaped };
      found.push({ lines: open.inside, heading });
      continue;
    }
    const [, mark, info = ''] = opening.exec(line.text) ?? [];
    if (mark === undefined) heading = headingIn(line.text) ?? heading;
    // Rows of colons hold Markdown of all kinds, unless they say that it is Mermaid.
    else if (!mark.startsWith(':') || isMermaid(info)) {
      open = { mark, inside: [], read: unquoted };
      if (isMermaid(info)) found.push({ lines: open.inside, heading });
    }
  }
  return found;
}

/** A block whose end is still to come. */
interface Open {
  /** What closes it. */
  readonly mark: string;
  readonly inside: SourceLine[];
  /** What one of its lines says. */
  read(text: string): string;
}

/** A line of a block that may stand in a quotation. */
function unquoted(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/, '');
}

/** A line of HTML, where some signs cannot stand for themselves. */
function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function isMermaid(info: string): boolean {
  return /^\{?\.?mermaid(?![\w-])/i.test(info);
}

function closes(text: string, mark: string): boolean {
  if (mark.startsWith('<')) return text.toLowerCase().includes(mark.toLowerCase());
  const row = text.replace(/^[ \t>]+/, '').trimEnd();
  return row.length >= mark.length && row === mark.charAt(0).repeat(row.length);
}

function headingIn(text: string): string | undefined {
  return /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text)?.[1];
}
