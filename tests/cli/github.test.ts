import { describe, expect, it } from 'vitest';
import { onlyChecks } from '../support/only-checks.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';

const settings = onlyChecks(['promise-undelivered', 'touchpoint-without-owner', 'no-most-valuable-persona']);

describe('waymark check --format github', () => {
  it('is one workflow command a problem, at its place, then what it comes to', async () => {
    const files = filesOf(`
//- waymark.json
${settings}
//- brand.journey
persona maya "Maya"
persona ole "Ole"
//- get-online.journey
journey get-online "Order, 100% online"
  touchpoint visit "Der Techniker: 来 vorbei"
`);
    expect(await run(files)).toEqual({
      code: 1,
      out: [
        expect.stringMatching(
          /^::notice file=brand\.journey,line=1,endLine=1,col=9,endColumn=12,title=Waymark%3A no-most-valuable-persona::/,
        ),
        "::error file=get-online.journey,line=2,endLine=2,col=14,endColumn=18,title=Waymark%3A touchpoint-without-owner::Nobody owns the touchpoint 'Der Techniker: 来 vorbei', so nobody can be asked when it fails: write 'owner' and a team below it.",
        '2 files, 1 journey, 1 touchpoint · 1 error, 1 info',
      ],
    });
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
    ['hint', 'notice'],
  ])('%s is called %s', async (severity, command) => {
    const { rules } = JSON.parse(settings);
    const files = {
      '/maps/waymark.json': JSON.stringify({ rules: { ...rules, 'promise-undelivered': severity } }),
      '/maps/a.journey': 'promise p "P"\n',
    };
    expect((await run(files)).out[0]).toMatch(`::${command} file=a.journey,line=1,`);
  });

  it('lets no text of a file give a command, and no name of a file add a property', async () => {
    const name = 'a,line=7:b%0A::error::\n::warning::x';
    const files = {
      '/maps/waymark.json': settings,
      [`/maps/${name}.journey`]: 'journey x\n  touchpoint y "100%0A::stop-commands::\u001b[2J"\n',
    };
    const { out } = await run(files);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(
      /^::error file=a%2Cline=7%3Ab%250A%3A%3Aerror%3A%3A%0A%3A%3Awarning%3A%3Ax\.journey,line=2,/,
    );
    expect(out[0]).toContain("'100%250A::stop-commands::␛[2J'");
  });

  it('leaves out columns where a problem spans lines, since GitHub takes them within one line only', async () => {
    const { out } = await run({ '/maps/waymark.json': '{ "exclude": {\n\n} }', '/maps/a.journey': '' });
    expect(out[0]).toMatch(
      /^::error file=waymark\.json,line=1,endLine=3,title=Waymark%3A malformed-setting::/,
    );
  });

  it('names files from the folder of the repository', async () => {
    const files = { '/repo/maps/waymark.json': settings, '/repo/maps/a.journey': 'promise p "P"\n' };
    const folder = '/repo/maps';
    const first = async (env: Record<string, string>) => (await run(files, { folder, env })).out[0];
    expect(await first({ GITHUB_WORKSPACE: '/repo' })).toContain('file=maps/a.journey,');
    expect(await first({ GITHUB_WORKSPACE: '/elsewhere' })).toContain('file=a.journey,');
    expect(await first({})).toContain('file=a.journey,');
  });

  it('names other places in the message', async () => {
    const files = { '/maps/waymark.json': settings, '/maps/a.journey': 'team care\nteam care\n' };
    expect((await run(files)).out[0]).toMatch(/%0Aa\.journey:1: /);
  });

  it('takes standard input', async () => {
    const { out } = await runCommand('check - --format github', {
      files: { '/maps/waymark.json': settings },
      input: 'promise p "P"\n',
    });
    expect(out).toMatch(/^::error file=<stdin>,line=1,/);
  });
});

/** The exit code, and the lines of the report. */
async function run(files: Record<string, string>, world: Parameters<typeof runCommand>[1] = {}) {
  const { code, out, err } = await runCommand('check --format github', { files, ...world });
  expect(err).toBe('');
  return { code, out: out.trimEnd().split('\n') };
}
