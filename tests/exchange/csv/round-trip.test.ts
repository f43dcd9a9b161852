import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFiles, importFiles, modelJson, openProject, type Snapshot } from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { anyProject } from '../../support/any-project.ts';
import { sourceExportTools } from '../../support/export-tools.ts';
import { today } from '../../support/fixture.ts';
import { openSample, samples } from '../../support/sample-projects.ts';
import { languageMistakesIn } from './language-mistakes-in.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 40);

describe('a project that leaves as a table and comes back', () => {
  it.each(samples)('says the same: %s', async (sample) => {
    const before = openSample(sample);
    expect(modelJson(await back(before))).toBe(modelJson(before));
  });

  it('says the same, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (before) => {
        fc.pre(before.facts.journeys.some(({ touchpoints }) => touchpoints.length > 0));
        expect(modelJson(await back(before))).toBe(modelJson(before));
      }),
      { numRuns },
    );
  });

  it('has no mistakes of its own, whatever the files say', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourneyText, anyJourneyText, async (one, other) => {
        const before = opened([one, other].map((text, index) => ({ name: `${index}`, text })));
        fc.pre(before.facts.journeys.some(({ touchpoints }) => touchpoints.length > 0));
        expect(languageMistakesIn(await back(before))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

async function back(before: Snapshot): Promise<Snapshot> {
  const exported = await exportFiles('csv', {
    snapshot: before,
    journeys: before.facts.journeys.filter(({ touchpoints }) => touchpoints.length > 0),
    name: 'table',
    view: undefined,
    theme: 'light',
    scale: 1,
    revision: undefined,
    template: undefined,
    tools: sourceExportTools,
    progress: () => undefined,
  });
  const text = 'files' in exported ? String(exported.files[0]?.content) : exported.refused;
  const imported = importFiles('csv', [{ name: 'table.csv', text }]);
  if ('refused' in imported) throw new Error(imported.refused);
  return opened(imported.files);
}

function opened(files: readonly { readonly name: string; readonly text: string }[]): Snapshot {
  return openProject({ today }).update(files.map(({ name, text }) => ({ uri: name, text }))).snapshot;
}
