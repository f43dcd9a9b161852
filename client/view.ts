/** What the language server answers to `waymark/view`, and what the preview reads from it. */
import type { Diagnostic, Position, Range } from 'vscode-languageclient';
import type { DrawMessage, MapFilter, MapOptions, ViewName } from './preview/messages.ts';

export interface ViewParams {
  readonly uri: string;
  readonly view: ViewName;
  /** By name; otherwise the journey at the position, otherwise the file's first. */
  readonly journey?: string;
  readonly position?: Position;
  /** Names of a map's rows that are not to be drawn. */
  readonly hidden?: readonly string[];
  readonly filter?: MapFilter;
}

export interface View {
  readonly kind: 'mermaid' | 'svg';
  readonly text: string;
  /** The name of the journey that is drawn. */
  readonly journey?: string;
  /** The journeys of the file, in the order they are written in. */
  readonly journeys: readonly { name: string; title: string; range: Range }[];
  /** What stands where. Of the journey's diagram in the order of its tasks; `unfelt` where no emotion is stated. */
  readonly elements: readonly ViewElement[];
  /** The language's errors inside the drawn journey. */
  readonly problems: readonly Diagnostic[];
  /** Why there is nothing to draw. */
  readonly reason?: DrawMessage['reason'];
  readonly rows?: MapOptions['rows'];
  readonly choices?: MapOptions['choices'];
}

export interface ViewElement {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
  readonly unfelt?: true;
}

/** The name of the journey that a line belongs to: the last one that begins at the line or above it. */
export function journeyAt(view: View, line: number): string | undefined {
  return view.journeys.findLast(({ range }) => range.start.line <= line)?.name ?? view.journeys[0]?.name;
}

/** The element that a line of the file belongs to: of several around it the innermost. */
export function elementAt(view: View, uri: string, line: number): string | undefined {
  const around = view.elements.filter(
    (element) => element.uri === uri && element.range.start.line <= line && line <= element.range.end.line,
  );
  const lines = ({ range }: ViewElement): number => range.end.line - range.start.line;
  return around.reduce<ViewElement | undefined>(
    (inner, it) => (inner === undefined || lines(it) < lines(inner) ? it : inner),
    undefined,
  )?.id;
}

/**
 * The line to ask for where the text cursor stands on `line`: itself, or the last written one above
 * it, so that whoever goes on to a new line stays with the touchpoint being written.
 */
export function writtenLine(textOf: (line: number) => string, line: number): number {
  let written = line;
  while (written > 0 && textOf(written).trim() === '') written -= 1;
  return written;
}

/** What the reader wants to see of a map. */
export interface MapWishes {
  readonly hidden: readonly string[];
  readonly filter: MapFilter;
}

interface From extends MapWishes {
  readonly uri: string;
  readonly view: ViewName;
  readonly serial: number;
  readonly follows: boolean;
  readonly current: string | undefined;
}

/** What the page needs to know to draw this view. */
export function drawMessage(drawn: View, { hidden, filter, ...from }: From): DrawMessage {
  const { kind, text, journey, reason, rows, choices } = drawn;
  const [first, ...others] = [...drawn.problems].sort((a, b) => a.range.start.line - b.range.start.line);
  return {
    type: 'draw',
    ...from,
    kind,
    text,
    reason,
    journey,
    elements: drawn.elements.map(({ id, unfelt }) => ({ id, unfelt: unfelt === true })),
    mistake: first && {
      line: first.range.start.line + 1,
      message: plain(first.message),
      more: others.length,
    },
    journeys: drawn.journeys.map(({ name, title }) => ({ name, title })),
    map: rows && choices && { rows, hidden, choices, filter },
  };
}

function plain(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}
