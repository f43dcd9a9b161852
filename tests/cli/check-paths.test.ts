import { describe, expect, it } from 'vitest';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { asked } from './two-findings.ts';

/** Where the problems that were asked for stand: `file:line`, with lines counted from one. */
async function shown(args: string, world: Parameters<typeof runCommand>[1]): Promise<string> {
  const { out, err } = await runCommand(`${args} --format json`, world);
  expect(err).toBe('');
  const { problems } = JSON.parse(out) as {
    problems: { code: string; file: string; range: { start: { line: number } } }[];
  };
  const shown = problems.filter(({ code }) => [...asked, 'unknown-name'].includes(code));
  return shown.map(({ file, range }) => `${file}:${range.start.line + 1}`).join(' ');
}

describe('the paths of waymark check', () => {
  const project = filesOf(`
//- waymark.json
{ "exclude": ["drafts"] }
//- brand.journey
team care "Care"
promise lonely "Lonely"
//- journeys/a.journey
journey a "A"
  owner care
  touchpoint x "X"
//- journeys/b.journey
journey b "B"
  owner care
  touchpoint y "Y"
//- drafts/c.journey
journey a "Again"
  touchpoint z "Z"
`);

  it.each([
    ['', 'brand.journey:2 journeys/a.journey:3 journeys/b.journey:3'],
    ['journeys', 'journeys/a.journey:3 journeys/b.journey:3'],
    ['journeys/b.journey', 'journeys/b.journey:3'],
    ['brand.journey ./journeys/a.journey', 'brand.journey:2 journeys/a.journey:3'],
    ['journeys/b.journey journeys', 'journeys/a.journey:3 journeys/b.journey:3'],
  ])("'%s' choose whose problems are shown; names come from the whole project", async (paths, expected) => {
    expect(await shown(`check ${paths}`, { files: project })).toBe(expected);
  });

  it('are shown from the current folder', async () => {
    const world = { files: project, folder: '/maps/journeys' };
    expect(await shown('check', world)).toBe('a.journey:3 b.journey:3');
    expect(await shown('check ..', world)).toBe('../brand.journey:2 a.journey:3 b.journey:3');
    expect(await shown('check /maps/brand.journey', world)).toBe('../brand.journey:2');
  });

  it('without settings are the project themselves; for files the current folder is', async () => {
    const { '/maps/waymark.json': _, '/maps/drafts/c.journey': __, ...files } = project;
    expect(await shown('check journeys/a.journey', { files })).toBe('journeys/a.journey:3');
    expect(await shown('check journeys', { files })).toContain('journeys/a.journey:2');
    expect(await shown('check journeys brand.journey', { files })).toBe(
      'brand.journey:2 journeys/a.journey:3 journeys/b.journey:3',
    );
  });

  it('lead to several projects, each with names of its own', async () => {
    const files = filesOf(`
//- one/waymark.json
{}
//- one/b.journey
promise p "P"
//- two/waymark.json
{}
//- two/a.journey
promise p "P"
//- other/a.journey
promise p "P"
`);
    expect(await shown('check', { files })).toBe('one/b.journey:1 other/a.journey:1 two/a.journey:1');
    expect(await shown('check two one', { files })).toBe('one/b.journey:1 two/a.journey:1');
    expect(
      JSON.parse((await runCommand('check two one --format json', { files })).out).summary,
    ).toMatchObject({
      files: 2,
      promises: { broken: 2 },
    });
  });

  it('that settings leave out are not checked, and a line says so', async () => {
    expect(await runCommand('check drafts/c.journey', { files: project })).toMatchObject({
      code: 0,
      err: "'drafts/c.journey' was not checked: .gitignore or waymark.json leaves it out.\n",
    });
  });

  it.each([
    ['check', {}, 'There is no .journey file in this folder yet.\n'],
    [
      'check a b',
      { '/maps/a/x.txt': '', '/maps/b/x.txt': '' },
      "There is no .journey file in 'a' or 'b' yet.\n",
    ],
  ])('without journey files (%s) are no failure', async (args, files, err) => {
    expect(await runCommand(args, { files: { '/maps/readme.txt': '', ...files } })).toEqual({
      code: 0,
      out: '',
      err,
    });
  });

  it('show what is wrong in waymark.json', async () => {
    const files = { ...project, '/maps/waymark.json': '{\n  "exclude": ["drafts", 7]\n}' };
    const { out, code } = await runCommand('check', { files });
    expect(out).toContain(`waymark.json
  2:25  error  A file pattern stands in double quotes: write "drafts/**".  malformed-setting
      "exclude": ["drafts", 7]
                            ^
`);
    expect(code).toBe(1);
    expect(await shown('check journeys', { files })).not.toContain('waymark.json');
  });
});

describe('standard input', () => {
  it('is a file of the current project', async () => {
    const files = filesOf(
      '//- waymark.json\n{}\n//- brand.journey\nteam care\npromise p "P"\n//- sub/x.txt\n',
    );
    const input = 'journey a "A"\n  touchpoint b "B"\n    delivers p\n  touchpoint c "C"\n    owner care\n';
    expect(await shown('check -', { files, input, folder: '/maps/sub' })).toBe('<stdin>:2');
    expect(await shown('check - brand.journey', { files, input: 'team field\n' })).toBe('brand.journey:2');
  });

  it('may be all there is', async () => {
    const { out, code } = await runCommand('check -', {
      files: { '/maps/readme.txt': '' },
      input: 'jurney a "A"',
    });
    expect(out).toContain('<stdin>\n  1:1  error  ');
    expect(code).toBe(1);
  });
});
