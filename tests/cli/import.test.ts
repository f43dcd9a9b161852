import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { type CliRun, runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs a command line in a folder on the disk. */
function run(args: string, folder: string, input = ''): Promise<CliRun> {
  return runCommand(args, { folder, fs: nodeFileSource, input });
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

const tea = 'journey\n  title Tea time\n  Boil water: 3: Me\n  Drink: 5: Me, Cat\n';

describe('waymark import', () => {
  it('writes a journey beside what it is made of, and says how much came in', async () => {
    const folder = temporaryFolder({ 'tea.mmd': tea });
    expect(await run('import tea.mmd', folder)).toEqual({
      code: 0,
      out: 'Wrote:\n  people.journey\n  tea-time.journey\n\nBrought in 1 journey with 2 touchpoints.\n',
      err: '',
    });
    expect(read(folder, 'people.journey')).toBe('persona me "Me"\n\nteam cat "Cat"\n');
    expect(read(folder, 'tea-time.journey')).toBe(`journey tea-time "Tea time"
  for me

  touchpoint boil-water "Boil water"
    emotion 0

  touchpoint drink "Drink"
    owner cat
    emotion +2
`);
    expect((await run('format --check', folder)).code).toBe(0);
  });

  it('tells what to look at with its line, and still ends well', async () => {
    const folder = temporaryFolder({
      'docs/day.mmd': 'journey\n title Day\n Read: the mail: 4: Me\n click me',
    });
    const { code, out, err } = await run('import docs/day.mmd --out new/maps', folder);
    expect(
      err,
    ).toBe(`docs/day.mmd:3: The name holds a colon, at which Mermaid would cut it: it is read as 'Read: the mail', with the score 4.
docs/day.mmd:4: 'click me' is neither a section nor a task with a score, and is left out.
`);
    expect(out).toMatch(/^Wrote:\n {2}new\/maps\/people.journey\n/);
    expect(out).toMatch(/Brought in 1 journey with 1 touchpoint. 2 lines need a look.\n$/);
    expect(code).toBe(0);
  });

  it('takes standard input, whatever it looks like', async () => {
    const folder = temporaryFolder({});
    const { code, out } = await run('import -', folder, `Some words\n\n\`\`\`mermaid\n${tea}\`\`\`\n`);
    expect(out).toContain('tea-time.journey');
    expect(code).toBe(0);
  });

  it('takes what a folder holds, as git would list it', async () => {
    const folder = temporaryFolder({
      '.gitignore': 'build\n',
      'docs/a.md': `# A\n\n\`\`\`mermaid\n${tea}\`\`\`\n`,
      'docs/b.MMD': 'journey\n title Lunch\n Eat: 4: Me\n',
      'docs/flow.mmd': 'flowchart LR\n',
      'docs/none.md': '# Nothing here\n',
      'build/c.mmd': tea,
    });
    const { code, out, err } = await run('import . --out journeys', folder);
    expect(readdirSync(path.join(folder, 'journeys')).sort()).toEqual([
      'lunch.journey',
      'people.journey',
      'tea-time.journey',
    ]);
    expect(out).toContain('Brought in 2 journeys with 3 touchpoints.');
    expect(err).toBe(
      "Passed over: docs/flow.mmd, line 1: Only journey diagrams are brought in, and this one begins with 'flowchart'.\n",
    );
    expect(code).toBe(0);
  });

  it('declares nobody whom the project knows already', async () => {
    const folder = temporaryFolder({
      'waymark.json': '{}',
      'people.journey': 'persona me "Me"\n',
      'tea.mmd': tea,
    });
    expect((await run('import tea.mmd --out maps', folder)).code).toBe(0);
    expect(read(folder, 'maps/people.journey')).toBe('team cat "Cat"\n');
    const { out } = await run('check --format json --fail-on never', folder);
    const codes = JSON.parse(out).problems.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('duplicate-name');
    expect(codes).not.toContain('unknown-name');
  });

  it('writes over nothing, and nothing at all where a journey is there already', async () => {
    const folder = temporaryFolder({ 'tea.mmd': tea, 'tea-time.journey': 'journey tea-time "Ours"\n' });
    expect(await run('import tea.mmd', folder)).toEqual({
      code: 2,
      out: '',
      err: "waymark: 'tea-time.journey' is there already, so nothing was written: name another folder with --out.\n",
    });
    expect(existsSync(path.join(folder, 'people.journey'))).toBe(false);
    expect(read(folder, 'tea-time.journey')).toBe('journey tea-time "Ours"\n');
  });

  it.each([
    ['import nowhere.mmd', "There is no file or folder 'nowhere.mmd'."],
    ['import tea.mmd --from docx', "'docx' is nothing that --from takes: there are 'mermaid' and 'csv'."],
    ['import tea.mmd --out tea.mmd', "'tea.mmd' is a file: name a folder to write into."],
    ['import tea.mmd --map a=b', '--map says what the headers of a table mean, and there is no table here.'],
    [
      'import tea.mmd --map ab',
      '\'ab\' is nothing that --map takes: write a header and a column, such as "Step=touchpoint".',
    ],
    [
      'import note.txt',
      "note.txt, line 1: Only journey diagrams are brought in, and this one begins with 'Hello'.",
    ],
    ['import empty', "There is neither a Mermaid journey nor a table of touchpoints in 'empty'."],
  ])('%s: %s', async (args, why) => {
    const folder = temporaryFolder({ 'tea.mmd': tea, 'note.txt': 'Hello there\n', 'empty/a.txt': '' });
    expect(await run(args, folder)).toEqual({ code: 2, out: '', err: `waymark: ${why}\n` });
    expect(readdirSync(folder).sort()).toEqual(['empty', 'note.txt', 'tea.mmd']);
  });
});
