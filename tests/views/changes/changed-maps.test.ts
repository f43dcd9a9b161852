import { describe, expect, it } from 'vitest';
import { mapsOf, marksOf } from '../../support/changed-maps.ts';
import { checkGolden } from '../../support/golden.ts';
import { sceneAsText } from '../../support/scene-as-text.ts';

const before = `
team care "Customer Care"
team field "Field Engineering"
promise online "Online within five days"
journey get-online "Get online"
  stage order "Order"
    touchpoint compare "Compare plans"
      owner care
      emotion hopeful
    touchpoint place-order "Place the order"
      owner care
      emotion pleased
      effort low
  stage install "Install"
    gap 5 days "Waiting"
      bridged-by call
    touchpoint call "Call before"
      owner care
      communicates "The hour"
    touchpoint visit "The engineer comes"
      owner field
      delivers online
`;

describe('a map with changes marked', () => {
  it('marks what is another at the part that shows it', () => {
    expect(marksOf(before, before.replace('effort low', 'effort high'))).toEqual([
      "Place the order: changed, risky. 'Place the order' takes the customer more effort: it was 'low', now it is 'high'.",
      "Changed, risky: 'Place the order' takes the customer more effort: it was 'low', now it is 'high'.",
    ]);
  });

  it('draws how it felt behind how it feels', () => {
    expect(marksOf(before, before.replace('pleased', 'angry'))).toContain(
      'How it felt before, the dotted line',
    );
  });

  it('shows what is gone where it stood', () => {
    const [map] = mapsOf(
      before,
      before.replace(/ {4}touchpoint compare[\s\S]*?(?= {4}touchpoint place)/, ''),
    );
    const row = map?.scene.parts.find(({ role }) => role === 'row-touchpoints');
    const places = row?.parts?.map(({ role, label, marks: [box] = [] }) => ({
      role,
      label: label?.split(/[,.]/)[0],
      x: box?.kind === 'box' ? box.x : undefined,
    }));
    expect(
      places?.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)).map(({ role, label }) => `${role} ${label}`),
    ).toEqual([
      'gone Removed touchpoint: Compare plans',
      'touchpoint Touchpoint: Place the order',
      'gap Gap: 5 days',
      'touchpoint Touchpoint: Call before',
      'touchpoint Touchpoint: The engineer comes',
    ]);
  });

  it('names the stage of what is gone with it', () => {
    const marks = marksOf(before, before.replace(/ {2}stage order[\s\S]*?(?= {2}stage install)/, ''));
    expect(marks.filter((it) => it.startsWith('Removed'))).toEqual([
      expect.stringMatching(/^Removed touchpoint: Compare plans, was in Order\./),
      expect.stringMatching(/^Removed touchpoint: Place the order, was in Order\./),
    ]);
  });

  it('marks what is new', () => {
    const after = before.replace(
      '  stage install',
      '    touchpoint pay "Pay"\n      owner care\n  stage install',
    );
    expect(marksOf(before, after)).toEqual([
      "Pay: new. The touchpoint 'Pay' is new in 'Get online'.",
      "Added: The touchpoint 'Pay' is new in 'Get online'.",
    ]);
  });

  it('shows a broken promise at the touchpoint that delivered it', () => {
    const marks = marksOf(before, before.replace('      delivers online\n', ''));
    expect(marks).toEqual([
      expect.stringMatching(/^The engineer comes: changed, breaking\. This breaks the promise/),
      expect.stringMatching(/^Changed, breaking: This breaks the promise/),
    ]);
  });

  it('marks a journey that came, and one that went, as a whole', () => {
    const renamed = before.replace(
      /journey get-online[\s\S]*/,
      'journey leave "Leave"\n  touchpoint bye "Say goodbye"\n',
    );
    expect(mapsOf(before, renamed).map(({ name, whole }) => `${name} ${whole}`)).toEqual([
      'get-online removed',
      'leave added',
    ]);
    const [come] = renamed.match(/journey leave[\s\S]*/) ?? [''];
    expect(marksOf(before, `${before}${come}`)).toEqual([
      "This journey is new. The journey 'Leave' is new, with 1 touchpoint.",
    ]);
  });

  it('draws nothing of journeys in which nothing changed', () => {
    const others = 'journey other "Other"\n  touchpoint one "One"\n';
    expect(mapsOf(before + others, before.replace('effort low', 'effort high') + others)).toHaveLength(1);
    expect(mapsOf(before, `# A comment\n${before}`)).toEqual([]);
  });

  it('says of each part on which side its text stands', () => {
    const [map] = mapsOf(
      before,
      before.replace(/ {4}touchpoint compare[\s\S]*?(?= {4}touchpoint place)/, ''),
    );
    expect(map?.elements.get('get-online.compare')?.side).toBe('before');
    expect(map?.elements.get('get-online.visit')?.side).toBe('after');
  });

  it('is the scene that we know', () => {
    const after = before
      .replace(/ {4}touchpoint compare[\s\S]*?(?= {4}touchpoint place)/, '')
      .replace('  stage install', '    touchpoint pay "Pay"\n      emotion calm\n  stage install')
      .replace('pleased', 'angry')
      .replace('owner field', 'owner care');
    const golden = new URL('../golden/changes/get-online.scene.txt', import.meta.url);
    checkGolden(
      golden,
      mapsOf(before, after)
        .map(({ scene }) => sceneAsText(scene))
        .join(''),
    );
  });
});
