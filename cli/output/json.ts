import { printedJson } from './printed-json.ts';
import type { Report } from './report.ts';

/** The report for programs. Its shape is public: lines and characters count from zero, in UTF-16, as in LSP. */
export function jsonReport({ problems, summary }: Report): string {
  const report = {
    version: 1,
    problems: problems.map(({ problem: { code, severity, message }, file, range, help }) => ({
      code,
      severity,
      message,
      file,
      range,
      help,
    })),
    summary,
  };
  return printedJson(report);
}
