import { describe, expect, it } from 'vitest';
import { applyEdits, offersAt } from '../../language/index.ts';
import { openFixture, readFixture } from '../support/fixture.ts';

/** Proves what the one offer at `$0` makes of the file, or that there is none. */
function checkOffer(before: string, after: string): void {
  const { cursor, files } = readFixture(before);
  const at = cursor?.offset ?? 0;
  const offers = offersAt(openFixture(before), 'main.journey', { start: at, end: at });
  const [offer] = offers;
  if (after === '(nothing)') expect(offers).toEqual([]);
  else expect(applyEdits(files[0]?.text ?? '', offer?.edits[0]?.edits ?? [])).toBe(after);
}

describe('an offer', () => {
  it('writes a name that is left out', () => {
    checkOffer(
      'journey j\ntouchpoint "Com$0pare plans"',
      'journey j\ntouchpoint compare-plans "Compare plans"',
    );
    checkOffer('journey j\nstage Choose a $0plan', 'journey j\nstage choose-a-plan "Choose a plan"');
    checkOffer('brand b\n  value "Plain$0"', 'brand b\n  value plain "Plain"');
  });

  it('replaces a title by the name it stands for', () => {
    checkOffer(
      'team care "Customer Care"\njourney j\n  owner "Customer$0 Care"',
      'team care "Customer Care"\njourney j\n  owner care',
    );
    checkOffer(
      'journey j\ntouchpoint a\n  channel phone, "Social$0 media"',
      'journey j\ntouchpoint a\n  channel phone, social',
    );
    checkOffer(
      'journey j\ntouchpoint a\n  leads-to "B$0"\ntouchpoint b "B"',
      'journey j\ntouchpoint a\n  leads-to b\ntouchpoint b "B"',
    );
  });

  it('is not made where all is said, or nothing is found', () => {
    checkOffer('journey j$0 "J"', '(nothing)');
    checkOffer('journey j\n  owner "Nobody$0"', '(nothing)');
    checkOffer('persona p "P"\n  expects "Some$0thing"', '(nothing)');
    checkOffer('journey j\n  gap "Wait$0"', '(nothing)');
  });
});
