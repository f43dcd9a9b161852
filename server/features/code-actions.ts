import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import {
  type Fix,
  fixAll,
  fixesFor,
  ignoreFix,
  offersAt,
  type Problem,
  type Snapshot,
  type Span,
} from '../../language/index.ts';
import type { Client } from './client.ts';
import { toDiagnostic } from './diagnostics.ts';
import { workspaceEdit } from './workspace-edit.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.waymark`;

/** The kinds of code actions that there are. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * What can be done at a place: the quick fixes of all problems that it touches, what it could say more plainly, and to
 * ignore what checks found there. Fixing the whole file is offered to those who ask for it by its kind, since it is
 * worked out in full. `uri` is the file as the snapshot calls it.
 */
export function codeActions(
  snapshot: Snapshot,
  uri: string,
  params: CodeActionParams,
  client: Client,
): CodeAction[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  const { only } = params.context;
  const quickFixes = only === undefined || asks(only, CodeActionKind.QuickFix);
  return [
    ...(quickFixes ? atPlace(snapshot, uri, file.lines.span(params.range), client) : []),
    ...(only !== undefined && asks(only, fixAllKind) ? inWholeFile(snapshot, uri, client) : []),
  ];
}

/** A kind covers its sub-kinds, and the empty one covers all. */
function asks(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function atPlace(snapshot: Snapshot, uri: string, place: Span, client: Client): CodeAction[] {
  const problems = snapshot.problems(uri).filter(({ span }) => touches(span, place));
  const actions = (fixesOf: (problem: Problem) => readonly Fix[]) =>
    problems.flatMap((problem) => fixesOf(problem).map((fix) => quickFix(snapshot, problem, fix, client)));
  return [
    ...actions((problem) => fixesFor(snapshot, problem)),
    ...offersAt(snapshot, uri, place).map((fix) => offer(snapshot, fix, client)),
    ...actions((problem) => asList(ignoreFix(snapshot, problem))),
  ];
}

function asList<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function quickFix(snapshot: Snapshot, problem: Problem, fix: Fix, client: Client): CodeAction {
  return {
    ...offer(snapshot, fix, client),
    isPreferred: fix.preferred === true,
    diagnostics: [toDiagnostic(snapshot, problem, client)],
  };
}

/** What can be written more plainly although it is no problem. */
function offer(snapshot: Snapshot, { title, edits }: Fix, client: Client): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(snapshot, edits, client) };
}

function inWholeFile(snapshot: Snapshot, uri: string, client: Client): CodeAction[] {
  const edits = fixAll(snapshot, uri);
  if (edits.length === 0) return [];
  const edit = workspaceEdit(snapshot, edits, client);
  return [{ title: 'Fix all that has one obvious way out', kind: fixAllKind, edit }];
}
