import { defineCheck } from './check.ts';
import { isFlood } from './flood.ts';

export default defineCheck({
  code: 'touchpoint-without-channel',
  summary: 'A touchpoint of which nothing says where it happens.',
  severity: 'warning',
  on: 'journey',
  run(journey) {
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
    }));
  },
});
