import { describe, expect, test } from 'vitest';
import { checkJourney, mistakesIn, written } from './new-journey-bed.ts';

describe('in a project', () => {
  const project = `
//- brand.journey
brand northwind "Northwind Fibre"
team care "Customer Care"
persona maya "Maya" # works from home
  goal "Peace"
//- other.journey
journey other "Other"
  for maya
`;

  test('what is there is named, and what is new joins the brand', () => {
    checkJourney(
      project,
      { persona: { name: 'maya' }, owner: { title: 'customer care' } },
      `
//- order-and-get-online.journey
journey order-and-get-online "Order and get online"
  for maya
  owner care

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
    touchpoint the-engineer-comes "The engineer comes"
      owner care
      delivers online-within-five-working-days
//- brand.journey
brand northwind "Northwind Fibre"
team care "Customer Care"
persona maya "Maya" # works from home
  expects online-within-five-working-days
  goal "Peace"

promise online-within-five-working-days "Online within five working days"
  to maya
  owner care
`,
    );
  });

  test('a persona at the very end of the file gets its line and what comes below', () => {
    const { shown } = written(
      `
//- brand.journey
brand northwind
persona maya "Maya"`,
      { persona: { name: 'maya' }, owner: undefined, stages: ['Choose'] },
    );
    expect(shown.split('//- brand.journey\n')[1]).toBe(`brand northwind
persona maya "Maya"
  expects online-within-five-working-days

promise online-within-five-working-days "Online within five working days"
  to maya
`);
  });

  test('lines end as they do in the file', () => {
    const { shown } = written('//- brand.journey\nbrand northwind\r\n', { persona: undefined });
    expect(shown.split('//- brand.journey\n')[1]).toMatch(/^(?:[^\r\n]*\r\n)+$/);
  });

  test('a name that is taken gets a number', () => {
    const { shown, snapshot } = written(project, { title: 'Other!', stages: ['Buy', 'buy', '*', '!'] });
    expect(shown).toContain('journey other-2 "Other!"');
    expect(shown.match(/stage .*/g)).toEqual([
      'stage buy "Buy"',
      'stage buy-2 "buy"',
      'stage stage "*"',
      'stage stage-2 "!"',
    ]);
    expect(mistakesIn(snapshot)).toEqual([]);
  });
});
