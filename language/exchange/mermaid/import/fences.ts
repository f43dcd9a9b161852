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
  return lines.some(({ text }) => isMermaid(opening.exec(text)?.[2] ?? ''));
}

/** The Mermaid diagrams of a Markdown file: between rows of backticks, of `~`, or of `:`. */
export function fencedIn(lines: readonly SourceLine[]): readonly Fenced[] {
  const found: Fenced[] = [];
  let heading = '';
  let open: { readonly mark: string; readonly inside: SourceLine[]; readonly isMermaid: boolean } | undefined;
  for (const line of lines) {
    if (open !== undefined) {
      if (closes(line.text, open.mark)) open = undefined;
      else open.inside.push({ ...line, text: line.text.replace(/^[ \t]*(?:>[ \t]?)+/, '') });
      continue;
    }
    const [, mark, info = ''] = opening.exec(line.text) ?? [];
    if (mark === undefined) heading = headingIn(line.text) ?? heading;
    // Rows of colons hold Markdown of all kinds, unless they say that it is Mermaid.
    else if (!mark.startsWith(':') || isMermaid(info)) {
      open = { mark, inside: [], isMermaid: isMermaid(info) };
      if (open.isMermaid) found.push({ lines: open.inside, heading });
    }
  }
  return found;
}

function isMermaid(info: string): boolean {
  return /^\{?\.?mermaid(?![\w-])/i.test(info);
}

function closes(text: string, mark: string): boolean {
  const row = text.replace(/^[ \t>]+/, '').trimEnd();
  return row.length >= mark.length && row === mark.charAt(0).repeat(row.length);
}

function headingIn(text: string): string | undefined {
  return /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text)?.[1];
}
