import { counted, type Meaning, type Snapshot } from '../../../language/index.ts';
import { code, lines, list, type Part, strong } from './content.ts';
import { goTo } from './named.ts';

/** A channel: whether it is built in or the project's own, and where that is used. */
export function aboutChannel({ name, title, declared }: Meaning, { facts }: Snapshot): readonly Part[] {
  const what = declared === undefined ? 'built-in channel ' : "channel of this project's own ";
  const head = lines([strong(title), ' · ', what, code(name)]);
  if (declared?.kind !== 'channel') return head;
  const users = facts
    .mentionsOf('channel', declared)
    .flatMap(({ by }) => (by.kind === 'touchpoint' ? [by] : []));
  return [...head, ...list([`At ${counted(users.length, 'touchpoint')}:`], users, (it) => [goTo(it)])];
}
