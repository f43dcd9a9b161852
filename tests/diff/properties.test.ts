import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type CustomerPromise,
  diffProjects,
  formatText,
  type Occurrence,
  occurrencesIn,
  openProject,
  promiseState,
  rename,
  type Snapshot,
} from '../../language/index.ts';
import { anyJourneyText } from '../support/any-journey.ts';
import { lineOf } from '../support/changes.ts';
import { today } from '../support/fixture.ts';
import {
  anyRewriting,
  anySample,
  type Files,
  filesOf,
  opened,
  rewritten,
  withoutStatement,
  withoutStatements,
} from './edited-samples.ts';

const anyProject = fc.array(anyJourneyText, { minLength: 1, maxLength: 3 });

function openedTexts(texts: readonly string[]): Snapshot {
  const files = texts.map((text, index) => ({ uri: `${index}.journey`, text }));
  return openProject({ today }).update(files).snapshot;
}

function linesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  return diffProjects(before, after).changes.map(lineOf);
}

const nothing = {
  summary: { breaking: 0, risky: 0, improving: 0, neutral: 0 },
  changes: [],
  promises: [],
  journeys: [],
};

describe('a comparison', () => {
  it('finds nothing between any project and itself', () => {
    fc.assert(
      fc.property(anyProject, (texts) => {
        expect(diffProjects(openedTexts(texts), openedTexts(texts))).toEqual(nothing);
      }),
      { numRuns: 200 },
    );
  });

  it('never fails, whatever is compared with what, and every fingerprint is one of a kind', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        const { changes, summary } = diffProjects(openedTexts(before), openedTexts(after));
        expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
        expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing where the same is written in another way', () => {
    fc.assert(
      fc.property(anySample, anyRewriting, (sample, rewriting) => {
        const [before, after] = [filesOf(sample), rewritten(filesOf(sample), rewriting)];
        expect(linesBetween(opened(before), opened(after))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing where any text was only formatted', () => {
    fc.assert(
      fc.property(anyJourneyText, (text) => {
        const formatted = formatText(text, { sortProperties: true });
        expect(linesBetween(openedTexts([text]), openedTexts([formatted]))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same changes, fingerprints and all, where the later state is written in another way', () => {
    fc.assert(
      fc.property(
        anySample,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        anyRewriting,
        (sample, which, rewriting) => {
          const edited = withoutStatements(sample, which);
          fc.pre(isWhole(edited));
          const before = opened(filesOf(sample));
          const found = (files: Files) =>
            diffProjects(before, opened(files)).changes.map((it) => it.fingerprint);
          expect([...found(rewritten(edited, rewriting))].sort()).toEqual([...found(edited)].sort());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds something wherever a statement is gone', () => {
    fc.assert(
      fc.property(anySample, fc.nat(), (sample, which) => {
        const after = withoutStatement(filesOf(sample), which);
        const lines = linesBetween(opened(filesOf(sample)), opened(after));
        if (isWhole(after)) expect(lines).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether nothing in the files is a mistake in how they are written: then all that they say is known. */
function isWhole(files: Files): boolean {
  return [...opened(files).files.values()].every(({ tree }) => tree.mistakes.length === 0);
}

describe('the ledger of a comparison', () => {
  it('has each promise whose state differs, with the states that it has on both sides', () => {
    fc.assert(
      fc.property(anySample, fc.array(fc.nat(), { maxLength: 6 }), (sample, which) => {
        const files = withoutStatements(sample, which);
        fc.pre(isWhole(files));
        const [before, after] = [opened(filesOf(sample)), opened(files)];
        const { promises } = diffProjects(before, after);
        const states = (it: Snapshot) =>
          new Map(it.facts.promises.map((promise) => [promise.name?.text, promiseState(promise, it.facts)]));
        const [was, is] = [states(before), states(after)];
        const differing = [...is].filter(([name, state]) => was.has(name) && was.get(name) !== state);
        expect(promises.filter((it) => it.before !== undefined && it.after !== undefined)).toEqual(
          differing.map(([name, state]) =>
            expect.objectContaining({ name, before: was.get(name), after: state }),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('calls every promise broken that is so now and was not, and no other', () => {
    fc.assert(
      fc.property(anySample, fc.array(fc.nat(), { maxLength: 6 }), (sample, which) => {
        const [before, files] = [opened(filesOf(sample)), withoutStatements(sample, which)];
        fc.pre(isWhole(files));
        const after = opened(files);
        const isBroken = (it: CustomerPromise, { facts }: Snapshot) => promiseState(it, facts) === 'broken';
        const broken = after.facts.promises.filter((it) => {
          const was = before.facts.promises.find(({ name }) => name?.text === it.name?.text);
          return isBroken(it, after) && !(was && isBroken(was, before));
        });
        const said = diffProjects(before, after).changes.filter(({ code }) => code === 'promise-broken');
        expect(said.map(({ element }) => element.name).sort()).toEqual(
          broken.map(({ name }) => name?.text).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('what our own rename does', () => {
  it('is renamed, and nothing else', () => {
    fc.assert(
      fc.property(anySample, fc.nat(), (sample, which) => {
        const before = opened(filesOf(sample));
        const declared = [...before.files.keys()]
          .flatMap((uri) => occurrencesIn(before, uri))
          .filter(hasName);
        const occurrence = declared[which % declared.length];
        expect(occurrence).toBeDefined();
        if (occurrence === undefined) return;
        const renamed = rename(before, occurrence.meaning, 'quite-another-name');
        if ('refused' in renamed) return;
        const files = new Map(filesOf(sample));
        for (const { uri, edits } of renamed.edits) files.set(uri, applyEdits(files.get(uri) ?? '', edits));
        const codes = diffProjects(before, opened(files)).changes.map(({ code }) => code);
        expect([...new Set(codes)]).toEqual(['renamed']);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whatever is declared somewhere, and measures; a tag is only a word. */
function hasName({ meaning }: Occurrence): boolean {
  return meaning.declared !== undefined || meaning.kind === 'measure';
}
