import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { realProject, runIn } from './export-folders.ts';

describe('waymark export --view promises', () => {
  const promised = filesOf(`
//- brand.journey
team care "Customer Care"
promise fast "Fast"
promise fair "Fair"
//- a.journey
journey order "Order"
  touchpoint compare "Compare plans"
    owner care
    delivers fast
`);

  it.each(['', 'brand.journey', 'a.journey'])('draws the promises of the whole project: %j', async (path) => {
    const run = await runCommand(`export ${path} --format mermaid --view promises`, { files: promised });
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.split('\n').map((it) => it.trim())).toEqual(
      expect.arrayContaining([
        'flowchart LR',
        'p0(["Fast"]):::kept',
        't1["Compare plans<br/>(Order)"]:::touchpoint',
        'p0 --> t1',
      ]),
    );
    expect(run.out).toContain('["Fair"]');
  });

  it('says when mistakes in any file may have changed the picture', async () => {
    const files = { ...promised, '/maps/z.journey': 'journey z\n  touchpiont t "T"\n    delievrs fair\n' };
    const { code, err } = await runCommand('export brand.journey --format mermaid --view promises', {
      files,
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: "What is exported may lack something: 'waymark check' shows what is wrong in z.journey.\n",
    });
  });

  it.each([
    ['diagrams/', 'diagrams/promises.mmd'],
    ['all.mmd', 'all.mmd'],
  ])('writes into %s', async (place, file) => {
    const texts = Object.entries(promised).map(([path, text]) => [path.replace('/maps/', ''), text] as const);
    const folder = temporaryFolder(Object.fromEntries(texts));
    const run = await runIn(folder, `export --format mermaid --view promises --out ${place}`);
    expect(run).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toMatch(/^flowchart LR\n/);
  });
});

describe('waymark export --view', () => {
  const drawn = filesOf(`
//- a.journey
promise fast "Fast"
journey order "Order"
  touchpoint compare "Compare plans"
    delivers fast
`);

  it.each([
    ['', 'Journey: Order, current', 'row-touchpoints'],
    ['--view map', 'Journey: Order, current', 'row-touchpoints'],
    ['--view journey', 'Journey: Order, current', 'stems'],
    ['--view promises', 'Promises and who keeps them', 'lines'],
    ['--view overview', 'Overview', 'matrix'],
  ])('draws a picture: %s', async (view, label, role) => {
    const { code, out, err } = await runCommand(`export --format svg ${view}`, { files: drawn });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(out).toContain(`aria-label="${label}`);
    expect(out).toContain(`data-role="${role}"`);
  });

  it('draws it light unless told otherwise', async () => {
    const usual = await runCommand('export --format svg', { files: drawn });
    const light = await runCommand('export --format svg --theme light', { files: drawn });
    const dark = await runCommand('export --format svg --theme dark', { files: drawn });
    expect(usual.out).toBe(light.out);
    expect(dark.out).not.toBe(light.out);
  });

  it('needs none in a document that shows everything', async () => {
    const { code, out } = await runCommand('export --format markdown', { files: drawn });
    expect(code).toBe(0);
    expect(out).toContain('\n## Promises\n');
    expect(out).toContain('\n## Order\n');
  });

  it('makes a document a journey for a folder, and one of all for a file', async () => {
    const folder = realProject();
    await runIn(folder, 'export --format markdown --out docs/');
    expect(readdirSync(`${folder}/docs`).sort()).toEqual(['café.md', 'order.md']);
    await runIn(folder, 'export --format markdown --out all.md');
    const text = readFileSync(`${folder}/all.md`, 'utf8');
    expect(text.match(/^## .*$/gm)).toEqual(['## Order', '## At the café']);
  });
});
