import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import type { Meaning } from './meaning.ts';
import { type Occurrence, OccurrenceReader, touches } from './read-occurrences.ts';
import type { Snapshot } from './snapshot.ts';

export type { Occurrence };

/** What is called by its name at an offset, or just behind it; undefined where nothing is. */
export function occurrenceAt(snapshot: Snapshot, uri: string, offset: number): Occurrence | undefined {
  const place = { start: offset, end: offset };
  const found = occurrencesIn(snapshot, uri, place).filter((it) => touches(it.span, place));
  // Between two names, the one that begins here is meant.
  return found.find((it) => it.span.start === offset) ?? found[0];
}

/** All names in a file, or in its statements that touch a span of it, in the order they are written. */
export function occurrencesIn(snapshot: Snapshot, uri: string, within?: Span): readonly Occurrence[] {
  const reading = new OccurrenceReader(snapshot.facts, within, undefined);
  for (const unit of snapshot.files.get(uri)?.units ?? []) reading.unit(unit);
  return reading.found.sort((a, b) => a.span.start - b.span.start);
}

/** Every place of the project where this is called by its name, by path, then line; or those in one file only. */
export function occurrencesOf(snapshot: Snapshot, meaning: Meaning, uri?: string): readonly Occurrence[] {
  const { facts } = snapshot;
  const uris = uri === undefined ? filesNaming(snapshot, meaning, facts) : [uri];
  return uris.flatMap((it) => {
    const reading = new OccurrenceReader(facts, undefined, meaning);
    for (const unit of snapshot.files.get(it)?.units ?? []) reading.unit(unit);
    return reading.found.sort((a, b) => a.span.start - b.span.start);
  });
}

/** The files in which it may be named. The project knows it of what is always named whole. */
function filesNaming(snapshot: Snapshot, { declared }: Meaning, facts: Facts): readonly string[] {
  if (declared?.kind === 'stage' || declared?.kind === 'brand') return [declared.uri];
  // Before the dot of a touchpoint's name, a journey is named without being mentioned.
  if (declared === undefined || declared.kind === 'touchpoint' || declared.kind === 'journey')
    return [...snapshot.files.keys()];
  const mentions = facts.mentionsOf(declared.kind, declared).map((it) => it.by.uri);
  return [...new Set([declared.uri, ...mentions])].sort();
}
