import { harmless, type Range } from '../../language/index.ts';
import type { LinedText } from './found-problem.ts';
import { displayWidth } from './width.ts';

/** A line of a file as a terminal shows it, and the line below it that points at a span. */
export interface SourceLine {
  readonly text: string;
  readonly pointer: string;
}

/** The line on which a range starts, without its indentation; further lines of the range are not shown. */
export function sourceLine(file: LinedText, { start, end }: Range): SourceLine {
  const span = file.lines.lineSpan(start.line);
  const line = file.text.slice(span.start, span.end);
  const to = end.line === start.line ? end.character : line.length;
  const indentation = line.length - line.trimStart().length;
  // A whole megabyte may stand on one line: only the surroundings of the span are of use.
  const from = Math.max(Math.min(indentation, start.character), start.character - before);
  const until = Math.min(line.length, Math.max(from + most, start.character));
  const whole = line.slice(from, until);
  const isPlain = /^[ -~]*$/.test(whole) && harmless(whole) === whole;
  if (isPlain && from <= indentation && until === line.length && start.character <= until) {
    const marked = Math.max(1, Math.min(to, until) - start.character);
    return { text: whole, pointer: ' '.repeat(start.character - from) + '^'.repeat(marked) };
  }
  const lead = shown(line.slice(from, start.character), from > indentation ? '…' : '');
  const marked = shown(line.slice(start.character, Math.min(to, until)));
  const rest = shown(line.slice(Math.min(to, until), until)) + (until < line.length ? '…' : '');
  return {
    // What is no order in any part may be one in the whole.
    text: harmless(lead + marked + rest),
    pointer: ' '.repeat(displayWidth(lead)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

/** How many characters of a line are shown, and how many of these at most before the span. */
const most = 160;
const before = 80;

/** A tab counts as two columns in the journey language, and that is how wide it is shown. */
function shown(text: string, prefix = ''): string {
  return prefix + harmless(text.includes('\t') ? text.replaceAll('\t', '  ') : text);
}
