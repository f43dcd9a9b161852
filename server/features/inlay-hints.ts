import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import {
  harmless,
  type LineIndex,
  nameFromTitle,
  type Occurrence,
  occurrencesIn,
  type Property,
  type Snapshot,
  scoreOf,
  writtenScore,
} from '../../language/index.ts';
import type { Client } from './client.ts';
import { shorten, withoutTurns } from './shorten.ts';

type Facts = Snapshot['facts'];

/** What is shown within the text without standing there. `uri` is the file as the snapshot calls it. */
export function inlayHints(
  snapshot: Snapshot,
  uri: string,
  params: InlayHintParams,
  client: Client,
): InlayHint[] {
  const file = snapshot.files.get(uri);
  if (file === undefined) return [];
  const { emotionScores, promiseTitles } = client.preferences.inlayHints;
  if (!emotionScores && !promiseTitles) return [];
  const { facts } = snapshot;
  const within = file.lines.span(params.range);
  return occurrencesIn(snapshot, uri, within)
    .filter(({ span, role }) => role === 'reference' && span.end >= within.start && span.end <= within.end)
    .flatMap((it) => [
      ...(emotionScores ? scoreHint(it, file.lines, facts) : []),
      ...(promiseTitles ? titleHint(it, file.lines) : []),
    ]);
}

/** The score that a touchpoint has from its emotion's word. Accepted, it is written there. */
function scoreHint({ meaning, by, span }: Occurrence, lines: LineIndex, facts: Facts): InlayHint[] {
  if (meaning.kind !== 'emotion' || by.kind !== 'touchpoint') return [];
  // Of two emotions the first counts, and only that one's word gives the touchpoint its score.
  const stated: Property | undefined = by.one('emotion');
  const score = stated?.word?.span.start === span.start ? scoreOf(by, facts) : undefined;
  if (score === undefined || stated?.score !== undefined) return [];
  const position = lines.position(span.end);
  const label = writtenScore(score);
  return [
    {
      position,
      label,
      paddingLeft: true,
      tooltip: `How strong '${meaning.name}' is, from -2 to +2. Write another score behind the word if it is not so here.`,
      textEdits: [{ range: { start: position, end: position }, newText: ` ${label}` }],
    },
  ];
}

const mostCharacters = 40;

/** A promise's title, unless it is written there already or its name says the same. */
function titleHint({ meaning, form, exact, span }: Occurrence, lines: LineIndex): InlayHint[] {
  const { kind, name, title } = meaning;
  if (kind !== 'promise' || form !== 'name' || !exact) return [];
  if (title.trim() === '' || title === name || nameFromTitle(title) === name) return [];
  const whole = harmless(withoutTurns(title));
  const label = shorten(whole, mostCharacters);
  return [
    {
      position: lines.position(span.end),
      label,
      paddingLeft: true,
      ...(label !== whole && { tooltip: whole }),
    },
  ];
}
