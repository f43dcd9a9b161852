import { describe, it } from 'vitest';
import { checkDiff, edited } from '../support/changes.ts';
import { northwind } from './northwind.ts';

const gone = (piece: string) => edited(northwind, piece, '');

describe('owners', () => {
  it('are lost, changed and assigned', () => {
    const ownerless = gone('      owner field\n');
    checkDiff(northwind, ownerless, [
      "breaking touchpoint-lost-owner: Nobody owns 'Text the day before' any more: it was 'Field Engineering'.",
    ]);
    checkDiff(ownerless, northwind, [
      "improving owner-assigned: 'Text the day before' has an owner now: 'Field Engineering'.",
    ]);
    checkDiff(northwind, edited(northwind, 'owner field', 'owner ops'), [
      "risky owner-changed: The owner of 'Text the day before' was 'Field Engineering', now it is 'Operations'.",
    ]);
  });

  it('of a journey, promise or persona are changed when there is none any more', () => {
    checkDiff(northwind, gone('  to maya\n  owner ops\n').replace('  costs', '  to maya\n  costs'), [
      "risky owner-changed: Nobody owns 'Online in five days' any more: it was 'Operations'.",
    ]);
  });

  it('are not needed outside the brand', () => {
    checkDiff(northwind, edited(northwind, '      owner field\n', '      outside\n'), [
      "risky owner-changed: The owner of 'Text the day before' was 'Field Engineering', now it happens outside the brand and has none.",
      "neutral reworded: 'Text the day before' now says outside.",
    ]);
  });

  it('are lost with a team that is gone, as one change', () => {
    checkDiff(northwind, gone('team care "Customer Care"\n'), [
      "breaking touchpoint-lost-owner: The team 'Customer Care' is gone, and 3 touchpoints that name it have no owner any more.",
    ]);
  });
});

describe('hand-offs', () => {
  const silent = edited(northwind, '      communicates "When"\n', '');
  const within = edited(silent, 'team care "Customer Care"\n', 'team care "Customer Care"\n  part-of ops\n');

  it('are added where the word that bridged two teams is gone', () => {
    checkDiff(northwind, silent, [
      "risky handoff-added: 'Operations' now takes the customer over from 'Customer Care' at 'Text the day before' without a word.",
    ]);
  });

  it('of one part-of are one change, with their number', () => {
    checkDiff(within, silent, [
      "risky handoff-added: 'Customer Care' is part of no other team now, it was part of 'Operations': that makes 1 hand-off without a word.",
    ]);
  });

  it('of one new owner are one change, with their number, beside the owner that changed', () => {
    const row = (owner: string) =>
      `team a "A"\nteam b "B"\njourney j "J"\n${['a', owner, 'a'].map((it, index) => `  touchpoint t${index} "T${index}"\n    owner ${it}\n`).join('')}`;
    checkDiff(row('a'), row('b'), [
      "risky handoff-added: 'T1' is owned by 'B' now: that makes 2 hand-offs without a word.",
      "risky owner-changed: The owner of 'T1' was 'A', now it is 'B'.",
    ]);
  });

  it('that a part-of does not make leave it a change of words, with the number of touchpoints', () => {
    checkDiff(silent, within, [
      "neutral reworded: 'Customer Care' now says part-of 'Operations', which touches 3 touchpoints.",
    ]);
  });
});

describe('how a touchpoint feels', () => {
  it('is one change for a score in the vocabulary, with the number of touchpoints', () => {
    checkDiff(northwind, edited(northwind, 'besorgt -1', 'besorgt -2'), [
      "risky emotion-dropped: The vocabulary makes 'besorgt' -2, it was -1: 2 touchpoints feel worse.",
    ]);
  });

  it('is one change also where the vocabulary redefines a word that everybody knows', () => {
    checkDiff(northwind, edited(northwind, 'besorgt -1\n', 'besorgt -1\n  emotion hopeful -1\n'), [
      "risky emotion-dropped: The vocabulary makes 'hopeful' -1, it was +1: 1 touchpoint feels worse.",
    ]);
  });

  it('is a change of words where its reason alone differs', () => {
    checkDiff(northwind, edited(northwind, '"so it is"', '"so it was"'), [
      "neutral reworded: The emotion of 'Place the order' was 'besorgt so it is', now it is 'besorgt so it was'.",
    ]);
  });

  it('changes nothing for a customer in a journey that is only planned', () => {
    const planned = edited(northwind, '"Get online"\n', '"Get online"\n  status future\n');
    checkDiff(planned, edited(planned, 'emotion hopeful', 'emotion furious'), [
      "neutral reworded: The emotion of 'Text the day before' was 'hopeful', now it is 'furious'.",
    ]);
  });
});

describe('care', () => {
  it('is lost with the last touchpoint of a journey that took it', () => {
    checkDiff(northwind, gone('      respects "Hours"\n'), [
      "risky care-lost: 'Text the day before' was the last to do so: nothing in 'Get online' respects the customer's time, data or safety any more.",
    ]);
    checkDiff(northwind, gone('      communicates "What comes"\n'), [
      "neutral reworded: 'Place the order' does not say communicates 'What comes' any more.",
    ]);
  });

  it('is lost where nothing explains a promise, all promises of one line as one change', () => {
    checkDiff(northwind, gone('      explains online, price\n'), [
      "risky care-lost: 'Compare plans' was the last to do so: nothing explains the promise 'Online in five days' and the promise 'A fair price' any more.",
    ]);
  });

  it('is lost where nothing bridges a gap', () => {
    checkDiff(northwind, gone('      bridged-by text\n'), [
      "risky care-lost: The customer waits without a word: nothing bridges the gap 'Waiting' any more.",
    ]);
  });

  it('goes with a touchpoint that is gone', () => {
    const text = northwind.slice(
      northwind.indexOf('    touchpoint text'),
      northwind.indexOf('    touchpoint visit'),
    );
    checkDiff(northwind, gone(text), [
      "risky touchpoint-removed: The touchpoint 'Text the day before' is gone from 'Get online': nothing in 'Get online' respects the customer's time, data or safety any more and nothing bridges the gap 'Waiting' any more.",
      "risky handoff-added: 'Operations' now takes the customer over from 'Customer Care' at 'The engineer comes' without a word.",
    ]);
  });
});
