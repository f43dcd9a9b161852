import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineIndex, openProject, type Snapshot } from '../../language/index.ts';
import { checkFindings, today } from '../support/fixture.ts';

const code = 'inconsistent-touchpoint';
const journey = (name: string, emotion: string, more = '') =>
  `journey ${name} "${name}"\n${more}  touchpoint call "Call"\n    channel phone\n    emotion ${emotion}\n`;

/** Where the finding in a file says that it is better, as `file:line`. */
function betterAt(snapshot: Snapshot, uri: string): readonly string[] {
  return snapshot
    .problems(uri)
    .filter((it) => it.code === code)
    .flatMap((it) => it.related)
    .map(({ uri: of, span }) => {
      const { line } = new LineIndex(snapshot.files.get(of)?.text ?? '').position(span.start);
      return `${of}:${line + 1}`;
    });
}

it('follows the other touchpoint through edits of its file', () => {
  const start = openProject({ today }).update([
    { uri: 'a.journey', text: journey('a', 'annoyed') },
    { uri: 'b.journey', text: journey('b', 'delighted') },
  ]).snapshot;
  expect(betterAt(start, 'a.journey')).toEqual(['b.journey:2']);
  const edit = (text: string) => betterAt(start.update([{ uri: 'b.journey', text }]).snapshot, 'a.journey');
  expect(edit(`# moved\n${journey('b', 'delighted')}`)).toEqual(['b.journey:3']);
  expect(edit(journey('b', 'neutral'))).toEqual([]);
  expect(edit(journey('b', 'delighted', '  compares-with a\n'))).toEqual([]);
  expect(edit(journey('b', 'delighted', '  status future\n'))).toEqual([]);
  expect(edit(journey('A', 'delighted'))).toEqual([]);
});

it('leaves the other journeys alone while nothing they are compared by changes', () => {
  const files = Array.from({ length: 5 }, (_, at) => ({
    uri: `${at}.journey`,
    text: journey(`j${at}`, at === 0 ? 'annoyed' : 'calm'),
  }));
  const { snapshot } = openProject({ today }).update(files);
  for (const { uri } of files) snapshot.problems(uri);
  const noted = snapshot.update([{ uri: '3.journey', text: `${journey('j3', 'calm')}    note "N"\n` }]);
  expect([...noted.touched]).toEqual(['3.journey']);
  noted.snapshot.problems('3.journey');
  const better = noted.snapshot.update([{ uri: '3.journey', text: journey('j3', 'delighted') }]);
  expect(betterAt(better.snapshot, '0.journey')).toEqual(['3.journey:2']);
});

it("takes scores and channels from the project's vocabulary, and misspelt channels as meant", () => {
  checkFindings(
    code,
    `vocabulary
  channel hotline "Hotline"
  emotion gruntled +2
journey a "A"
  touchpoint call "Call"
    channel hotlin
#           ^^^^^^ unknown-name
    emotion gruntled
journey b "B"
  touchpoint call "Call"
#            ^^^^ 'Call' feels 0 here
    channel web, hotline
    emotion 0`,
  );
});

it('finds after any edits what it finds in the same project read anew', () => {
  const head = fc.constantFrom('journey a "A"', 'journey b "B"', 'journey A "A"', 'journey "B"');
  const more = fc.constantFrom(
    '',
    '  status future\n',
    '  compares-with a\n',
    '  compares-with "B"\n',
    '# c\n',
  );
  const title = fc.constantFrom('call', 'call "Call"', 'Call "Call"', '"Call"');
  const channel = fc.constantFrom('web', 'phone', 'hotline', 'phone, web', 'fone');
  const emotion = fc.constantFrom('furious', 'annoyed', 'calm', 'delighted', 'zen', '+2');
  const written = fc
    .tuple(head, more, title, channel, emotion)
    .map((it) => `${it[0]}\n${it[1]}  touchpoint ${it[2]}\n    channel ${it[3]}\n    emotion ${it[4]}\n`);
  const vocabulary = fc.constantFrom('channel hotline', 'emotion zen -2', 'emotion zen 2', 'channel phone');
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.array(written, { maxLength: 2 }).map((it) => it.join('')) },
    { weight: 1, arbitrary: vocabulary.map((it) => `vocabulary\n  ${it}\n`) },
  );
  const edit = fc.record({ uri: fc.constantFrom('a', 'b', 'c'), text });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 10 }), (edits) => {
      let edited = openProject({ today });
      for (const one of edits) {
        edited = edited.update([one]).snapshot;
        const files = [...edited.files.values()].map(({ uri, text: of }) => ({ uri, text: of }));
        const fresh = openProject({ today }).update(files).snapshot;
        for (const { uri } of files) expect(edited.problems(uri)).toEqual(fresh.problems(uri));
      }
    }),
    { numRuns: 100 },
  );
});
