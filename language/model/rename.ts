import { isName, nameFromTitle, toNfc } from '../syntax/names.ts';
import { quote } from '../syntax/quoted.ts';
import { shorten } from '../syntax/reader.ts';
import type { Written } from '../syntax/tree.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import type { FileEdits, Place } from '../text/problem.ts';
import type { Meaning } from './meaning.ts';
import { nameTaken } from './name-taken.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { placeIn } from './place-words.ts';
import { isSameName, type Refused } from './rename-target.ts';
import { meaningChanged } from './same-meaning.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The edits that give something another name wherever it is named, or why that cannot be. Titles stay; mentions by a
 * title stay where the title does; what only comes near the name stays a mistake.
 */
export function rename(
  snapshot: Snapshot,
  meaning: Meaning,
  typed: string,
): { readonly edits: readonly FileEdits[] } | Refused {
  const name = toNfc(typed.trim());
  if (!isName(name)) return { refused: whyNoName(name) };
  const refused = nameTaken(snapshot, meaning, name);
  if (refused !== undefined) return { refused };
  const edits = editsFor(snapshot, occurrencesOf(snapshot, meaning), name);
  const changed = meaningChanged(snapshot, after(snapshot, edits), edits);
  return changed === undefined ? { edits } : { refused: whyAmbiguous(changed.in, changed.changed, name) };
}

function whyNoName(typed: string): string {
  const made = 'a name is made of letters, digits, - and _, with at least one letter';
  const better = nameFromTitle(typed);
  if (typed === '') return `There is no name yet: ${made}.`;
  const suggestion = better === undefined ? '' : `. Write '${shorten(better)}'`;
  return `'${shorten(typed)}' cannot be a name: ${made}${suggestion}.`;
}

function whyAmbiguous(snapshot: Snapshot, { uri, span }: Place, name: string): string {
  const file = snapshot.files.get(uri);
  const written = shorten(file?.text.slice(span.start, span.end) ?? '');
  return `With the name '${name}', '${written}' in ${placeIn(snapshot, { uri, span })} would mean something else: choose another name.`;
}

function editsFor(snapshot: Snapshot, found: readonly Occurrence[], name: string): readonly FileEdits[] {
  const files = new Map<string, Edit[]>();
  for (const occurrence of found) {
    const edit = editAt(snapshot, occurrence, name);
    if (edit === undefined) continue;
    const edits = files.get(occurrence.uri) ?? [];
    files.set(occurrence.uri, [...edits, edit]);
  }
  return [...files].map(([uri, edits]) => ({ uri, edits }));
}

function editAt(snapshot: Snapshot, occurrence: Occurrence, name: string): Edit | undefined {
  const { span, form, role, exact, meaning } = occurrence;
  if (form === 'derived') return nameWritten(snapshot, occurrence, name);
  if (role === 'declaration') return { span, text: name };
  if (!exact) return isSameName(occurrence, snapshot) ? { span, text: name } : undefined;
  if (form === 'name') return { span, text: name };
  // Without a title the name is shown in its place, and a mention by title is one by name.
  return titleOf(meaning) === undefined ? { span, text: quote(name) } : undefined;
}

/** Writes a name where there was only a title to make it from. */
function nameWritten(snapshot: Snapshot, { uri, span, meaning }: Occurrence, name: string): Edit {
  const title = titleOf(meaning);
  if (title === undefined || title.span.start !== span.start) return { span, text: name };
  const first = snapshot.files.get(uri)?.text.charAt(span.start) ?? '';
  return /["“”„‟]/.test(first)
    ? { span: { start: span.start, end: span.start }, text: `${name} ` }
    : { span, text: `${name} ${quote(title.text)}` };
}

/** The title as written; undefined where the name is shown in its place. */
function titleOf({ declared }: Meaning): Written | undefined {
  if (declared === undefined) return undefined;
  return 'property' in declared ? declared.property.title : declared.block.title;
}

function after(snapshot: Snapshot, files: readonly FileEdits[]): Snapshot {
  const changes = files.map(({ uri, edits }) => ({
    uri,
    text: applyEdits(snapshot.files.get(uri)?.text ?? '', edits),
  }));
  return snapshot.update(changes).snapshot;
}
