import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import {
  type Edit,
  format,
  indentBelow,
  type LineIndex,
  type Snapshot,
  type SourceFile,
  type Span,
  statementAt,
} from '../../language/index.ts';
import type { Client } from './client.ts';

/**
 * The edits that put a file into its usual form. `uri` is the file as the snapshot calls it. How deep the editor would
 * indent is not asked: it is two spaces everywhere, so that a file looks the same whoever formats it.
 */
export function formatDocument(
  snapshot: Snapshot,
  uri: string,
  _params: DocumentFormattingParams,
  { preferences }: Client,
): TextEdit[] {
  const file = snapshot.files.get(uri);
  return file === undefined ? [] : textEdits(file.lines, format(file.tree, preferences.format));
}

/** The same for the statements that a range touches. */
export function formatRange(
  snapshot: Snapshot,
  uri: string,
  { range }: DocumentRangeFormattingParams,
  { preferences }: Client,
): TextEdit[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  return textEdits(file.lines, format(file.tree, { ...preferences.format, span: file.lines.span(range) }));
}

/**
 * The same for the line that was just ended, and the indentation of the new one where nothing stands in it yet. Lines
 * neither come nor go, and a text over several lines is left alone, since it may only just be taking shape.
 */
export function formatOnType(
  snapshot: Snapshot,
  uri: string,
  { position, ch }: DocumentOnTypeFormattingParams,
  _client: Client,
): TextEdit[] {
  const file = snapshot.files.get(uri);
  if (file === undefined || ch !== '\n' || position.line === 0) return [];
  const ended = file.lines.lineSpan(position.line - 1);
  const statement = lastStatementOn(file, ended);
  if (statement === undefined || statement.parts.some(({ kind }) => kind === 'block')) return [];
  const inLine = format(file.tree, { sortProperties: false, span: ended }).filter(
    ({ span, text }) => span.start >= ended.start && span.end <= ended.end && !/[\r\n]/.test(text),
  );
  return textEdits(file.lines, [
    ...inLine,
    ...newIndent(file, file.lines.lineSpan(position.line), statement),
  ]);
}

type Statement = NonNullable<ReturnType<typeof statementAt>>;

function lastStatementOn({ text, tree }: SourceFile, { start, end }: Span): Statement | undefined {
  const comment = tree.comments.find((it) => it.start >= start && it.start < end);
  const written = text.slice(start, comment?.start ?? end).trimEnd();
  return written === '' ? undefined : statementAt(tree, start + written.length);
}

function newIndent({ text, tree }: SourceFile, line: Span, above: Statement): Edit[] {
  const written = text.slice(line.start, line.end);
  const indent = indentBelow(tree, above);
  return written.trim() === '' && written !== indent && above.end <= line.start
    ? [{ span: line, text: indent }]
    : [];
}

function textEdits(lines: LineIndex, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: lines.range(span), newText: text }));
}
