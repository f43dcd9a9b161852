import type { Place } from '../text/problem.ts';
import { DeclaredFacts } from './declared-facts.ts';
import type { CustomerPromise, Named, Persona, Touchpoint } from './elements.ts';
import { keyOf } from './name-table.ts';
import type { Namesake } from './namesakes.ts';
import type { Mention, NamedKind, ProjectData } from './project-data.ts';
import type { Remembered } from './questions.ts';

/**
 * What can be asked about the project from inside one file. Every question is noted, so that an answer made from
 * it stays good until one of them has another answer.
 */
export class Facts extends DeclaredFacts {
  /** Touchpoints of current journeys that say they explain a promise. */
  explainersOf(promise: CustomerPromise): readonly Touchpoint[] {
    return this.#touchpointsNaming(promise, 'explains');
  }

  /**
   * Who mentions a declared thing, ordered by path, then line. An answer may be made from what the mentioning element
   * says, its stage and its journey; for their places ask `placeOf`.
   */
  mentionsOf(kind: NamedKind, named: Named): readonly Mention[] {
    const key = `${kind}:${keyOf(named)}`;
    this.ask('mentions', key);
    return [...(this.data.mentions.get(key) ?? [])].sort().flatMap((uri) => this.#mentionsIn(uri, key));
  }

  /** Whether anything anywhere mentions a declared thing, itself not counted; cheaper to keep true than `mentionsOf`. */
  isMentioned(kind: NamedKind, named: Named): boolean {
    const key = `${kind}:${keyOf(named)}`;
    this.ask('mentioned', key);
    for (const uri of this.data.mentions.get(key) ?? []) {
      if (uri !== named.uri || this.#mentionsIn(uri, key).some((it) => it.by !== named)) return true;
    }
    return false;
  }

  /** Touchpoints of current journeys that say they deliver a promise. */
  deliverersOf(promise: CustomerPromise): readonly Touchpoint[] {
    return this.#touchpointsNaming(promise, 'delivers');
  }

  /** Those who expect a promise. */
  expectersOf(promise: CustomerPromise): readonly Persona[] {
    return this.mentionsOf('promise', promise)
      .filter((it) => it.keyword === 'expects')
      .map((it) => it.by)
      .filter((by) => by.kind === 'persona')
      .filter((persona) => this.counts(persona));
  }

  #touchpointsNaming(promise: CustomerPromise, keyword: string): readonly Touchpoint[] {
    return this.#remembered(this.data.listed, `${keyword}:${keyOf(promise)}`, (facts) => {
      const touchpoints = new Set<Touchpoint>();
      for (const { by, keyword: naming } of facts.mentionsOf('promise', promise)) {
        if (naming !== keyword || by.kind !== 'touchpoint' || !by.journey.isCurrent) continue;
        if (facts.counts(by.journey) && by.journey.placeAmongDistinct(by) !== undefined) touchpoints.add(by);
      }
      return [...touchpoints];
    });
  }

  #mentionsIn(uri: string, key: string): readonly Mention[] {
    return this.data.links.get(uri)?.answer.mentions.get(key) ?? [];
  }

  /** The touchpoints of one name in current journeys that count, ordered by path, then line. */
  namesakes(name: string): readonly Namesake[] {
    this.ask('namesakes', name);
    this.ask('declared', 'journey');
    const { bearers, files, names } = this.data;
    return [...(bearers.get(name) ?? [])]
      .sort()
      .flatMap((uri) => files.get(uri)?.namesakes.get(name) ?? [])
      .filter(({ uri, journey }) => journey.key === '' || names.journey.first(journey.key)?.uri === uri);
  }

  /** Where a namesake stands now. */
  namesakePlace(name: string, { uri, journey }: Namesake): Place | undefined {
    this.ask(`namesake-places:${uri}`, name);
    const found = this.data.files.get(uri)?.namesakes.get(name);
    const span = found?.find((it) => it.journey.key === journey.key)?.span;
    return span && { uri, span };
  }

  /** Works something out once for all who ask; an answer made from it depends on all that it was made from. */
  once<T>(key: string, workOut: (facts: Facts) => T): T {
    return this.#remembered(this.data.workedOut, key, workOut);
  }

  #remembered<T>(answers: Map<string, Remembered<unknown>>, key: string, workOut: (facts: Facts) => T): T {
    let known = answers.get(key) as Remembered<T> | undefined;
    if (known === undefined) {
      known = remember(this.data, workOut);
      answers.set(key, known);
    }
    return this.hear(known);
  }
}

/** An answer with the questions that went into it. */
export function remember<T>(data: ProjectData, answer: (facts: Facts) => T): Remembered<T> {
  const asked = new Set<number>();
  const given = answer(new Facts(data, asked));
  return { answer: given, asked: Uint32Array.from(asked).sort() };
}
