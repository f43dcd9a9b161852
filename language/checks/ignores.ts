import type { SourceFile } from '../model/source-file.ts';
import { indentBefore, wholeLines } from '../syntax/lines.ts';
import type { Comment, Statement } from '../syntax/tree.ts';
import type { Problem } from '../text/problem.ts';
import { checks } from './index.ts';
import type { SetCheck } from './rules.ts';

/** A comment `# ignore CODE: reason` on a line of its own, and the statement it stands above. */
export interface Ignore {
  readonly comment: Comment;
  readonly code: string;
  readonly reason: string;
  readonly statement: Statement | undefined;
}

/** Leaves out what ignore comments silence, and reports those that are of no use where `unused-ignore` is on. */
export function settleIgnores(
  file: SourceFile,
  problems: readonly Problem[],
  on: readonly SetCheck[],
): readonly Problem[] {
  const ignores = ignoresIn(file);
  if (ignores.length === 0) return problems;
  const used = new Set<Ignore>();
  const left = problems.filter((problem) => {
    const silencing = ignores.filter((it) => silences(it, problem));
    for (const ignore of silencing) used.add(ignore);
    return silencing.length === 0;
  });
  const unused = on.find(({ check }) => check.code === 'unused-ignore');
  if (unused === undefined) return left;
  const isOff = (code: string) => isCheck(code) && !on.some(({ check }) => check.code === code);
  const idle = ignores.filter(
    (it) => !used.has(it) && (!isOff(it.code) || it.reason === '' || !it.statement),
  );
  return [...left, ...idle.map((ignore) => useless(file, ignore, unused))];
}

const codes: ReadonlySet<string> = new Set(checks.map((check) => check.code));

/** Whether a code is a check's, and not one of the language's own. */
export function isCheck(code: string): boolean {
  return codes.has(code);
}

function silences({ code, reason, statement }: Ignore, problem: Problem): boolean {
  if (statement === undefined || reason === '' || problem.code !== code || !isCheck(code)) return false;
  return problem.span.start >= statement.start && problem.span.start <= statement.end;
}

/** All that are written in a file, those of no use among them. */
export function ignoresIn(file: SourceFile): readonly Ignore[] {
  return file.tree.comments.flatMap((comment) => {
    const found = /^#\s*ignore\s+([^\s:：]+)\s*(?:[:：]\s*(.*?)\s*)?$/iu.exec(comment.image);
    if (found === null || indentBefore(file.text, comment.start).trim() !== '') return [];
    const [, code = '', reason = ''] = found;
    return [{ comment, code: code.toLowerCase(), reason, statement: statementBelow(file, comment) }];
  });
}

/** The statement on the next line that is no comment; a blank line between them parts them. */
function statementBelow(file: SourceFile, comment: Comment): Statement | undefined {
  const next = file.tree.statements.find((it) => it.start >= comment.end);
  if (next === undefined) return undefined;
  const between = file.text.slice(comment.end, next.start - indentBefore(file.text, next.start).length);
  const lines = between
    .replace(/^(\r\n|\n|\r)/, '')
    .split(/\r\n|\n|\r/)
    .slice(0, -1);
  return lines.every((line) => /^\s*#/.test(line)) ? next : undefined;
}

function useless(file: SourceFile, ignore: Ignore, { check, severity }: SetCheck): Problem {
  const { comment, code, reason } = ignore;
  const at = comment.image
    .toLowerCase()
    .indexOf(code, comment.image.toLowerCase().indexOf('ignore') + 'ignore'.length);
  const message = !isCheck(code)
    ? `There is no check '${code}' to ignore: correct the name or remove the comment.`
    : reason === ''
      ? `Say why '${code}' is ignored: without a reason behind a colon nothing is silenced.`
      : `Nothing here is found by '${code}' any more: remove the comment.`;
  return {
    code: check.code,
    severity,
    uri: file.uri,
    span: { start: comment.start + at, end: comment.start + at + code.length },
    message,
    related: [],
    fixes: [
      {
        title: 'Remove the comment',
        edits: [{ uri: file.uri, edits: [{ span: wholeLines(file.text, comment), text: '' }] }],
        preferred: reason !== '',
      },
    ],
  };
}
