import { foldName } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Reference } from '../syntax/tree.ts';
import type { Found } from './name-table.ts';
import { channels } from './vocabulary/channels.ts';

/** A channel that every project knows. */
export interface BuiltIn {
  readonly kind: 'built-in';
  readonly name: string;
}

export function builtInChannel(reference: Reference): Found<BuiltIn> | undefined {
  const folded = foldName(reference.text);
  const channel = channels.find(
    (it) => it.name === folded || (reference.quoted && it.title === reference.text),
  );
  if (channel === undefined) return undefined;
  const isWritten = reference.quoted ? channel.title === reference.text : true;
  return { target: { kind: 'built-in', name: channel.name }, how: isWritten ? 'exact' : 'meant' };
}

/** The built-in channel that a misspelt one is near to. */
export function nearChannel({ text }: Reference): Found<BuiltIn> | undefined {
  const near = nearest(
    text,
    channels.map((it) => it.name),
  );
  return near === undefined ? undefined : { target: { kind: 'built-in', name: near }, how: 'meant' };
}
