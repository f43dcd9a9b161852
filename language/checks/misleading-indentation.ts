import { misledStatements } from '../syntax/indentation.ts';
import { statementAt } from '../syntax/statement-at.ts';
import type { Block, Property } from '../syntax/tree.ts';
import { capital } from '../text/wording.ts';
import { defineCheck } from './check.ts';

/** How a file is written shows only in the file as a whole, so the unit's own look finds nothing. */
export default defineCheck({
  code: 'misleading-indentation',
  summary: 'A line whose indentation gives it to another block than its keyword does.',
  severity: 'warning',
  on: 'unit',
  looksAtPlans: true,
  sparesMistakes: true,
  run: () => [],
  lookAtFile(file, mistakes) {
    const duplicates = new Set(
      mistakes
        .filter((it) => it.code === 'duplicate-name' || it.code === 'second-brand')
        .map((it) => statementAt(file.tree, it.span.start)?.start),
    );
    const misled = misledStatements(file.tree, (block) => duplicates.has(block.span.start));
    return misled.map(({ statement, beside, isTooDeep, edits }) => ({
      span: placeOf(statement),
      message: isTooDeep
        ? `${capital(called(statement))} does not stand in ${called(beside)}, but is indented as if it did: set it straight, or move it where it belongs.`
        : `${capital(called(statement))} belongs to ${called(beside)}, but stands no deeper than it and reads as part of something else: set it straight, or move it where it belongs.`,
      related: [{ uri: file.uri, span: placeOf(beside), message: `This is ${called(beside)}.` }],
      fixes: [{ title: 'Set the indentation straight', edits: [{ uri: file.uri, edits }], preferred: true }],
    }));
  },
});

function placeOf(statement: Block | Property) {
  return 'kind' in statement ? (statement.name?.span ?? statement.keywordSpan) : statement.keywordSpan;
}

function called(statement: Block | Property): string {
  if (!('kind' in statement)) return `'${statement.keyword}'`;
  const title = statement.title?.text ?? statement.name?.text;
  return title === undefined ? `this ${statement.kind}` : `the ${statement.kind} '${title}'`;
}
