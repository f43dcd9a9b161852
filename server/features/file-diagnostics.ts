import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../../language/index.ts';
import type { FileProblem, SettingsProblem } from '../workspace/files/index.ts';

/** What there is to say about a journey file that has no readable text. */
export function unreadableFile(problem: FileProblem): Diagnostic[] {
  const start = { line: 0, character: 0 };
  return [
    {
      range: { start, end: start },
      severity: DiagnosticSeverity.Error,
      code: 'unreadable-file',
      source: 'waymark',
      message: problem.message,
    },
  ];
}

/** What is wrong in a `waymark.json`. */
export function settingsDiagnostics(text: string, problems: readonly SettingsProblem[]): Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map(({ span, severity, code, message }) => ({
    range: lines.range(span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: 'waymark',
    message,
  }));
}
