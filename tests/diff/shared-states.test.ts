import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffProjects, openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import { anyJourneyText } from '../support/any-journey.ts';
import { today } from '../support/fixture.ts';
import { anySample, type Files, filesOf, opened, withoutStatements } from './edited-samples.ts';

it('finds the same between states that share what is unchanged as between states opened apart', () => {
  fc.assert(
    fc.property(anySample, fc.array(fc.nat(), { maxLength: 5 }), (sample, which) => {
      const [before, after] = [filesOf(sample), withoutStatements(sample, which)];
      expect(betweenShared(before, after)).toEqual(betweenApart(before, after));
    }),
    { numRuns: 40 },
  );
});

it('finds the same where files come, go and change that have much in common', () => {
  const anyText = fc.oneof(anyJourneyText, fc.constantFrom(...[...filesOf('northwind-fibre').values()]));
  const anyFiles = fc
    .dictionary(fc.constantFrom('a.journey', 'b.journey', 'c.journey', 'd.journey'), anyText)
    .map((files) => new Map(Object.entries(files)));
  fc.assert(
    fc.property(
      anyFiles,
      anyFiles,
      fc.array(fc.constantFrom('a.journey', 'b.journey')),
      (before, other, kept) => {
        const after = new Map(other);
        for (const uri of kept) {
          const text = before.get(uri);
          if (text !== undefined) after.set(uri, text);
        }
        expect(betweenShared(before, after)).toEqual(betweenApart(before, after));
      },
    ),
    { numRuns: 100 },
  );
});

function betweenApart(before: Files, after: Files) {
  return diffProjects(opened(before), opened(after));
}

/** The later state is made of the earlier one, so that both hold the same elements where nothing was edited. */
function betweenShared(before: Files, after: Files) {
  const was = opened(before);
  return diffProjects(was, gone(was, after));
}

function gone(was: Snapshot, after: Files): Snapshot {
  const removed = [...was.files.keys()].filter((uri) => !after.has(uri));
  const changes: TextChange[] = [
    ...removed.map((uri) => ({ uri, text: undefined })),
    ...[...after].map(([uri, text]) => ({ uri, text })),
  ];
  return (was.files.size === 0 ? openProject({ today }) : was).update(changes).snapshot;
}
