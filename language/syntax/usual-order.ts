import { isTopLevel, propertiesFor } from './keyword-lookup.ts';
import type { BlockKind } from './keywords.ts';

/** What a block can hardly do without, and what is often written besides, before the next block begins. */
const usual: Readonly<Record<BlockKind, { readonly needed: string; readonly often: string }>> = {
  brand: { needed: 'value', often: 'value' },
  team: { needed: 'lead', often: 'contact part-of' },
  persona: { needed: 'owner expects', often: 'most-valuable goal quote research' },
  promise: { needed: 'said to owner measure', often: 'status reflects costs budget research' },
  vocabulary: { needed: '', often: 'channel emotion' },
  journey: { needed: 'for owner measure research', often: 'goal improved' },
  stage: { needed: '', often: 'goal' },
  touchpoint: {
    needed: 'channel owner emotion',
    often:
      'effort moment-of-truth delivers explains reflects acknowledges communicates respects pain opportunity',
  },
  gap: { needed: 'bridged-by', often: '' },
};

/** What happens outside the brand has neither channel nor owner to ask for. */
const notOutside: readonly string[] = ['channel', 'owner'];

/**
 * The properties that a block still takes, those first that are most likely to come next: what it lacks, then what often
 * follows the last of those `written`, then the others. `often` counts those that come before another block would.
 */
export function nextProperties(
  kind: BlockKind,
  written: readonly string[],
): { readonly often: readonly string[]; readonly others: readonly string[] } {
  const all = propertiesFor(kind);
  const isThere = new Set(written);
  const order = all.map((it) => it.keyword);
  const last = order.lastIndexOf(written.at(-1) ?? '');
  const left = all.filter((it) => it.repeats || !isThere.has(it.keyword)).map((it) => it.keyword);
  const needs = words(usual[kind].needed).filter((it) => !isThere.has('outside') || !notOutside.includes(it));
  const needed = left.filter((it) => needs.includes(it) && !isThere.has(it));
  const isOften = new Set([...needs, ...words(usual[kind].often)]);
  // A list goes on in its own line, so a second one is unusual; a second text of a kind is not.
  const lists = new Set(all.filter((it) => it.shape.kind === 'list').map((it) => it.keyword));
  const rest = left.filter((it) => !needed.includes(it));
  const often = rest.filter(
    (it) => isOften.has(it) && !(lists.has(it) && isThere.has(it)) && order.indexOf(it) >= last,
  );
  const others = rest.filter((it) => !often.includes(it));
  return { often: [...needed, ...often], others: [...others.filter(isNew), ...others.filter(isOld)] };

  function isOld(keyword: string): boolean {
    return isThere.has(keyword) && lists.has(keyword);
  }
  function isNew(keyword: string): boolean {
    return !isOld(keyword);
  }
}

/** The blocks that may begin while one is open, the most likely first. */
export function nextBlocks(open: BlockKind | undefined): readonly BlockKind[] {
  if (open === undefined || (isTopLevel(open) && open !== 'journey')) return [];
  return open === 'journey' ? ['stage', 'touchpoint', 'gap'] : ['touchpoint', 'gap', 'stage'];
}

/** The blocks that begin anywhere, in the order of a project that is begun; after one of them, another. */
export function topLevelBlocks(unit: BlockKind | undefined): readonly BlockKind[] {
  const order: readonly BlockKind[] = ['brand', 'team', 'persona', 'promise', 'journey', 'vocabulary'];
  return unit === undefined ? order : [unit, ...order.filter((it) => it !== unit)];
}

function words(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ');
}
