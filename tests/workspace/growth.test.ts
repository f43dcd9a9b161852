import { expect, test } from 'vitest';
import { openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import { Growth } from '../../server/workspace/growth.ts';

const yesterday = openProject({ today: '2026-03-01' });
const today = '2026-03-02';

const sound = (uri: string): TextChange => ({ uri, text: `team ${uri.replace(/\W/g, '-')} "A"\n` });

/** A file on which the language fails, as a mistake of ours would have it. */
const fatal: TextChange = {
  uri: 'fatal.journey',
  get text(): string {
    throw new Error('Out of ideas.');
  },
};

/** The project in the end, and how often the language failed meanwhile. */
function grown(files: readonly TextChange[]): { project: Snapshot; failures: number } {
  const growth = new Growth();
  growth.begin(files, openProject({ today }));
  let project = yesterday;
  let failures = 0;
  while (growth.isBusy) {
    try {
      project = growth.step(project)?.snapshot ?? project;
    } catch {
      failures += 1;
    }
  }
  return { project, failures };
}

test.each([
  ['only', [fatal], []],
  ['first', [fatal, sound('a.journey'), sound('b.journey')], ['a.journey', 'b.journey']],
  ['last', [sound('a.journey'), sound('b.journey'), fatal], ['a.journey', 'b.journey']],
] as const)(
  'a new day begins although the language fails on the %s file, which is left out',
  (_, files, expected) => {
    const { project, failures } = grown(files);
    expect(project.today).toBe(today);
    expect([...project.files.keys()]).toEqual(expected);
    expect(failures).toBeGreaterThan(0);
  },
);
