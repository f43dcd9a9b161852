import { expect, it } from 'vitest';
import { checkFindings, openFixture } from '../support/fixture.ts';

const code = 'gap-unbridged';

it('compares lengths to the second with as many days as the project says', () => {
  const three = { options: { days: 3 } };
  checkFindings(code, 'journey j "J"\n  gap 71.9 hours\n  gap 2 working days', three);
  checkFindings(code, 'journey j "J"\n  gap 72 hours\n# ^^^ gap-unbridged', three);
  checkFindings(code, 'journey j "J"\n  gap 1 seconds\n# ^^^ gap-unbridged', { options: { days: 0 } });
});

it('names the touchpoints before and after, as far as there are any', () => {
  const text = 'journey j "J"\n  gap\n  touchpoint first\n  gap\n  gap\n  touchpoint last\n  gap\n';
  const related = openFixture(text)
    .problems('main.journey')
    .filter((it) => it.code === code)
    .map((it) => it.related.map(({ span }) => text.slice(span.start, span.end)));
  expect(related).toEqual([['first'], ['first', 'last'], ['first', 'last'], ['last']]);
});
