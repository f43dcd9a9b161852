import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../language/index.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import { type CliWorld, runCommand } from '../../support/run-cli.ts';

const before = `team care "Care"
promise online "Online in five days"
journey get-online "Get online"
  touchpoint order "Order"
    channel web
    owner care
    emotion hopeful
    delivers online
  touchpoint wait "Wait"
    channel web
    owner care
`;
const after = before
  .replace('    owner care\n    emotion hopeful\n    delivers online\n', '    emotion angry\n')
  .replace('"Wait"', '"Wait at home"');

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

describe('As Markdown', () => {
  it('it is silent when nothing changed', async () => {
    expect((await diff(before, `${before}\n\n`, '--format markdown')).out).toBe('');
  });

  it('breaking changes come first, then promises and curves before and after', async () => {
    const { headings, tables, diagrams } = readMarkdown((await diff(before, after, '--format markdown')).out);

    expect(headings).toEqual([
      '## Waymark: 2 breaking, 1 risky and 1 neutral changes',
      '### Breaking',
      '### Risky',
      '### Promises',
      '### Emotion curves',
      '#### Get online',
    ]);
    expect(tables['### Breaking']?.[2]).toEqual([
      "Nobody owns 'Order' any more: it was 'Care'.",
      'new/a.journey:4',
      'touchpoint-lost-owner',
    ]);
    expect(tables['### Promises']).toEqual([
      ['Promise', 'Before', 'After'],
      ['Online in five days', 'kept', 'broken'],
    ]);
    expect(diagrams[0]).toMatch(/ {2}line "before \(dashed\)" \[1, 1\]\n {2}line "after" \[-2, -2\]\n$/);
  });

  it('places lead to the lines of the commit, in a run of GitHub Actions', async () => {
    const env = {
      GITHUB_WORKSPACE: '/maps',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'northwind/maps',
      GITHUB_SHA: 'abc',
    };
    const { out } = await diff(before, after, '--format markdown', { env });

    expect(out).toContain(
      '[new/a.journey:4](<https://github.example/northwind/maps/blob/abc/new/a.journey#L4>)',
    );
  });

  it('it folds what is long, and says what GitHub has no room for', async () => {
    const { out } = await diff('', many(30), '--format markdown');
    expect(out).toContain('<details><summary>Neutral changes: 2</summary>');

    expect(out).not.toContain('Emotion curves');

    const many900 = await diff(many(900), many(900).replace(/ {4}owner care\n/g, ''), '--format markdown');
    expect(many900.out.length).toBeLessThan(65_536);
    expect(many900.out).toContain('<details><summary>');
    expect(many900.out).toMatch(
      /\n\nLeft out, since GitHub takes no more: \d+ breaking changes.*shows them all\.\n$/,
    );
    expect(many900.out.match(/<details>/g)?.length).toBe(many900.out.match(/<\/details>/g)?.length);
  });
});

describe('What somebody wrote stays text', () => {
  const texts = [...dangerousPieces, ...attacks, '| cell |', '@everyone #1 GH-1', '</details>', '```'];

  it.each(['text', 'markdown', 'json'])('in %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), async (parts) => {
        const title = parts.join('').replace(/[\r\n]+/g, ' ');
        const { out, code } = await diff(titled(title), titled(title, false), `--format ${format}`);
        expect(code).toBe(0);
        if (format === 'text') expect(out).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E\u2066-\u2069]/u);
        if (format === 'json') expect(JSON.parse(out).changes.length).toBeGreaterThan(0);
        if (format !== 'markdown') return;
        const { elements, headings } = readMarkdown(out);
        expect([...elements].filter((it) => !known.has(it))).toEqual([]);
        expect(headings.filter((it) => !it.startsWith('####')).length).toBe(5);
        expect(out).not.toMatch(/@everyone|GH-1/);
      }),
      { numRuns: 60 },
    );
  });

  const known = new Set('h2 h3 h4 p table thead tbody tr th td code pre details summary div'.split(' '));
});

/** A project in which everything is called the same, before or after it got worse. */
function titled(title: string, isWhole = true): string {
  const word = quote(title);
  const kept = isWhole ? '    owner care\n    delivers online\n    emotion +2\n' : '    emotion -2\n';
  return `team care ${word}\npromise online ${word}\njourney j ${word}\n  touchpoint a ${word}\n    channel web\n${kept}  touchpoint b ${word}\n    emotion 0 ${word}\n`;
}

/** A journey of so many touchpoints that somebody owns. */
function many(count: number): string {
  const touchpoints = Array.from(
    { length: count },
    (_, n) => `  touchpoint t-${n} "Touchpoint number ${n}"\n    channel web\n    owner care\n`,
  );
  return `team care "Care"\njourney long "Long"\n${touchpoints.join('')}`;
}

function diff(one: string, other: string, args = '', world: CliWorld = {}) {
  const files = { '/maps/old/a.journey': one, '/maps/new/a.journey': other };
  return runCommand(`diff ./old ./new ${args}`, { files, ...world });
}
