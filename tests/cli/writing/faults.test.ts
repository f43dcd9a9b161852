import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Content, temporaryFolder } from '../../support/temporary-folder.ts';
import { contentsOf, full, journey, run } from './faults-bed.ts';

const twoJourneys = { 'a.journey': journey, 'b.journey': journey.replaceAll('rder', 'ffer') };

const untidy = { 'a.journey': 'team   care\n', 'b.journey': 'team   field\n' };

const tea = { 'tea.mmd': 'journey\n  title Tea\n  Boil: 3: Me\n' };

/** Every command that writes, with files to begin with. */
const writers: readonly [args: string, files: Readonly<Record<string, Content>>][] = [
  [
    'export --format mermaid --out out --overwrite',
    { ...twoJourneys, 'out/order.mmd': 'old', 'out/offer.mmd': 'old' },
  ],
  ['export --format mermaid --out new/folder', twoJourneys],
  [
    'export a.journey --format mermaid --out map.mmd --overwrite',
    { ...twoJourneys, 'map.mmd': 'old '.repeat(9) },
  ],
  ['format', untidy],
  ['import tea.mmd --out maps', tea],
  ['init new', {}],
];

/** What a run that nothing disturbs makes of these files. */
function writtenBy(args: string, files: Readonly<Record<string, Content>>): Record<string, string> {
  const folder = temporaryFolder(files);
  expect(run(args, folder).status).toBe(0);
  return contentsOf(folder);
}

describe('a disk that fails while files are written', () => {
  it.each(writers)('leaves all as it was when it gets full: %s', (args, files) => {
    for (const step of ['write 1', 'sync 2']) {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      const { status, err } = run(args, folder, `${step} ENOSPC`);
      // Commands that write one file never come to a second.
      if (status === 0 && step === 'sync 2') continue;
      expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(full) });
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  it.each(writers)(
    'takes back what is in its place already when the next file cannot take its own: %s',
    (args, files) => {
      for (const step of ['rename 2', 'link 2']) {
        const folder = temporaryFolder(files);
        const before = contentsOf(folder);
        const { status, err } = run(args, folder, `${step} EBUSY`);
        if (status === 0) continue;
        expect({ status, err }).toMatchObject({
          status: 2,
          err: expect.stringMatching(/another program uses it/),
        });
        expect(contentsOf(folder)).toEqual(before);
      }
    },
  );

  it('writes all where the disk knows no second names for a file', () => {
    const folder = temporaryFolder();
    expect(run('init new', folder, 'link 1 EPERM').status).toBe(0);
    expect(readdirSync(`${folder}/new`).sort()).toEqual([
      'brand.journey',
      'first-repair.journey',
      'waymark.json',
    ]);
  });
});

describe('a program that is ended while it writes', () => {
  it.each(writers)('leaves nothing behind at Ctrl+C: %s', (args, files) => {
    // One of them for each command; that all are heeded alike is one list in the code.
    for (const signal of args === 'format' ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT']) {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      expect(run(args, folder, `sync 1 ${signal}`)).toEqual({
        ...{ status: null, signal },
        err: 'waymark: Writing was broken off, so nothing was changed.',
      });
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  it.each(writers)('leaves every old file whole when it is killed: %s', (args, files) => {
    const moments = ['write 1', 'rename 1', 'rename 2', 'link 1'];
    const ends = moments.map((step) => {
      const folder = temporaryFolder(files);
      const before = contentsOf(folder);
      const { signal } = run(args, folder, `${step} SIGKILL`);
      const after = contentsOf(folder);
      for (const [file, text] of Object.entries(before)) {
        if (after[file] !== text) expect(after[file], `${step}: ${file}`).toBe(writtenBy(args, files)[file]);
      }
      return signal;
    });
    expect(ends.filter((it) => it === 'SIGKILL').length).toBeGreaterThanOrEqual(2);
  });
});
