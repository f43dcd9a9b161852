import type { Mistake } from '../syntax/tree.ts';
import type { Problem } from '../text/problem.ts';
import type { LinkMistake } from './link.ts';

/** A mistake in a file, as people are told of it. */
export function mistakeProblem(uri: string, mistake: Mistake & Partial<LinkMistake>): Problem {
  return {
    code: mistake.code,
    severity: 'error',
    message: mistake.message,
    uri,
    span: mistake.span,
    related: mistake.related === undefined ? [] : [{ uri, ...mistake.related }],
    fixes: [...(mistake.fix === undefined ? [] : [fixIn(uri, mistake.fix)]), ...(mistake.otherFixes ?? [])],
  };
}

function fixIn(uri: string, fix: NonNullable<Mistake['fix']>): Problem['fixes'][number] {
  return { title: fix.title, edits: [{ uri, edits: fix.edits }], preferred: true };
}
