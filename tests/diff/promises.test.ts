import { describe, expect, it } from 'vitest';
import { checkDiff, diffOf, edited } from '../support/changes.ts';
import { northwind } from './northwind.ts';

const gone = (piece: string) => edited(northwind, piece, '');
const late = edited(northwind, 'actual 4 days', 'actual 6 days');

describe('a promise', () => {
  it('is broken at the line where its last deliverer was lost', () => {
    const { changes, promises } = diffOf(northwind, gone('      delivers online\n'));
    expect(changes.map(({ code, element }) => [code, element.kind, element.name])).toEqual([
      ['promise-broken', 'promise', 'online'],
    ]);
    expect(northwind.slice(changes[0]?.before?.span.start, changes[0]?.before?.span.end)).toBe('online');
    expect(promises).toEqual([
      { name: 'online', title: 'Online in five days', before: 'kept', after: 'broken' },
    ]);
  });

  it('is broken by a journey that is only planned now', () => {
    checkDiff(northwind, edited(northwind, '"Get online"\n', '"Get online"\n  status future\n'), [
      "breaking promise-broken: This breaks the promise 'Online in five days': nothing delivers it any more.",
      "breaking promise-broken: This breaks the promise 'A fair price': nothing delivers it any more.",
      "risky journey-removed: The journey 'Get online' is only planned now, with 4 touchpoints: customers do not go through it any more.",
    ]);
  });

  it('that is new is broken, at risk, or only added', () => {
    const withQuiet = (deliverer: string) => `${northwind}promise quiet "Quiet"\n${deliverer}`;
    checkDiff(northwind, withQuiet(''), [
      "breaking promise-broken: The new promise 'Quiet' is broken from the start: nothing delivers it.",
    ]);
    const journey = (owner: string) =>
      `journey n "Night"\n  touchpoint hush "Hush"\n${owner}    delivers quiet\n`;
    checkDiff(northwind, withQuiet(journey('')), [
      "risky promise-at-risk: The new promise 'Quiet' is at risk from the start: 'Hush' has no owner.",
      "neutral added: The journey 'Night' is new, with 1 touchpoint.",
    ]);
    checkDiff(northwind, withQuiet(journey('    owner care\n')), [
      "neutral added: The promise 'Quiet' is new.",
      "neutral added: The journey 'Night' is new, with 1 touchpoint.",
    ]);
  });

  it('that becomes live is broken or kept', () => {
    const draft = edited(northwind, '"A fair price"\n', '"A fair price"\n  status draft\n');
    checkDiff(draft, northwind, [
      "improving promise-kept: The promise 'A fair price' is kept now: it was a draft.",
    ]);
    checkDiff(draft, gone('      delivers price\n'), [
      "breaking promise-broken: The promise 'A fair price' was a draft and is live now, and it is broken: nothing delivers it.",
    ]);
  });

  it('is withdrawn when it is a draft again, retired or gone, and worse where somebody expects it', () => {
    const status = (it: string) => edited(northwind, '"A fair price"\n', `"A fair price"\n  status ${it}\n`);
    checkDiff(northwind, status('draft'), [
      "breaking promise-withdrawn: The promise 'A fair price' is withdrawn: it was live and is a draft again, while 'Maya' expects it.",
    ]);
    checkDiff(northwind, gone('promise price "A fair price"\n'), [
      "breaking promise-withdrawn: The promise 'A fair price' is withdrawn: it was live and is gone, while 'Maya' expects it.",
    ]);
    const unexpected = edited(northwind, 'online, price\npersona', 'online\npersona');
    checkDiff(unexpected, edited(unexpected, '"A fair price"\n', '"A fair price"\n  status retired\n'), [
      "risky promise-withdrawn: The promise 'A fair price' is withdrawn: it was live and is retired, and nobody expects it.",
    ]);
  });

  it('is at risk by what it costs, and that is one change', () => {
    checkDiff(northwind, edited(northwind, 'costs 42', 'costs 60'), [
      "risky promise-at-risk: This puts the promise 'Online in five days' at risk: it costs 60 EUR, and its budget is 50 EUR.",
    ]);
  });

  it('may cost more within its budget', () => {
    checkDiff(northwind, edited(northwind, 'costs 42', 'costs 45'), [
      "neutral reworded: The costs of 'Online in five days' were '42 EUR', now they are '45 EUR'.",
    ]);
  });

  it('changes with its words, where it was said, whom it is made to, and a harder target', () => {
    checkDiff(northwind, edited(northwind, '"Online in five days"', '"Online in a week"'), [
      "risky promise-changed: The promise changes: it was 'Online in five days', now it is 'Online in a week'.",
    ]);
    checkDiff(northwind, edited(northwind, '"Order page"', '"Web site"'), [
      "risky promise-changed: The promise 'Online in five days' changes: it is said elsewhere now, was 'Order page on 2026-03-01', now 'Web site on 2026-03-01'.",
    ]);
    checkDiff(northwind, edited(northwind, '  to maya\n', '  to maya, henrik\n'), [
      "risky promise-changed: The promise 'Online in five days' changes: it is made to others now, with 'Henrik'.",
    ]);
    checkDiff(northwind, edited(northwind, '<= 5 days', '<= 4 days'), [
      "risky promise-changed: The promise changes: the target of 'lead-time' of 'Online in five days': it was at most 5 days, now it is at most 4 days.",
    ]);
  });

  it('that is a draft may change as it likes', () => {
    const draft = edited(northwind, '  said', '  status draft\n  said');
    checkDiff(draft, edited(draft, '"Online in five days"', '"Online in a week"'), [
      "neutral reworded: The promise 'Online in five days' is called 'Online in a week' now.",
    ]);
    checkDiff(draft, edited(draft, 'budget 50', 'budget 70'), [
      "neutral reworded: The budget of 'Online in five days' was '50 EUR', now it is '70 EUR'.",
    ]);
  });
});

describe('moved goalposts', () => {
  it('keep no promise: a looser target, a measure that is gone, a higher budget', () => {
    const kept = (before: string, after: string) =>
      expect(diffOf(before, after)).toMatchObject({
        changes: [{ class: 'risky' }],
        promises: [{ before: 'at-risk', after: 'kept' }],
      });
    kept(late, edited(late, '<= 5 days', '<= 7 days'));
    kept(late, edited(late, 'target <= 5 days ', ''));
    kept(late, edited(late, ' actual 6 days on 2026-09-30', ''));
    kept(late, edited(late, '  measure lead-time target <= 5 days actual 6 days on 2026-09-30\n', ''));
    const dear = edited(northwind, 'costs 42', 'costs 60');
    kept(dear, edited(dear, 'budget 50', 'budget 70'));
    kept(dear, edited(dear, '  budget 50 EUR\n', ''));
  });

  it('do not hide that a promise is kept by its old goalposts too', () => {
    checkDiff(late, edited(northwind, '<= 5 days', '<= 7 days'), [
      "risky target-loosened: The target of 'lead-time' of 'Online in five days' is easier to meet: it was at most 5 days, now it is at most 7 days.",
      "improving measure-better: 'lead-time' of 'Online in five days' got better: it was '6 days', now it is '4 days'.",
      "improving promise-kept: The promise 'Online in five days' is kept now: it was at risk, since lead-time is 6 days where the target is at most 5 days.",
    ]);
  });
});

describe('an expectation', () => {
  it('is lost at the line that left somebody out, all that it takes from them as one change', () => {
    const after = edited(northwind, '  for maya\n', '  for henrik\n');
    const { changes } = diffOf(northwind, after);
    expect(changes.map(({ code }) => code)).toEqual([
      'expectation-lost',
      'promise-at-risk',
      'promise-at-risk',
    ]);
    expect(changes[0]?.message).toBe(
      "'Maya' expects 'Online in five days' and 'A fair price', and nothing that delivers them is for this persona any more.",
    );
    expect(after.slice(changes[0]?.after?.span.start, changes[0]?.after?.span.end)).toBe('henrik');
  });

  it('is silent where the promise is broken', () => {
    const { changes } = diffOf(northwind, gone('      delivers online\n'));
    expect(changes.map(({ code }) => code)).toEqual(['promise-broken']);
  });

  it('that is new and that nothing meets is told where it is written', () => {
    checkDiff(northwind, edited(northwind, '"Henrik"\n', '"Henrik"\n  expects online\n'), [
      "breaking expectation-lost: 'Henrik' now expects 'Online in five days', and nothing that delivers it is for this persona.",
      "risky promise-at-risk: This puts the promise 'Online in five days' at risk: 'Henrik' expects it, and nothing that delivers it is for them.",
    ]);
  });
});
