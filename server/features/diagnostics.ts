import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Problem, Severity, Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { rangeIn } from './places.ts';

/** What the editor shows as having found the problem. */
const SOURCE = 'waymark';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

type Helping = Pick<Client, 'helpAddress'>;

/** All that is wrong in one file, sorted by place; nothing for a file that the snapshot does not hold. */
export function diagnosticsOf(snapshot: Snapshot, uri: string, client: Helping): Diagnostic[] {
  return snapshot.files.has(uri)
    ? snapshot.problems(uri).map((problem) => toDiagnostic(snapshot, problem, client))
    : [];
}

/** One problem as the protocol says it. The places it names must be in the snapshot. */
export function toDiagnostic(snapshot: Snapshot, problem: Problem, { helpAddress }: Helping): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeIn(snapshot, problem),
    severity: SEVERITIES[problem.severity],
    code: problem.code,
    source: SOURCE,
    message: problem.message,
  };
  if (helpAddress !== undefined) {
    diagnostic.codeDescription = { href: helpAddress.replaceAll('{code}', problem.code) };
  }
  if (problem.unneeded) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map((related) => ({
      location: { uri: related.uri, range: rangeIn(snapshot, related) },
      message: related.message,
    }));
  }
  return diagnostic;
}
