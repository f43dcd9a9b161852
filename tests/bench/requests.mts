import type { Position } from 'vscode-languageserver';
import { type Figures, figuresOf } from './figures.mts';
import { type Question, questions } from './questions.mts';

/** An open document at the other end of a connection. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: string;
  /** Replaces all between two places; the server hears of it before anything that is asked later. */
  edit(from: Position, to: Position, text: string): Promise<void>;
  ask(method: string, params: object): Promise<unknown>;
  /** Resolves once the problems are shown of the text as it is after the last edit. */
  settled(): Promise<void>;
}

export interface RequestFigures {
  readonly what: string;
  /** Asked right behind an edit of the same file, as editors do: the edit has to be taken in first. */
  readonly afterEdit: Figures;
  /** Asked again when nothing has changed. */
  readonly atRest: Figures;
  /** How long the last answer is, in characters: an empty one would be quick and worth nothing. */
  readonly size: number;
}

/**
 * Asks each question again and again: right behind an edit, then once more at rest. All take turns, so that a busy
 * moment of the machine strikes them alike.
 */
export async function measureRequests(document: OpenDocument, runs: number): Promise<RequestFigures[]> {
  const asked = questions.map((question) => ({
    question,
    afterEdit: [] as number[],
    atRest: [] as number[],
    size: 0,
  }));
  for (let run = 0; run < runs + warmUp; run += 1) {
    for (const record of asked) {
      const { edited, rest, size } = await askOnce(document, record.question, run);
      record.size = size;
      if (run < warmUp) continue;
      record.afterEdit.push(edited);
      record.atRest.push(rest);
    }
  }
  return asked.map(({ question, afterEdit, atRest, size }) => ({
    what: question.what,
    afterEdit: figuresOf(afterEdit),
    atRest: figuresOf(atRest),
    size,
  }));
}

async function askOnce(document: OpenDocument, question: Question, run: number) {
  const { typed, cursor, end } = placesFor(document.text, question, run);
  const params = { textDocument: { uri: document.uri }, position: cursor, ...question.params };
  const ask = () => document.ask(question.method, params);
  const [edited, answer] = await timedAsync(async () => {
    const written = document.edit(end, end, typed);
    const asked = ask();
    await written;
    return asked;
  });
  await document.settled();
  const [rest] = await timedAsync(ask);
  await document.edit(end, positionBehind(end, typed), '');
  // Taken in before the next edit comes, which would otherwise be one with this one.
  await document.settled();
  return { edited, rest, size: JSON.stringify(answer ?? null).length };
}

/** The first answers come before the engine has compiled what it needs; an editor has them behind it, too. */
const warmUp = 5;

/** Where something is typed, and where the cursor is then. What is only asked about gets a comment behind its line. */
function placesFor(text: string, { at, typed }: Question, run: number) {
  const found = text.indexOf(at);
  if (found < 0) throw new Error(`The generated project has no '${at}'.`);
  const lineEnd = text.indexOf('\n', found);
  const end = positionAt(text, lineEnd);
  if (typed === undefined) return { typed: ` # ${run}`, end, cursor: positionAt(text, found + at.length) };
  return { typed, end, cursor: positionBehind(end, typed) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function positionBehind({ line, character }: Position, text: string): Position {
  const { line: down, character: right } = positionAt(text, text.length);
  return { line: line + down, character: down === 0 ? character + right : right };
}

async function timedAsync<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
