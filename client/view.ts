/** What the language server answers to `waymark/view`, and what the preview reads from it. */
import type { Diagnostic, Position, Range } from 'vscode-languageclient';
import type { DrawMessage } from './preview/messages.ts';

export interface ViewParams {
  readonly uri: string;
  readonly view: 'journey';
  /** By name; otherwise the journey at the position, otherwise the file's first. */
  readonly journey?: string;
  readonly position?: Position;
}

export interface View {
  readonly kind: 'mermaid';
  readonly text: string;
  /** The name of the journey that is drawn. */
  readonly journey?: string;
  /** The journeys of the file, in the order they are written in. */
  readonly journeys: readonly { name: string; title: string; range: Range }[];
  /** The touchpoints in the order of the diagram's tasks; `unfelt` where no emotion is stated. */
  readonly elements: readonly ViewElement[];
  /** The language's errors inside the drawn journey. */
  readonly problems: readonly Diagnostic[];
  /** Why there is nothing to draw. */
  readonly reason?: 'no-journey' | 'no-touchpoints';
}

interface ViewElement {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
  readonly unfelt?: true;
}

/** The name of the journey that a line belongs to: the last one that begins at the line or above it. */
export function journeyAt(view: View, line: number): string | undefined {
  return view.journeys.findLast(({ range }) => range.start.line <= line)?.name ?? view.journeys[0]?.name;
}

/** The touchpoint that a line of the file belongs to: its own lines, from its first to its last. */
export function elementAt(view: View, uri: string, line: number): string | undefined {
  return view.elements.find(
    (element) => element.uri === uri && element.range.start.line <= line && line <= element.range.end.line,
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

/** What the page needs to know to draw this view. */
export function drawMessage(
  view: View,
  from: { uri: string; serial: number; follows: boolean; current: string | undefined },
): DrawMessage {
  const { text, journey, reason } = view;
  const [first, ...others] = [...view.problems].sort((a, b) => a.range.start.line - b.range.start.line);
  return {
    type: 'draw',
    ...from,
    text,
    reason,
    journey,
    elements: view.elements.map(({ id, unfelt }) => ({ id, unfelt: unfelt === true })),
    mistake: first && {
      line: first.range.start.line + 1,
      message: plain(first.message),
      more: others.length,
    },
    journeys: view.journeys.map(({ name, title }) => ({ name, title })),
  };
}

function plain(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}
