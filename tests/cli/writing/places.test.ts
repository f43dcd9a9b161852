import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../../server/workspace/files/node-file-source.ts';
import { runCommand } from '../../support/run-cli.ts';
import { type Content, temporaryFolder } from '../../support/temporary-folder.ts';

const touchpoint = '  touchpoint choose "Choose"\n';
const order = `journey order "Order"\n${touchpoint}`;

/** Runs a command line in `project`, beside which `secret` stands, as a repository stands in somebody's home. */
async function runBeside(args: string, files: Readonly<Record<string, Content>>) {
  const home = temporaryFolder({
    secret: 'keep me\n',
    'elsewhere/x': '',
    'project/a.journey': order,
    ...files,
  });
  const { code, err } = await runCommand(args, { folder: `${home}/project`, fs: nodeFileSource });
  expect(readFileSync(`${home}/secret`, 'utf8')).toBe('keep me\n');
  return { home, code, err: err.trimEnd() };
}

function exportTo(place: string): string {
  return `export --format mermaid --overwrite --out ${place}`;
}

describe('links in the place that is written', () => {
  it.each([
    ['a file that leads out', 'out/order.mmd', '../../secret', exportTo('out'), 'secret'],
    ['the very file', 'map.mmd', '../secret', exportTo('map.mmd'), 'secret'],
    ['a folder that leads out', 'out', '../elsewhere', exportTo('out'), 'elsewhere/order.mmd'],
    ['a folder on the way', 'docs', '../elsewhere', exportTo('docs/maps/'), 'elsewhere/maps/order.mmd'],
    ['what git keeps', 'map.mmd', '.git/config', exportTo('map.mmd'), 'project/.git/config'],
    ['of an import', 'maps', '../elsewhere', 'import tea.mmd --out maps', 'elsewhere/people.journey'],
    ['of a first project', 'new', '../elsewhere', 'init new', 'elsewhere/waymark.json'],
  ])('are refused where they lead out: %s', async (_, link, linkTo, args, target) => {
    const { home, code, err } = await runBeside(args, {
      [`project/${link}`]: { linkTo },
      'project/.git/config': '',
      'project/tea.mmd': 'journey\n  title Tea\n  Boil: 3: Me\n',
    });
    expect(err).toMatch(/^waymark: '[\w./]+' is behind a link that leads to /);
    expect(err).toContain(` leads to ${home}/${target}, so nothing was written: name that place itself`);
    expect(code).toBe(2);
    expect(readdirSync(`${home}/elsewhere`)).toEqual(['x']);
    expect(lstatSync(`${home}/project/${link}`).isSymbolicLink()).toBe(true);
    expect(readFileSync(`${home}/project/.git/config`, 'utf8')).toBe('');
  });

  it('are refused where they lead nowhere', async () => {
    const { home, code, err } = await runBeside(exportTo('map.mmd'), {
      'project/map.mmd': { linkTo: '../fresh' },
    });
    expect(err).toBe(
      "waymark: 'map.mmd' is a link that leads nowhere, so nothing was written: take it away, or name another place.",
    );
    expect(code).toBe(2);
    expect(readdirSync(home).sort()).toEqual(['elsewhere', 'project', 'secret']);
  });

  it('stay where they lead into the folder, and what they lead to is written', async () => {
    const { home, code } = await runBeside(exportTo('latest.mmd'), {
      'project/latest.mmd': { linkTo: 'made/2026.mmd' },
      'project/made/2026.mmd': 'old',
    });
    expect(code).toBe(0);
    expect(lstatSync(`${home}/project/latest.mmd`).isSymbolicLink()).toBe(true);
    expect(readFileSync(`${home}/project/made/2026.mmd`, 'utf8')).toMatch(/^journey\n/);
  });

  it('are no matter for whoever names the place itself', async () => {
    const { home, code } = await runBeside(exportTo('../elsewhere/'), {});
    expect(code).toBe(0);
    expect(readFileSync(`${home}/elsewhere/order.mmd`, 'utf8')).toMatch(/^journey\n/);
  });

  it('let no file be formatted that stands elsewhere', async () => {
    const { home, code, err } = await runBeside('format', {
      'project/b.journey': { linkTo: '../outside.journey' },
      'outside.journey': 'team   care\n',
    });
    expect(err).toBe(
      `'b.journey' was not formatted: it is a link that leads to ${home}/outside.journey.\n1 file looked at, and all is formatted already.`,
    );
    expect(code).toBe(0);
    expect(readFileSync(`${home}/outside.journey`, 'utf8')).toBe('team   care\n');
  });

  it('say of a file that is named only why it was not formatted', async () => {
    const { home, err } = await runBeside('format b.journey', {
      'project/b.journey': { linkTo: '../outside.journey' },
      'outside.journey': 'team   care\n',
    });
    expect(err).toBe(`'b.journey' was not formatted: it is a link that leads to ${home}/outside.journey.`);
  });
});

describe('names of journeys as names of files', () => {
  it.each([
    ['../../escape', ['escape.mmd']],
    ['/etc/passwd', ['etc-passwd.mmd']],
    ['a/b', ['a-b.mmd']],
    ['C:x', ['c-x.mmd']],
    ['con', ['con-journey.mmd']],
    ['COM1.', ['com1-journey.mmd']],
    ['nul', ['nul-journey.mmd']],
    ['"../up and 😀 away. "', ['up-and-away.mmd']],
    ['x'.repeat(300), [`${'x'.repeat(120)}.mmd`]],
    ['旅'.repeat(300), [`${'旅'.repeat(66)}.mmd`]],
  ])('stay in the folder, as every disk takes them: %s', async (name, files) => {
    const { home, code } = await runBeside(exportTo('out'), {
      'project/a.journey': `journey ${name}\n${touchpoint}`,
    });
    expect(code).toBe(0);
    expect(readdirSync(`${home}/project/out`)).toEqual(files);
    expect(readdirSync(home).sort()).toEqual(['elsewhere', 'project', 'secret']);
  });

  it('are refused where some disk takes two for one', async () => {
    const { home, code, err } = await runBeside(exportTo('out'), {
      'project/a.journey': `${order}\njourney ORDER "Other"\n${touchpoint}`,
    });
    expect(err).toMatch(/waymark: Two exports are called 'ORDER', so they would be one file/);
    expect(code).toBe(2);
    expect(readdirSync(`${home}/project`)).toEqual(['a.journey']);
  });
});
