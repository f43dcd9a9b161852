import type { Journey } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import { defineCheck } from './check.ts';
import { isFlood } from './flood.ts';

export default defineCheck({
  code: 'touchpoint-without-channel',
  summary: 'A touchpoint of which nothing says where it happens.',
  severity: 'warning',
  on: 'journey',
  run(journey, facts) {
    const inHand = journey.distinctTouchpoints.filter((it) => !it.isOutside);
    const lacking = inHand.filter((it) => !it.has('channel'));
    if (isFlood(lacking, inHand)) {
      return [
        {
          span: journey.nameSpan,
          message: `None of the ${lacking.length} touchpoints of '${journey.title}' says where it happens, so nobody can see where the customer changes channels: write 'channel' below each.`,
        },
      ];
    }
    return lacking.map((touchpoint) => ({
      span: touchpoint.nameSpan,
      message: `Nothing says where '${touchpoint.title}' happens, so nobody can see where the customer changes channels: write 'channel' and a channel, such as web or phone, below it.`,
      fixes: channelsToOffer(journey, facts).map((channel) => ({
        title: `Say that it happens on the channel '${channel}'`,
        edits: [{ uri: journey.uri, edits: [insertProperty(touchpoint, `channel ${channel}`, facts)] }],
      })),
    }));
  },
});

const mostOffers = 5;

/** The channels of this journey first, then those that most journeys have. */
function channelsToOffer(journey: Journey, facts: Facts): readonly string[] {
  const named = journey.touchpoints.flatMap((it) => it.list('channel'));
  // One in quotes or with a slip in it has a mistake of its own, and is nothing to repeat.
  const used = named.filter((it) => !it.quoted && facts.channel(it).how === 'exact');
  return [...new Set([...used.map((it) => it.text), 'web', 'phone', 'email'])].slice(0, mostOffers);
}
