import type { Entry, Persona, Team, Unit, Vocabulary } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { removeLines } from '../syntax/remove-lines.ts';
import type { Span } from '../text/span.ts';
import { defineCheck, type Finding } from './check.ts';

export default defineCheck({
  code: 'unused-declaration',
  summary: 'A team, a persona or a word of the vocabulary that nothing refers to.',
  severity: 'hint',
  on: 'unit',
  looksAtPlans: true,
  unneeded: true,
  run(unit, facts) {
    if (unit.kind === 'vocabulary') return inVocabulary(unit, facts);
    if (unit.kind !== 'team' && unit.kind !== 'persona') return [];
    if (unit.name === undefined || !isUnused(unit, facts)) return [];
    return [finding(unit, blockOf(unit), facts)];
  },
});

/** Words that count and that no touchpoint uses. With its only word the whole vocabulary goes. */
function inVocabulary(vocabulary: Vocabulary, facts: Facts): readonly Finding[] {
  const { properties } = vocabulary.block;
  return properties.flatMap((property) => {
    const kind =
      property.keyword === 'channel' || property.keyword === 'emotion' ? property.keyword : undefined;
    const name = property.name ?? property.word;
    const entry = kind && name && facts.entry(kind, name.text);
    if (kind === undefined || entry?.property !== property || !isUnused(entry, facts)) return [];
    return [finding(entry, properties.length === 1 ? blockOf(vocabulary) : property.span, facts)];
  });
}

/** Of two things that share a name, that is the first thing to say: removing one of them would leave the same to be said of the other. */
function isUnused(declared: Team | Persona | Entry, facts: Facts): boolean {
  return !facts.isMentioned(declared.kind, declared) && !facts.sharesName(declared.kind, declared);
}

function finding(declared: Team | Persona | Entry, extent: Span, facts: Facts): Finding {
  const { kind, uri, title, nameSpan } = declared;
  return {
    span: nameSpan,
    message: `Nothing refers to the ${kind} '${title}', so readers look for it in vain: name it where it belongs, or remove it.`,
    fixes: [
      {
        title: `Remove the ${kind} '${title}'`,
        edits: [{ uri, edits: [removeLines(facts.textOf(uri), extent)] }],
      },
    ],
  };
}

function blockOf({ block }: Unit): Span {
  return { start: block.span.start, end: block.end };
}
