import type { Span } from './span.ts';

/** Replaces the text in `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits. Edits must not overlap; two at one place apply in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let reached = 0;
  for (const edit of ordered) {
    if (edit.span.start < reached) throw new RangeError('Edits overlap.');
    result += text.slice(reached, edit.span.start) + edit.text;
    reached = edit.span.end;
  }
  return result + text.slice(reached);
}
