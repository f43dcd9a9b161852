/** The statements that open a block, and with it say whose properties follow. */
export type BlockKind =
  | 'brand'
  | 'team'
  | 'persona'
  | 'promise'
  | 'vocabulary'
  | 'journey'
  | 'stage'
  | 'touchpoint'
  | 'gap';

/** What a name can stand for; each has a name space of its own. */
export type ReferenceKind =
  | 'team'
  | 'persona'
  | 'promise'
  | 'value'
  | 'journey'
  | 'touchpoint'
  | 'channel'
  | 'next'
  | 'tag';

/** How the rest of a statement is written. `next` is a touchpoint, or a journey to go on with. */
export type Shape =
  | { readonly kind: 'flag' }
  | { readonly kind: 'declaration' }
  | { readonly kind: 'text'; readonly clause?: 'on' | 'by' }
  | { readonly kind: 'who' }
  | { readonly kind: 'reference'; readonly to: ReferenceKind }
  | { readonly kind: 'link' }
  | { readonly kind: 'list'; readonly of: ReferenceKind; readonly texts?: true }
  | { readonly kind: 'choice'; readonly among: readonly string[] }
  | { readonly kind: 'money' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'measure' }
  | { readonly kind: 'improvement' }
  | { readonly kind: 'emotion' }
  | { readonly kind: 'word-score' };

/** A property: where it may stand, whether it may be written more than once, and its form. */
export interface PropertyKeyword {
  readonly keyword: string;
  readonly on: readonly BlockKind[];
  readonly repeats: boolean;
  readonly shape: Shape;
}

/** The kinds of blocks, the outer ones first. */
export const blockKinds: readonly BlockKind[] = [
  'brand',
  'team',
  'persona',
  'promise',
  'vocabulary',
  'journey',
  'stage',
  'touchpoint',
  'gap',
];

/** The kinds of blocks that stand in no other. */
export const topLevel: ReadonlySet<BlockKind> = new Set([
  'brand',
  'team',
  'persona',
  'promise',
  'vocabulary',
  'journey',
]);

const text: Shape = { kind: 'text' };
const said: Shape = { kind: 'text', clause: 'on' };
const done: Shape = { kind: 'text', clause: 'by' };
const flag: Shape = { kind: 'flag' };
const one = (to: ReferenceKind): Shape => ({ kind: 'reference', to });
const list = (of: ReferenceKind): Shape => ({ kind: 'list', of });
const choice = (...among: string[]): Shape => ({ kind: 'choice', among });
const once = (keyword: string, on: BlockKind[], shape: Shape) => ({ keyword, on, shape, repeats: false });
const many = (keyword: string, on: BlockKind[], shape: Shape) => ({ keyword, on, shape, repeats: true });

/** Every property, in the order in which a block lists them. */
export const properties: readonly PropertyKeyword[] = [
  many('value', ['brand'], { kind: 'declaration' }),
  once('lead', ['team'], text),
  once('contact', ['team'], text),
  once('part-of', ['team'], one('team')),
  once('status', ['promise'], choice('draft', 'live', 'retired')),
  once('status', ['journey'], choice('current', 'future')),
  many('said', ['promise'], said),
  once('most-valuable', ['persona'], flag),
  many('for', ['journey'], list('persona')),
  many('to', ['promise'], list('persona')),
  many('channel', ['touchpoint'], list('channel')),
  many('channel', ['vocabulary'], { kind: 'declaration' }),
  once('outside', ['touchpoint'], { kind: 'who' }),
  many('reflects', ['promise'], list('value')),
  once('owner', ['persona', 'promise', 'journey', 'touchpoint'], one('team')),
  many('expects', ['persona'], { kind: 'list', of: 'promise', texts: true }),
  many('goal', ['persona', 'journey', 'stage', 'touchpoint'], text),
  many('quote', ['persona', 'stage', 'touchpoint'], text),
  once('costs', ['promise'], { kind: 'money' }),
  once('budget', ['promise'], { kind: 'money' }),
  many('for', ['touchpoint'], list('persona')),
  once('emotion', ['touchpoint'], { kind: 'emotion' }),
  many('emotion', ['vocabulary'], { kind: 'word-score' }),
  once('effort', ['touchpoint'], choice('low', 'medium', 'high')),
  once('moment-of-truth', ['touchpoint'], flag),
  many('delivers', ['touchpoint'], list('promise')),
  many('explains', ['touchpoint'], list('promise')),
  many('reflects', ['touchpoint'], list('value')),
  many('acknowledges', ['touchpoint'], text),
  many('communicates', ['touchpoint'], text),
  many('respects', ['touchpoint'], text),
  many('improved', ['journey'], { kind: 'improvement' }),
  many('measure', ['promise', 'journey', 'stage', 'touchpoint'], { kind: 'measure' }),
  many('research', ['persona', 'promise', 'journey', 'touchpoint'], said),
  many('pain', ['journey', 'stage', 'touchpoint'], text),
  many('opportunity', ['journey', 'stage', 'touchpoint'], done),
  many('involves', ['touchpoint'], list('team')),
  many('evidence', ['touchpoint'], text),
  many('frontstage', ['touchpoint'], done),
  many('backstage', ['touchpoint'], done),
  many('system', ['touchpoint'], text),
  once('takes', ['touchpoint'], { kind: 'duration' }),
  many('leads-to', ['touchpoint'], { kind: 'link' }),
  once('compares-with', ['journey'], one('journey')),
  many('bridged-by', ['gap'], list('touchpoint')),
  many('note', [...blockKinds], text),
  many('tag', [...blockKinds], list('tag')),
];

/** Words people bring from other tools, and the keyword that says the same here. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ['step', 'touchpoint'],
  ['phase', 'stage'],
  ['section', 'stage'],
  ['wait', 'gap'],
  ['thinking', 'quote'],
  ['feeling', 'emotion'],
  ['kpi', 'measure'],
  ['metric', 'measure'],
  ['actor', 'persona'],
  ['user', 'persona'],
  ['department', 'team'],
]);

/** The words that begin a property, each once. */
export const propertyWords: readonly string[] = [...new Set(properties.map((it) => it.keyword))];

/** The words of the language by their part in it, for highlighting and for docs. */
export const keywordTable = {
  blocks: blockKinds,
  properties: propertyWords,
  /** Words that mean something inside a statement. */
  words: [
    ...new Set(properties.flatMap((it) => (it.shape.kind === 'choice' ? it.shape.among : []))),
    ...['customer', 'efficiency', 'both', 'for', 'on', 'by', 'to', 'of', 'target', 'actual'],
    ...['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((unit) => [unit, `${unit}s`]),
    'working',
  ],
};
