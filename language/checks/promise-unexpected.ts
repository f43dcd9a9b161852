import type { Persona } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-unexpected',
  summary: 'A promise that no persona expects, where others are expected.',
  severity: 'info',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    if (facts.expectersOf(promise).length > 0) return [];
    if (!facts.personas.some((persona) => expectsSomePromise(persona, facts))) return [];
    return [
      {
        span: promise.nameSpan,
        message: `No persona expects the promise '${promise.title}', so you may be paying for what nobody would miss: write 'expects ${promise.name.text}' below the persona who does, or ask whether you need to make it.`,
      },
    ];
  },
});

/** A text in `expects` means a promise only where it is its title. */
function expectsSomePromise(persona: Persona, facts: Facts): boolean {
  return persona.list('expects').some((reference) => {
    const { target, how } = facts.find('promise', reference);
    return target?.kind === 'promise' && target.status === 'live' && (!reference.quoted || how === 'title');
  });
}
