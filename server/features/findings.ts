import type { Journey, Problem, Severity } from '../../language/index.ts';

/** Those of its file's problems that stand in a journey, from its keyword to the last line that belongs to it. */
export function findingsIn({ block }: Journey, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ span }) => span.start >= block.span.start && span.start <= block.end);
}

/** How much was found, as in `3 findings: 1 error, 2 warnings`. */
export function findingsInWords(findings: readonly Problem[]): string {
  const [first] = findings;
  if (first === undefined) return 'no findings';
  const kinds = severities
    .map(({ severity, one, more }) => {
      const count = findings.filter((it) => it.severity === severity).length;
      return { count, text: `${count} ${count === 1 ? one : more}` };
    })
    .filter(({ count }) => count > 0);
  const all = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return `${all}: ${kinds.map(({ text }) => text).join(', ')}`;
}

const severities: readonly { readonly severity: Severity; readonly one: string; readonly more: string }[] = [
  { severity: 'error', one: 'error', more: 'errors' },
  { severity: 'warning', one: 'warning', more: 'warnings' },
  { severity: 'info', one: 'note', more: 'notes' },
  { severity: 'hint', one: 'hint', more: 'hints' },
];
