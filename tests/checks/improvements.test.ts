import { describe, it } from 'vitest';
import { checkFindings } from '../support/fixture.ts';

const three = '\n  touchpoint a\n  touchpoint b\n  touchpoint c\n';

describe('improvement-inward', () => {
  it('looks back as far as the project says', () => {
    const journey = (marker: string) => `journey move-home "Move home"${marker}
  improved 2026-03-01 for customer "Sooner"
  improved 2026-09-01 for efficiency "Cheaper"`;
    const marker = '\n        ^^^^^^^^^ improvement-inward';
    checkFindings('improvement-inward', journey(''), { options: { months: 12 } });
    checkFindings('improvement-inward', journey(marker), { options: { months: 6 } });
    checkFindings('improvement-inward', journey(''), { options: { months: 1 } });
  });

  it('does not pile on where an improvement lacks its date, or whom it was for', () => {
    checkFindings(
      'improvement-inward',
      `journey move-home "Move home"
  improved 2026-09-01 for efficiency "Cheaper"
  improved for customer "Sooner"
  ^^^^^^^^ malformed-value
journey get-online "Get online"
  improved 2026-09-01 for efficiency "Cheaper"
  improved 2026-09-02 "Sooner"
  ^^^^^^^^ malformed-value`,
    );
  });
});

describe('improvement-stale', () => {
  it('looks back as far as the project says', () => {
    const journey = (marker: string) => `journey move-home "Move home"${marker}
  improved 2026-03-01 for customer "Sooner"${three}`;
    checkFindings('improvement-stale', journey(''), { options: { months: 12 } });
    checkFindings(
      'improvement-stale',
      journey(
        "\n        ^^^^^^^^^ Nothing on the journey 'Move home' was made better for the customer in the last month,",
      ),
      { options: { months: 1 } },
    );
  });

  it('does not pile on where an improvement lacks its date', () => {
    checkFindings(
      'improvement-stale',
      `journey move-home "Move home"
  improved for customer "Sooner"
  ^^^^^^^^ malformed-value${three}`,
    );
  });
});
