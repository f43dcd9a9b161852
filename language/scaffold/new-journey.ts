import { appended, homeOf } from '../model/declare-missing.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import type { FileEdits } from '../text/problem.ts';
import { type Answers, plain } from './answers.ts';
import { journeyLines } from './journey-lines.ts';
import { type Declared, type Settled, settle } from './settle.ts';

/** A journey as it is to be written: into a new file, and what it needs into the files that the project has. */
export interface NewJourney {
  /** The journey's name, free in the project; the file is named after it. */
  readonly name: string;
  /** The new file's text, as the formatter would leave it. */
  readonly text: string;
  /** What is declared elsewhere, and who expects the promise from now on. */
  readonly edits: readonly FileEdits[];
}

/**
 * Writes a journey from what somebody answered. Whatever they typed, the text has no language mistakes. What the project
 * does not know yet is declared where it keeps such things, or, where it keeps none, above the journey.
 */
export function writeJourney(answers: Answers, facts: Facts): NewJourney {
  const title = plain(answers.title) || 'New journey';
  const settled: Settled = {
    journey: settle('journey', { title }, facts, true),
    persona: answers.persona && settle('persona', answers.persona, facts),
    owner: answers.owner && settle('team', answers.owner, facts),
    promise: answers.promise && settle('promise', answers.promise, facts),
  };
  const declared = declarations(settled);
  const homes = new Map<string, string[]>();
  for (const { kind, lines } of declared) {
    const home = homeOf(kind, HERE, facts);
    homes.set(home, [...(homes.get(home) ?? []), ...(homes.has(home) ? [''] : []), ...lines]);
  }
  const above = homes.get(HERE) ?? [];
  homes.delete(HERE);
  const lines = [...above, ...(above.length > 0 ? [''] : []), ...journeyLines(answers, settled)];
  return {
    name: settled.journey.name,
    text: `${lines.join('\n')}\n`,
    edits: editsFor(homes, newExpectation(settled), facts),
  };
}

/** Stands for the file that is still to be written. */
const HERE = '';

interface Declaration {
  readonly kind: Declared;
  readonly lines: readonly string[];
}

/** What the journey names and the project lacks, in the order in which one reads it. */
function declarations({ owner, persona, promise }: Settled): Declaration[] {
  const declared: Declaration[] = [];
  if (owner?.isNew) declared.push({ kind: 'team', lines: [`team ${owner.named}`] });
  if (persona?.isNew) {
    const expects = promise === undefined ? [] : [`  expects ${promise.name}`];
    declared.push({ kind: 'persona', lines: [`persona ${persona.named}`, ...expects] });
  }
  if (promise?.isNew) {
    const to = persona === undefined ? [] : [`  to ${persona.name}`];
    const by = owner === undefined ? [] : [`  owner ${owner.name}`];
    declared.push({ kind: 'promise', lines: [`promise ${promise.named}`, ...to, ...by] });
  }
  return declared;
}

/** Whoever the project knows already has to be told that there is something new to expect. */
function newExpectation({ persona, promise }: Settled): { of: string; line: string } | undefined {
  if (persona === undefined || persona.isNew || !promise?.isNew) return undefined;
  return { of: persona.name, line: `expects ${promise.name}` };
}

function editsFor(
  homes: ReadonlyMap<string, readonly string[]>,
  expectation: { of: string; line: string } | undefined,
  facts: Facts,
): FileEdits[] {
  const files = new Map<string, FileEdits['edits']>();
  const persona = expectation && facts.personas.find(({ name }) => name?.text === expectation.of);
  if (persona && expectation) {
    files.set(persona.uri, [insertProperty(persona, expectation.line, facts)]);
  }
  for (const [uri, lines] of homes) {
    const end = appended(facts.textOf(uri), (newLine) => lines.map((line) => line + newLine).join(''));
    files.set(uri, joined(files.get(uri) ?? [], end));
  }
  return [...files].map(([uri, edits]) => ({ uri, edits }));
}

/** Two edits of one text, as one where they touch: editors differ in what they make of neighbours. */
function joined(before: FileEdits['edits'], last: FileEdits['edits'][number]): FileEdits['edits'] {
  const [first] = before;
  if (first === undefined) return [last];
  if (first.span.end < last.span.start) return [first, last];
  return [{ span: { start: first.span.start, end: last.span.end }, text: first.text + last.text }];
}
