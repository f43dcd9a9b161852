import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type FileEdits,
  type Fix,
  offersAt,
  type Problem,
  type Snapshot,
  type Span,
} from '../../language/index.ts';
import { toDiagnostic } from './diagnostics.ts';
import { rangeIn } from './places.ts';

/** What a workspace edit has to suit. */
export interface EditTarget {
  /** The version of an open document; null for a file that is not open. */
  versionOf(uri: string): number | null;
  /** Whether the client takes edits that name the versions they were made for. */
  readonly versionedEdits: boolean;
}

/** The quick fixes of all problems that the asked-for range touches, and what it could say more plainly. `uri` is the file as the snapshot calls it. */
export function codeActions(
  snapshot: Snapshot,
  uri: string,
  params: CodeActionParams,
  target: EditTarget,
): CodeAction[] {
  const file = snapshot.files.get(uri);
  if (file === undefined || !wantsQuickFixes(params.context.only)) return [];
  const asked = file.lines.span(params.range);
  const fixes = snapshot
    .problems(file.uri)
    .filter((problem) => touches(problem.span, asked))
    .flatMap((problem) => problem.fixes.map((fix) => quickFix(snapshot, problem, fix, target)));
  return [...fixes, ...offersAt(snapshot, file.uri, asked).map((fix) => offer(snapshot, fix, target))];
}

/** A kind covers its sub-kinds: who asks for `quickfix` or for everything below nothing gets quick fixes. */
function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function quickFix(snapshot: Snapshot, problem: Problem, fix: Fix, target: EditTarget): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred === true,
    diagnostics: [toDiagnostic(snapshot, problem)],
    edit: workspaceEdit(snapshot, fix.edits, target),
  };
}

/** What can be written more plainly although it is no problem. */
function offer(snapshot: Snapshot, fix: Fix, target: EditTarget): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(snapshot, fix.edits, target),
  };
}

function workspaceEdit(snapshot: Snapshot, files: readonly FileEdits[], target: EditTarget): WorkspaceEdit {
  const edits = files.map(({ uri, edits }) => ({ uri, edits: textEdits(snapshot, uri, edits) }));
  if (!target.versionedEdits) {
    return { changes: Object.fromEntries(edits.map((file) => [file.uri, file.edits])) };
  }
  return {
    documentChanges: edits.map(({ uri, edits }) => ({
      textDocument: { uri, version: target.versionOf(uri) },
      edits,
    })),
  };
}

function textEdits(snapshot: Snapshot, uri: string, edits: FileEdits['edits']): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeIn(snapshot, { uri, span }), newText: text }));
}
