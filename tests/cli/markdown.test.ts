import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../language/index.ts';
import { attacks, dangerousPieces } from '../support/dangerous-text.ts';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const settings = onlyChecks(['promise-undelivered', 'touchpoint-without-owner']);

describe('waymark check --format markdown', () => {
  it('is a verdict, a table with the severest first, and what its codes mean', async () => {
    const { rules } = JSON.parse(settings);
    const files = filesOf(`
//- waymark.json
${JSON.stringify({ rules: { ...rules, 'touchpoint-without-owner': 'info' } })}
//- a.journey
journey get-online "Order"
  touchpoint visit "@maya comes"
//- b.journey
promise on-time "We come | on time"
`);
    expect(await report(files)).toBe(`## Waymark: 1 error

2 files, 1 journey, 1 touchpoint · promises: 1 broken · 1 error, 1 info

| severity | place | problem | check |
|---|---|---|---|
| error | b.journey:1 | Nothing delivers the promise 'We come \\| on time', so it is only words: write 'delivers on-time' below the touchpoint that keeps it. | \`promise-undelivered\` |
| info | a.journey:2 | Nobody owns the touchpoint '@&#8203;maya comes', so nobody can be asked when it fails: write 'owner' and a team below it. | \`touchpoint-without-owner\` |

<details><summary>What these codes mean</summary>

* \`promise-undelivered\`: A promise that no touchpoint of a current journey delivers.
* \`touchpoint-without-owner\`: A touchpoint that nobody owns.

</details>
`);
  });

  it('is two lines where nothing is wrong', async () => {
    expect(await report({ '/maps/a.journey': '# Nothing yet.\n' })).toBe(
      '## Waymark: all is well\n\n1 file, 0 journeys, 0 touchpoints · no problems\n',
    );
  });

  it('folds away what would flood a page', async () => {
    const text = await report(withPromises(60));
    const [shown = '', hidden = ''] = text.split('<details><summary>35 more</summary>');
    expect(rowsIn(shown)).toHaveLength(25);
    expect(rowsIn(hidden)).toHaveLength(35);
    expect(hidden).toMatch(/\n<\/details>\n/);
  });

  it('stays below what GitHub takes, and says how much it leaves out', async () => {
    const text = await report(withPromises(6000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    const left = Number(/^(\d+) more would make this report too long/m.exec(text)?.[1]);
    expect(rowsIn(text).length + left).toBe(6000);
    expect(text).toMatch(/<\/details>\n$/);
  });

  it('links places to the commit on GitHub, and codes to pages on the web', async () => {
    const env = {
      GITHUB_WORKSPACE: '/maps',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'northwind/maps',
      GITHUB_SHA: 'abc123',
    };
    const files = { '/maps/waymark.json': settings, '/maps/sub/å (1).journey': 'promise p "P"\n' };
    const docs = 'https://waymark.example/';
    expect(await report(files, { env, docs })).toContain(
      '| error | [sub/å \\(1\\).journey:1](<https://github.example/northwind/maps/blob/abc123/sub/%C3%A5%20(1).journey#L1>) |',
    );
    expect(await report(files, { docs })).toContain(
      '| [`promise-undelivered`](<https://waymark.example/docs/checks.md#promise-undelivered>) |',
    );
    expect(await report(files, { docs: 'file:///waymark/' })).toContain('| `promise-undelivered` |');
  });

  it.each([...attacks, ...dangerousPieces])('shows %j as it is, in one cell', async (piece) => {
    const title = piece.replace(/["\\]/g, '').replace(/[\r\n]/g, ' ');
    const text = await report({
      '/maps/waymark.json': settings,
      '/maps/a.journey': `promise p "x${title}x"\n`,
    });
    const [row = ''] = rowsIn(text);
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/[<>]/);
    expect(text.split('\n').filter((line) => line.includes('only words'))).toHaveLength(1);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['`code` *bold* _low_ ~gone~', '\\`code\\` \\*bold\\* \\_low\\_ \\~gone\\~'],
    ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    ['[a](b) ![c](d)', '\\[a\\]\\(b\\) \\!\\[c\\]\\(d\\)'],
    ['back\\slash \\| bar', 'back\\\\slash \\\\\\| bar'],
    ['two\r\nlines\tand tab', 'two lines and tab'],
    ['@maya', '@&#8203;maya'],
    ['maya@northwind.example', 'maya@&#8203;northwind.example'],
    ['#12 and GH-7', '#&#8203;12 and GH-&#8203;7'],
    ['https://northwind.example', 'https:&#8203;//northwind.example'],
    ['www.northwind.example', 'www&#8203;.northwind.example'],
    ['xwww.northwind.example', 'xwww&#8203;.northwind.example'],
    [':tada:', ':&#8203;tada:'],
    ['0123abc and 0123456789abcdef', '0123ab&#8203;c and 012345&#8203;6789ab&#8203;cdef'],
    ['a\u001b[2Jb\u202ec', 'a␛\\[2Jb�c'],
    ['旅 é 🧭', '旅 é 🧭'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

async function report(files: Record<string, string>, world: Parameters<typeof runCommand>[1] = {}) {
  const { out, err } = await runCommand('check --format markdown --today 2026-10-01', { files, ...world });
  expect(err).toBe('');
  return out;
}

function rowsIn(text: string): string[] {
  return text.split('\n').filter((line) => /^\| (?:error|warning|info|hint) /.test(line));
}

function withPromises(count: number): Record<string, string> {
  const promises = Array.from(
    { length: count },
    (_, i) => `promise p${i} "${'A long promise '.repeat(10)}"\n`,
  );
  return { '/maps/waymark.json': settings, '/maps/a.journey': promises.join('') };
}
