import type { CustomerPromise, Gap, Journey, Persona, Team, Touchpoint, Unit } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Fix, Problem, Related, Severity } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** The elements that checks look at, by the word a check names them with in `on`. */
export interface Subjects {
  readonly touchpoint: Touchpoint;
  readonly gap: Gap;
  readonly journey: Journey;
  readonly promise: CustomerPromise;
  readonly persona: Persona;
  readonly team: Team;
  /** The whole unit, whatever it is. */
  readonly unit: Unit;
}

/** What a check found in the file of the element it looked at. */
export interface Finding {
  readonly span: Span;
  /** One sentence: what is wrong, the user's own word in single quotes, why it matters in half a sentence, what to do. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A check's options: whole numbers from 0, each with what it is unless `waymark.json` says otherwise. */
export type Options = Readonly<Record<string, number>>;

/** One question that a customer-experience lead would ask of the map. */
export interface Check {
  /** The file's name; it names the bad thing. */
  readonly code: string;
  /** What it flags, in one line. */
  readonly summary: string;
  readonly severity: Severity | 'off';
  readonly options: Options;
  /** Whether what it finds is shown faded, as something that is not needed. */
  readonly unneeded: boolean;
  /** Ways out that are worked out only when somebody asks, for the finding at a span of a unit. */
  readonly offer: (unit: Unit, span: Span, facts: Facts) => readonly Fix[];
  /** What it finds in one unit of a file. */
  readonly look: (unit: Unit, facts: Facts, options: Options) => readonly Finding[];
  /** What it finds in how a file is written, rather than in what it says; the language's own mistakes there are known. */
  readonly lookAtFile?: ((file: SourceFile, mistakes: readonly Problem[]) => readonly Finding[]) | undefined;
  /** Silent on statements that hold a mistake of the language: what they say is not known yet. */
  readonly sparesMistakes: boolean;
}

/** A check written for one kind of element: `run` is given each of them, one after the other. */
export interface CheckOn<K extends keyof Subjects, O extends Options> {
  readonly code: string;
  readonly summary: string;
  readonly severity: Severity | 'off';
  readonly on: K;
  readonly options?: O;
  /** Stays silent in journeys with fewer touchpoints than its option `touchpoints`, 3 unless set: a sketch is not a scandal. */
  readonly sparesSketches?: true;
  /** Looks at future journeys too; other checks leave plans alone. */
  readonly looksAtPlans?: true;
  readonly unneeded?: true;
  readonly sparesMistakes?: true;
  readonly lookAtFile?: Check['lookAtFile'];
  readonly offer?: (element: Subjects[K], facts: Facts) => readonly Fix[];
  readonly run: (
    element: Subjects[K],
    facts: Facts,
    options: Readonly<Record<keyof O, number>>,
  ) => readonly Finding[];
}

/** Makes a check out of a question about one kind of element. */
export function defineCheck<K extends keyof Subjects, O extends Options = Record<never, number>>(
  check: CheckOn<K, O>,
): Check {
  const { code, summary, severity, on, run } = check;
  const own = check.options ?? ({} as O);
  const options = check.sparesSketches ? { ...own, touchpoints: sketchSize } : own;
  const isSpared = (unit: Unit, set: Options) =>
    unit.kind === 'journey' &&
    ((!check.looksAtPlans && !unit.isCurrent) ||
      (check.sparesSketches && unit.distinctTouchpoints.length < (set.touchpoints ?? sketchSize)));
  return {
    code,
    summary,
    severity,
    options,
    unneeded: check.unneeded ?? false,
    sparesMistakes: check.sparesMistakes ?? false,
    lookAtFile: check.lookAtFile,
    offer: (unit, span, facts) =>
      subjects[on](unit)
        .filter((element) => element.nameSpan.start === span.start)
        .flatMap((element) => check.offer?.(element, facts) ?? []),
    look(unit, facts, set) {
      const elements = subjects[on](unit);
      if (elements.length === 0 || isSpared(unit, set)) return none;
      const all = { ...own, ...set };
      return findingsOn(elements, (element) => run(element, facts, all));
    },
  };
}

/** What is found on all of some elements: most give nothing, and each check looks at them. */
function findingsOn<E>(elements: readonly E[], look: (element: E) => readonly Finding[]): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const element of elements) {
    const here = look(element);
    if (here.length === 0) continue;
    if (found === undefined) found = [...here];
    else found.push(...here);
  }
  return found ?? none;
}

const sketchSize = 3;

const none: readonly never[] = [];

/** The elements of each kind in a unit. Of touchpoints with one name the first counts. */
const subjects: { readonly [K in keyof Subjects]: (unit: Unit) => readonly Subjects[K][] } = {
  touchpoint: (unit) => (unit.kind === 'journey' ? unit.distinctTouchpoints : none),
  gap: (unit) => (unit.kind === 'journey' ? unit.gaps : none),
  journey: (unit) => (unit.kind === 'journey' ? [unit] : none),
  promise: (unit) => (unit.kind === 'promise' ? [unit] : none),
  persona: (unit) => (unit.kind === 'persona' ? [unit] : none),
  team: (unit) => (unit.kind === 'team' ? [unit] : none),
  unit: (unit) => [unit],
};
