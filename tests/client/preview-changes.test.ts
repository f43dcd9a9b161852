import { expect, test } from 'vitest';
import type { DrawMessage } from '../../client/preview/messages.ts';
import { openProject } from '../../language/index.ts';
import { viewOf } from '../../server/features/view.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

/** What a preview is sent for a map of this text. */
function mapOf(text: string): Pick<DrawMessage, 'text' | 'view' | 'kind' | 'elements'> {
  const { snapshot } = openProject({ today: '2026-11-21' }).update([{ uri: 'a', text }]);
  const drawn = viewOf(snapshot, 'a', { uri: 'a', view: 'map' }, { helpAddress: undefined });
  if ('refused' in drawn) throw new Error(drawn.refused);
  const elements = drawn.elements.map(({ id }) => ({ id, unfelt: false }));
  return { text: drawn.text, view: 'map', kind: 'svg', elements };
}

const journey = `journey order "Order"
  stage choose "Choose"
    touchpoint compare "Compare plans"
      channel web
      emotion hopeful
      pain "Eleven tariffs"
    touchpoint check "Check the address"
      emotion anxious
  stage wait "Wait"
    gap 5 days "Waiting"
    touchpoint visit "The engineer comes"
      emotion delighted
      pain "Late"
`;

const edits: readonly (readonly [string, string])[] = [
  ['Eleven tariffs', 'Twelve tariffs'],
  ['Compare plans', 'Look at plans'],
  ['emotion hopeful', 'emotion angry'],
  [
    'pain "Late"',
    'pain "Late, and a text so long that the whole row has to be higher than it was before it came"',
  ],
  ['      channel web\n', ''],
  ['touchpoint visit', 'touchpoint <b>&"visit'],
  ['"Wait"', '"Wait <g> & </g>"'],
];

test('an edit changes what it changes, and the picture is what it would be if it were drawn anew', async () => {
  const bed = await open();
  let text = journey;
  await bed.draw(mapOf(text));
  for (const [before, after] of edits) {
    text = text.replace(before, after);
    await bed.draw(mapOf(text));
    const anew = await open();
    await anew.draw(mapOf(text));
    const shown = (it: typeof bed) => it.page.locator('#drawing').innerHTML();
    expect(await shown(bed)).toBe(await shown(anew));
  }
  expect(bed.complaints).toEqual([]);
});

test('what an edit does not touch stays, with the keyboard on it', async () => {
  const bed = await open();
  await bed.draw(mapOf(journey));
  const kept = bed.page.locator('[data-role="touchpoint"][data-element-id="order.visit"]').first();
  await kept.evaluate((it) => {
    (it as unknown as { isKept: boolean; focus(): void }).isKept = true;
    (it as unknown as { focus(): void }).focus();
  });
  await bed.draw(mapOf(journey.replace('Eleven tariffs', 'Twelve tariffs')));
  expect(await kept.evaluate((it) => (it as unknown as { isKept?: boolean }).isKept)).toBe(true);
  expect(await bed.page.locator(':focus').getAttribute('data-element-id')).toBe('order.visit');
  expect(await bed.page.locator('#drawing').textContent()).toContain('Twelve tariffs');
});
