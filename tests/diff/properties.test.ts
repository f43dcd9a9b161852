import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffProjects, openProject, type Snapshot } from '../../language/index.ts';
import { anyJourneyText } from '../support/any-journey.ts';
import { today } from '../support/fixture.ts';

const anyProject = fc.array(anyJourneyText, { minLength: 1, maxLength: 3 });

function opened(texts: readonly string[]): Snapshot {
  const files = texts.map((text, index) => ({ uri: `${index}.journey`, text }));
  return openProject({ today }).update(files).snapshot;
}

it('finds nothing between a project and itself', () => {
  fc.assert(
    fc.property(anyProject, (texts) => {
      expect(diffProjects(opened(texts), opened(texts))).toEqual({
        summary: { breaking: 0, risky: 0, improving: 0, neutral: 0 },
        changes: [],
        promises: [],
        journeys: [],
      });
    }),
    { numRuns: 300 },
  );
});

it('compares any two projects without failing', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (before, after) => {
      expect(diffProjects(opened(before), opened(after)).changes).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});
