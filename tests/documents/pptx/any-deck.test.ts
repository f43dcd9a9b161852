import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDeck } from '../../../language/documents/pptx.ts';
import { planDeck } from '../../../language/exchange/deck/plan-deck.ts';
import { openProject } from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { openDeck } from '../../support/deck-package.ts';
import { sourceExportTools } from '../../support/export-tools.ts';

describe('A deck of any project', () => {
  it('opens, has a slide for each of its plan, and has the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourneyText, async (text) => {
        const plan = planFor(text);
        const [first, second] = [await written(plan), await written(plan)];
        const deck = openDeck(first);
        expect(deck.faults).toEqual([]);
        expect(deck.slides).toHaveLength(plan.slides.length);
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

function planFor(text: string) {
  const project = openProject({ today: '2026-10-01', rules: {} });
  const { snapshot } = project.update([{ uri: '/maps/any.journey', text }]);
  return planDeck({
    snapshot,
    journeys: snapshot.facts.journeys.filter(({ touchpoints }) => touchpoints.length > 0),
    ...{ name: 'any', view: undefined, theme: 'light', scale: 1, revision: undefined, template: undefined },
    tools: sourceExportTools,
    progress: () => undefined,
  });
}

async function written(plan: Parameters<typeof writeDeck>[0]): Promise<Uint8Array> {
  const deck = await writeDeck(plan, { template: undefined });
  if ('refused' in deck) throw new Error(deck.refused);
  return deck.bytes;
}
