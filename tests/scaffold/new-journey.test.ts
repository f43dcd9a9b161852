import { describe, expect, test } from 'vitest';
import { promiseState, type Snapshot } from '../../language/index.ts';
import { checkJourney, codesIn, written } from './new-journey-bed.ts';

function stateOf(snapshot: Snapshot, name: string): string | undefined {
  const promise = snapshot.facts.promises.find((it) => it.name?.text === name);
  return promise && promiseState(promise, snapshot.facts);
}

describe('in an empty folder', () => {
  test('everything that the journey needs stands above it', () => {
    checkJourney(
      '',
      {},
      `
//- order-and-get-online.journey
team customer-care "Customer Care"

persona maya-works-from-home "Maya, works from home"
  expects online-within-five-working-days

promise online-within-five-working-days "Online within five working days"
  to maya-works-from-home
  owner customer-care

journey order-and-get-online "Order and get online"
  for maya-works-from-home
  owner customer-care

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
    touchpoint the-engineer-comes "The engineer comes"
      owner customer-care
      delivers online-within-five-working-days
`,
    );
  });

  test('the promise is kept, and what is found is what comes next', () => {
    const { snapshot } = written('', {});
    expect(stateOf(snapshot, 'online-within-five-working-days')).toBe('kept');
    expect(codesIn(snapshot).sort()).toMatchInlineSnapshot(`
      [
        "info promise-unexplained",
        "info promise-unsourced",
        "warning promise-unmeasured",
        "warning touchpoint-without-channel",
        "warning touchpoint-without-emotion",
      ]
    `);
  });

  test('all but title and stages may be left out', () => {
    checkJourney(
      '',
      { persona: undefined, owner: undefined, promise: undefined, kept: undefined },
      `
//- order-and-get-online.journey
journey order-and-get-online "Order and get online"

  stage choose "Choose"
    # What does the customer experience here? Write a touchpoint a moment: where it happens
    # (channel), in whose hands (owner), and how it feels (emotion).

  stage install "Install"
`,
    );
  });
});
