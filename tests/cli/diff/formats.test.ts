import { describe, expect, it } from 'vitest';
import { after, before, diff } from './formats-bed.ts';

describe('As text', () => {
  it('the verdict comes first, then what is worst, then promises and curves before and after', async () => {
    const { out, code } = await diff(before, after);

    expect(out.replace(/ [0-9a-f]{16}:1$/gm, ' PRINT')).toBe(`\
2 breaking, 1 risky and 1 neutral changes between ./old and ./new.

Breaking
  new/a.journey:4:14  This breaks the promise 'Online in five days': nothing delivers it any more.  promise-broken PRINT
  new/a.journey:4:14  Nobody owns 'Order' any more: it was 'Care'.  touchpoint-lost-owner PRINT

Risky
  new/a.journey:6:5  'Order' feels worse: it was 'hopeful' (+1), now it is 'angry' (-2).  emotion-dropped PRINT

Neutral
  new/a.journey:7:19  The touchpoint 'Wait' is called 'Wait at home' now.  reworded

Promises
  Online in five days  kept → broken

Emotion curves
  Get online
    before  ▆·
    after   ▁·
`);
    expect(code).toBe(0);
  });

  it('what is gone says where it was', async () => {
    const { out } = await diff(before, before.replace(/ {2}touchpoint wait[\s\S]*/, ''));

    expect(out).toMatch(/^ {2}was old\/a\.journey:9:14 {2}/m);
  });

  it('nothing is a sentence', async () => {
    expect(await diff(before, `# Only a comment\n${before}`)).toEqual({
      code: 0,
      out: 'Nothing changed between ./old and ./new.\n',
      err: '',
    });
  });

  it('colours and links are there where they are wanted', async () => {
    const docs = 'https://waymark.example/';
    const painted = await diff(before, after, '', { colours: true, links: true, docs });

    expect(painted.out).toContain('\u001b[31mBreaking');
    expect(painted.out).toContain('\u001b]8;;https://waymark.example/docs/changes.md#promise-broken\u001b\\');
    expect((await diff(before, after, '', { docs })).out).not.toContain('\u001b');
  });
});

describe('As JSON', () => {
  it('it has the shape that programs rely on', async () => {
    const { out } = await diff(before, after, '--format json');
    const report = JSON.parse(out);

    expect(report).toMatchObject({
      version: 1,
      summary: { breaking: 2, risky: 1, improving: 0, neutral: 1 },
      promises: [{ name: 'online', before: 'kept', after: 'broken' }],
      journeys: [{ name: 'get-online', emotion: { before: [1, null], after: [-2, null] } }],
    });
    expect(report.changes[2]).toEqual({
      class: 'risky',
      code: 'emotion-dropped',
      message: "'Order' feels worse: it was 'hopeful' (+1), now it is 'angry' (-2).",
      element: { kind: 'touchpoint', name: 'order' },
      before: {
        file: 'old/a.journey',
        range: { start: { line: 6, character: 4 }, end: { line: 6, character: 19 } },
      },
      after: {
        file: 'new/a.journey',
        range: { start: { line: 5, character: 4 }, end: { line: 5, character: 17 } },
      },
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
    });
  });

  it('it is there when nothing changed', async () => {
    expect(JSON.parse((await diff(before, before, '--format json')).out)).toEqual({
      version: 1,
      summary: { breaking: 0, risky: 0, improving: 0, neutral: 0 },
      changes: [],
      promises: [],
      journeys: [],
    });
  });
});
