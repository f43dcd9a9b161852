import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import {
  type CustomerPromise,
  elementsOf,
  type Facts,
  missesTarget,
  type Occurrence,
  occurrencesIn,
  type Property,
  promiseState,
  type Snapshot,
  type SourceFile,
  type Span,
  scoreOf,
} from '../../language/index.ts';
import type { Client } from './client.ts';
import { encoded, type Token } from './token-encoding.ts';

/** What the words of a file mean, for colours. `uri` is the file as the snapshot calls it. */
export function semanticTokens(
  snapshot: Snapshot,
  uri: string,
  _params: SemanticTokensParams,
  _client: Client,
): SemanticTokens {
  const file = snapshot.files.get(uri);
  return file === undefined ? { data: [] } : encoded(tokensIn(snapshot, file), file.lines);
}

/** The same for a part of a file. */
export function semanticTokensInRange(
  snapshot: Snapshot,
  uri: string,
  { range }: SemanticTokensRangeParams,
  _client: Client,
): SemanticTokens {
  const file = snapshot.files.get(uri);
  if (file === undefined) return { data: [] };
  const within = file.lines.span(range);
  const tokens = tokensIn(snapshot, file, within);
  return encoded(
    tokens.filter(({ span }) => span.start < within.end && within.start < span.end),
    file.lines,
  );
}

function tokensIn(snapshot: Snapshot, file: SourceFile, within?: Span): readonly Token[] {
  const { facts } = snapshot;
  const isBroken = brokenPromises(facts);
  // A name that is not written as it should be stays as plain as one that nobody knows.
  const names = occurrencesIn(snapshot, file.uri, within).filter((it) => it.exact);
  const tokens = names.map((it) => ({
    span: it.span,
    type: it.meaning.kind,
    modifiers: [
      ...(it.role === 'declaration' ? ['declaration'] : []),
      ...(isBroken(it.meaning.declared) ? ['deprecated'] : []),
      ...moodOf(it, facts),
    ],
  }));
  return [...tokens, ...scoresIn(file)].sort((a, b) => a.span.start - b.span.start);
}

/** Whether something is a promise that the brand breaks; each is looked at once. */
function brokenPromises(facts: Facts): (declared: Occurrence['meaning']['declared']) => boolean {
  const known = new Map<CustomerPromise, boolean>();
  return (declared) => {
    if (declared?.kind !== 'promise') return false;
    let broken = known.get(declared);
    if (broken === undefined) {
      broken = facts.counts(declared) && promiseState(declared, facts) === 'broken';
      known.set(declared, broken);
    }
    return broken;
  };
}

/** An emotion is good or bad as its score says; a measure is bad where it misses its target. */
function moodOf({ meaning, by, span }: Occurrence, facts: Facts): readonly string[] {
  if (meaning.kind !== 'emotion' && meaning.kind !== 'measure') return [];
  const property = by.block.properties.find((it) => it.span.start <= span.start && span.end <= it.span.end);
  if (property === undefined) return [];
  if (meaning.kind === 'measure')
    return property.measure && missesTarget(property.measure) ? ['negative'] : [];
  return moodOfScore(scoreOf({ emotion: { word: property.word, score: property.score } }, facts));
}

function moodOfScore(score = 0): readonly string[] {
  return score > 0 ? ['positive'] : score < 0 ? ['negative'] : [];
}

/** Scores that people wrote. A zero is a number like any other. */
function scoresIn({ units }: SourceFile): readonly Token[] {
  return units
    .flatMap(elementsOf)
    .flatMap(({ block }) => block.properties)
    .filter(hasFeltScore)
    .map(({ score, scoreSpan }) => ({ span: scoreSpan, type: 'emotion', modifiers: moodOfScore(score) }));
}

function hasFeltScore(property: Property): property is Property & { score: number; scoreSpan: Span } {
  return property.scoreSpan !== undefined && property.score !== 0;
}
