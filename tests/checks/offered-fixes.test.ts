import { expect, it } from 'vitest';
import { applyEdits, fixesFor } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

/** Proves which fixes a finding offers, and that each of them makes it go. */
function checkOffers(code: string, files: string, titles: readonly string[]): void {
  const snapshot = openFixture(files);
  const problems = [...snapshot.files.keys()].flatMap((uri) => snapshot.problems(uri));
  const [problem, ...others] = problems.filter((it) => it.code === code);
  expect(others).toEqual([]);
  const fixes = problem === undefined ? [] : fixesFor(snapshot, problem);
  expect(fixes.map((it) => it.title)).toEqual(titles);
  for (const { edits, title } of fixes) {
    const changes = edits.map((it) => ({
      uri: it.uri,
      text: applyEdits(snapshot.files.get(it.uri)?.text ?? '', it.edits),
    }));
    const after = snapshot.update(changes).snapshot.problems(problem?.uri ?? '');
    expect(
      after.map((it) => it.code),
      title,
    ).not.toContain(code);
  }
}

it('a promise can be delivered at a touchpoint of the journey that explains it', () => {
  checkOffers(
    'promise-undelivered',
    `//- brand.journey
promise online "Online in five days"
//- a.journey
journey other "Other"
  touchpoint t "T"
//- b.journey
journey order "Order"
  touchpoint ask "Ask"
    outside
  touchpoint choose "Choose" # the first page
    explains online
  touchpoint visit "Visit"
`,
    ["Deliver it at 'Choose'", "Deliver it at 'Visit'"],
  );
});

it('a promise that nobody explains can be delivered anywhere', () => {
  checkOffers(
    'promise-undelivered',
    'promise online "Online"\njourney order\n  touchpoint choose\njourney later\n  status future\n  touchpoint t',
    ["Deliver it at 'choose'"],
  );
});

it('a touchpoint can be given an emotion, one word a score', () => {
  checkOffers('touchpoint-without-emotion', 'journey order\n  touchpoint choose', [
    'Say that it feels delighted',
    'Say that it feels pleased',
    'Say that it feels neutral',
    'Say that it feels disappointed',
    'Say that it feels angry',
  ]);
});

it('a touchpoint can be given a channel, those of its journey first', () => {
  checkOffers(
    'touchpoint-without-channel',
    'journey order\n  touchpoint choose\n    channel branch, web\n  touchpoint pay',
    [
      "Say that it happens on the channel 'branch'",
      ...['web', 'phone', 'email'].map((it) => `Say that it happens on the channel '${it}'`),
    ],
  );
});

it('a channel that nobody knows, or that is written with a slip, is not offered again', () => {
  checkOffers(
    'touchpoint-without-channel',
    'journey order\n  touchpoint choose\n    channel café, webb, branch\n  touchpoint pay',
    ['branch', 'web', 'phone', 'email'].map((it) => `Say that it happens on the channel '${it}'`),
  );
});
