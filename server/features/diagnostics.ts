import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { helpFor, type Problem, type Severity, type Snapshot } from '../../language/index.ts';
import { rangeIn } from './places.ts';

/** What the editor shows as having found the problem. */
const SOURCE = 'waymark';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Codes whose place is shown faded, since the text there does nothing. */
const FADED: ReadonlySet<string> = new Set(['unused-declaration']);

/** All that is wrong in one file, sorted by place; nothing for a file that the snapshot does not hold. */
export function diagnosticsOf(snapshot: Snapshot, uri: string): Diagnostic[] {
  return snapshot.files.has(uri)
    ? snapshot.problems(uri).map((problem) => toDiagnostic(snapshot, problem))
    : [];
}

/** One problem as the protocol says it. The places it names must be in the snapshot. */
export function toDiagnostic(snapshot: Snapshot, problem: Problem): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeIn(snapshot, problem),
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    source: SOURCE,
    message: problem.message,
  };
  const help = helpFor(problem.code);
  if (URL.canParse(help)) diagnostic.codeDescription = { href: help };
  if (FADED.has(problem.code)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map((related) => ({
      location: { uri: related.uri, range: rangeIn(snapshot, related) },
      message: related.message,
    }));
  }
  return diagnostic;
}
