import type { Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { channels } from '../../model/vocabulary/channels.ts';

/** A channel as it is shown: the name of its icon, and its title. */
export interface ShownChannel {
  readonly name: string;
  readonly icon: string;
  readonly title: string;
}

/** The channels of a touchpoint in the order written; one that is not known is shown as written. */
export function channelsOf(touchpoint: Touchpoint, facts: Facts): readonly ShownChannel[] {
  return touchpoint.list('channel').map((reference): ShownChannel => {
    const { target } = facts.channel(reference);
    const name = target?.kind === 'built-in' ? target.name : (target?.name?.text ?? reference.text);
    const builtIn = channels.find((it) => it.name === name);
    const title = target?.kind === 'channel' ? target.title : (builtIn?.title ?? reference.text);
    return { name, icon: builtIn?.name ?? 'unknown', title };
  });
}
