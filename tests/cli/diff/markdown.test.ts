import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../../language/index.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import { after, before, diff } from './formats-bed.ts';

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
