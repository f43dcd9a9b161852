import { declareMissing } from '../model/declare-missing.ts';
import type { Named, Persona } from '../model/elements.ts';
import { type Expectation, openExpectations } from '../model/expectations.ts';
import type { Facts } from '../model/facts.ts';
import type { Found } from '../model/name-table.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'expectation-unpromised',
  summary: 'Something a persona expects that no promise answers.',
  severity: 'warning',
  on: 'persona',
  run(persona, facts) {
    return openExpectations(persona, facts).map(({ reference, answer }) => ({
      span: reference.span,
      message:
        answer.how === 'ambiguous'
          ? `More than one promise is called '${reference.text}', so nobody can say which of them '${persona.title}' expects: write the name of the one you mean.`
          : `'${persona.title}' expects '${reference.text}' and no promise answers it, which can only disappoint: promise it under this title, or say openly what there is instead.`,
      fixes: fixes(persona, { reference, answer }, facts),
    }));
  },
});

/** The promise that was nearly named, then a new one. */
function fixes(
  persona: Persona,
  { reference, answer }: Expectation<Found<Named>>,
  facts: Facts,
): readonly Fix[] {
  const near = answer.target;
  const edits = [{ span: reference.span, text: near?.name?.text ?? '' }];
  const named: Fix[] =
    near?.name === undefined
      ? []
      : [{ title: `Expect the promise '${near.title}'`, edits: [{ uri: persona.uri, edits }] }];
  const created = answer.how === 'ambiguous' ? undefined : declareMissing(reference, persona.uri, facts);
  return created === undefined ? named : [...named, created];
}
