import type { Entry, Snapshot } from '../../../language/index.ts';
import { lines, list, type Part } from './content.ts';
import { goTo, heading } from './named.ts';

/** A brand value, and where it shows. */
export function aboutValue(value: Entry, { facts }: Snapshot): readonly Part[] {
  const reflecting = [...new Set(facts.mentionsOf('value', value).map(({ by }) => by))];
  const promises = reflecting.filter((it) => it.kind === 'promise');
  const touchpoints = reflecting.filter((it) => it.kind === 'touchpoint');
  return [
    ...lines(
      heading(value, 'brand value'),
      reflecting.length === 0 ? ['Nothing reflects it yet'] : undefined,
    ),
    ...list(['Promises that reflect it:'], promises, (it) => [goTo(it)]),
    ...list(['Touchpoints that reflect it:'], touchpoints, (it) => [goTo(it), ' in ', goTo(it.journey)]),
  ];
}
