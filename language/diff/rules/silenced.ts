import { type Ignore, ignoresIn, isCheck } from '../../checks/ignores.ts';
import type { Element } from '../../model/elements.ts';
import { openAt } from '../../model/open-at.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Comparison } from '../comparison.ts';
import type { Side } from '../side.ts';
import { called, quoted } from '../words.ts';

/** Checks that a comment keeps silent now: what they would find goes on unseen. */
export function findSilenced(comparison: Comparison): void {
  const { before, after } = comparison;
  const known = new Map<string, Silenced[]>();
  for (const it of silencedOn(before, comparison)) known.set(it.key, [...(known.get(it.key) ?? []), it]);
  for (const it of silencedOn(after, comparison)) {
    if (known.get(it.key)?.shift() !== undefined) continue;
    const was = comparison.pairs.beforeOf(it.element);
    comparison.add({
      code: 'check-silenced',
      before: was,
      after: it.element,
      to: { uri: it.element.uri, span: it.ignore.comment },
      message: `The check '${it.ignore.code}' is silenced at ${called(it.element)}, since ${quoted(it.ignore.reason)}.`,
      values: [it.key],
    });
  }
}

interface Silenced {
  readonly ignore: Ignore;
  readonly element: Element;
  /** Equal on both sides where the same check is silenced at the same statement. */
  readonly key: string;
}

function silencedOn({ snapshot }: Side, comparison: Comparison): readonly Silenced[] {
  return [...snapshot.files.values()]
    .filter((file) => file.tree.comments.some(({ image }) => /ignore/iu.test(image)))
    .flatMap((file) => ignoresIn(file).flatMap((it) => silencedBy(it, file, comparison)));
}

function silencedBy(ignore: Ignore, file: SourceFile, { pairs }: Comparison): readonly Silenced[] {
  const { code, reason, statement } = ignore;
  if (statement === undefined || reason === '' || !isCheck(code)) return [];
  const element = openAt(file.units, statement.start);
  if (element === undefined) return [];
  const [keyword] = statement.parts;
  return [{ ignore, element, key: `${code} ${pairs.idOf(element)} ${keyword.image.toLowerCase()}` }];
}
