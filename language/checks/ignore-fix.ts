import type { SourceFile } from '../model/source-file.ts';
import { indentBefore } from '../syntax/lines.ts';
import { parse } from '../syntax/parse.ts';
import { statementAt } from '../syntax/statement-at.ts';
import { applyEdits } from '../text/edit.ts';
import type { Fix, Problem } from '../text/problem.ts';
import { isCheck } from './ignores.ts';

/**
 * Silences a check's finding: a comment above the statement that the finding starts on, with a place for the reason.
 * Undefined for mistakes of the language, which cannot be ignored, for findings that start on no statement, and where no
 * comment can stand.
 */
export function ignoreFixIn(file: SourceFile, problem: Pick<Problem, 'code' | 'span'>): Fix | undefined {
  const statement = isCheck(problem.code) ? statementAt(file.tree, problem.span.start) : undefined;
  if (statement === undefined) return undefined;
  const indent = indentBefore(file.text, statement.start).replace('\uFEFF', '');
  const newLine = /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n';
  const at = { start: statement.start, end: statement.start };
  const text = `# ignore ${problem.code}: reason${newLine}${indent}`;
  const edits = [{ span: at, text }];
  // Behind a text block that is not closed, a comment would be more of its text.
  const isComment = parse(applyEdits(file.text, edits)).comments.some(({ start }) => start === at.start);
  if (!isComment) return undefined;
  return {
    title: `Ignore '${problem.code}' here, with a reason`,
    edits: [{ uri: file.uri, edits }],
  };
}
