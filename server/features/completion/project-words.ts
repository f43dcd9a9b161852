import { channels, type ReferenceKind } from '../../../language/index.ts';
import { nearbyNames } from './nearby-names.ts';
import type { Site } from './site.ts';

/** As many as can be taken in at a glance. */
const most = 12;

/** Names of the project to choose from, those used nearby first; none where the project has none. */
export function projectNames(kind: 'team' | 'persona' | 'promise' | 'value', site: Site): readonly string[] {
  const all = site.facts.all(kind).flatMap((it) => it.name?.text ?? []);
  return nearestFirst(kind, all, site);
}

/** Channels to choose from, those used nearby first. */
export function channelNames(site: Site): readonly string[] {
  const own = site.facts.all('channel').flatMap((it) => it.name?.text ?? []);
  return nearestFirst('channel', [...own, ...channels.map((it) => it.name)], site);
}

/** The currency that the project counts in, as far as can be told. */
export function usedCurrency({ facts }: Site): string {
  for (const promise of facts.promises) {
    const currency = (promise.one('costs') ?? promise.one('budget'))?.value?.currency;
    if (currency !== undefined) return currency;
  }
  return 'EUR';
}

function nearestFirst(kind: ReferenceKind, all: readonly string[], site: Site): readonly string[] {
  const near = nearbyNames(kind, site).filter((it) => all.includes(it));
  return [...new Set([...near, ...all])].slice(0, most);
}
