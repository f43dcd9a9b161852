import { foldName } from '../syntax/names.ts';
import type { Brand, Named, Stage, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { keyOf } from './name-table.ts';
import { channels } from './vocabulary/channels.ts';

type Kind = Named['kind'] | 'brand' | 'stage' | 'touchpoint' | 'tag' | 'measure';

/** What a name stands for: one for its declaration and all its mentions. */
export interface Meaning {
  readonly kind: Kind;
  /** The name as declared; of a word that needs no declaration, as written. */
  readonly name: string;
  /** What people read: the title, or the name where there is none. */
  readonly title: string;
  /** The declaration; undefined for tags, measures, and channels and emotions that are built in. */
  readonly declared: Named | Brand | Stage | Touchpoint | undefined;
  /** Two names mean the same exactly where these agree. */
  readonly key: string;
}

/** The meaning of something declared. A duplicate that does not count means itself alone. */
export function meaningOf(declared: Named | Brand | Stage | Touchpoint, facts: Facts): Meaning {
  const { kind, title } = declared;
  const name = declared.name?.text ?? '';
  const key = isFirst(declared, facts)
    ? `${kind}:${scopeOf(declared)}${foldName(name)}`
    : `${kind}@${declared.uri}:${declared.nameSpan.start}`;
  return { kind, name, title, declared, key };
}

/** The meaning of a word that needs no declaration. */
export function wordMeaning(kind: 'tag' | 'measure' | 'emotion' | 'channel', word: string): Meaning {
  const title = kind === 'channel' ? (channels.find(({ name }) => name === word)?.title ?? word) : word;
  return { kind, name: word, title, declared: undefined, key: `${kind}:${foldName(word)}` };
}

/** Names of stages and touchpoints are their journey's own. */
function scopeOf(declared: Named | Brand | Stage | Touchpoint): string {
  if (declared.kind !== 'stage' && declared.kind !== 'touchpoint') return '';
  const { journey } = declared;
  // A journey that is written twice, or not at all, is told apart by its place.
  return `${journey.uri}:${journey.block.span.start}.`;
}

function isFirst(declared: Named | Brand | Stage | Touchpoint, facts: Facts): boolean {
  switch (declared.kind) {
    case 'brand':
      return facts.brand === declared;
    case 'stage':
      return declared.journey.distinctStages.includes(declared);
    case 'touchpoint':
      return declared.journey.placeAmongDistinct(declared) !== undefined;
    case 'journey':
    case 'team':
    case 'persona':
    case 'promise':
      return facts.counts(declared);
    default: {
      const winner = facts.entry(declared.kind, keyOf(declared));
      return winner === undefined || winner.property === declared.property;
    }
  }
}
