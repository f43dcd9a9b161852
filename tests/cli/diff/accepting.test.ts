import { describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-cli.ts';

const owned = 'team care "Care"\njourney j "J"\n  touchpoint a "A"\n    owner care\n    emotion hopeful\n';
const worse = owned.replace('    owner care\n', '').replace('hopeful', 'angry');

describe('A build fails', () => {
  it('on what it was asked to fail on, and never unless asked', async () => {
    expect(await codeOf('')).toBe(0);
    expect(await codeOf('--fail-on breaking')).toBe(1);
    expect(await codeOf('--fail-on risky')).toBe(1);
    expect(await codeOf('--fail-on breaking', owned.replace('hopeful', 'angry'))).toBe(0);
    expect(await codeOf('--fail-on risky', owned.replace('hopeful', 'angry'))).toBe(1);
    expect(await codeOf('--fail-on neutral')).toBe(2);
  });

  it('not on what is accepted', async () => {
    const [lost, dropped] = await fingerprints();

    expect(await codeOf('--fail-on breaking', worse, `${lost} It moves to the shop\n`)).toBe(0);
    expect(await codeOf('--fail-on risky', worse, `${lost} It moves to the shop\n`)).toBe(1);
    const both = `# Agreed in March\r\n\r\n  ${lost}\tIt moves\r\n${dropped?.replace(':1', '')} We know\r\n`;
    expect(await codeOf('--fail-on risky', worse, both)).toBe(0);
  });
});

describe('What is accepted', () => {
  it('is listed with its reason', async () => {
    const [lost] = await fingerprints();
    const text = await run('', worse, `${lost} It moves\u001b[31m to <the> shop\n`);
    expect(text.out).toMatch(/^1 risky change, 1 accepted between/);
    expect(text.out).toMatch(/\nAccepted\n.*Nobody owns 'A'.*\n {6}since: It moves␛\[31m to <the> shop\n/);
    expect(text.err).toBe('');

    const markdown = await run('--format markdown', worse, `${lost} It moves to <the> shop\n`);
    expect(markdown.out).toMatch(/^## Waymark: 1 risky change, 1 accepted\n/);
    expect(markdown.out).toMatch(
      /Accepted changes: 1<\/summary>[\s\S]*Accepted: It moves to &lt;the&gt; shop/,
    );

    const json = JSON.parse((await run('--format json', worse, `${lost} It moves\n`)).out);
    expect(json.changes[0]).toMatchObject({ code: 'touchpoint-lost-owner', accepted: 'It moves' });
    expect(json.changes[1]).not.toHaveProperty('accepted');
  });

  it('is told where it is not there any more', async () => {
    const { err, code } = await run('', worse, `0123456789abcdef:1 Long ago\n`);

    expect(err).toBe(
      'accepted.txt:1: there is no change 0123456789abcdef:1 (any more): take this line out (Long ago).\n',
    );
    expect(code).toBe(0);
  });

  it.each([
    [
      'has no reason',
      '0123456789abcdef:1  \n',
      'accepted.txt:1: the reason is missing. Write it behind the fingerprint.',
    ],
    ['has no fingerprint', '\nIt moves\n', "accepted.txt:2: 'It' is no fingerprint."],
    [
      'stands twice',
      '0123456789abcdef a\n0123456789abcdef:1 b\n',
      'accepted.txt:2: line 1 accepts this change already.',
    ],
  ])('must not be in doubt: a line that %s', async (_, accepted, message) => {
    const { code, out, err } = await run('', worse, accepted);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`waymark: ${message}`);
  });

  it('stands in a file that is there', async () => {
    const { code, err } = await runCommand('diff ./old ./new --accept no.txt', {
      files: { '/maps/old/a.journey': owned, '/maps/new/a.journey': worse },
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: "waymark: 'no.txt' cannot be read. There is no such file.\n",
    });
  });
});

async function fingerprints(): Promise<string[]> {
  const { changes } = JSON.parse((await run('--format json')).out);
  return changes.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
}

async function codeOf(args: string, after = worse, accepted?: string): Promise<number> {
  return (await run(args, after, accepted)).code;
}

function run(args: string, after = worse, accepted?: string) {
  const files = {
    '/maps/old/a.journey': owned,
    '/maps/new/a.journey': after,
    ...(accepted !== undefined && { '/maps/accepted.txt': accepted }),
  };
  const accept = accepted === undefined ? '' : '--accept accepted.txt';
  return runCommand(`diff ./old ./new ${args} ${accept}`, { files });
}
