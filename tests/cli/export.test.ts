import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = filesOf(`
//- brand.journey
persona maya "Maya"
team care "Customer Care"
//- a.journey
journey order "Order"
  for maya
  stage choose "Choose"
    touchpoint compare "Compare plans"
      owner care
      emotion delighted
//- b.journey
journey café "At the café"
  touchpoint sit "Sit down"
    emotion calm
journey empty "Nothing yet"
`);

const order = `journey
    title Order
    accTitle: Order
    accDescr: Customer journey with 1 touchpoint, each with its emotion from 1 (very bad) to 5 (very good).
    section Choose
      Compare plans: 5: Maya, Customer Care
`;

describe('waymark export', () => {
  it('draws the journey of a file, with names of the whole project', async () => {
    expect(await runCommand('export a.journey --format mermaid', { files })).toEqual({
      code: 0,
      out: order,
      err: '',
    });
  });

  it('draws several with an empty line between two, and says what cannot be drawn', async () => {
    const { code, out, err } = await runCommand('export --format mermaid', { files });
    expect(out.split('\n\n').map((diagram) => /title (.*)/.exec(diagram)?.[1])).toEqual([
      'Order',
      'At the café',
    ]);
    expect(err).toBe("Journey 'empty' in b.journey has no touchpoints yet, so there is nothing to draw.\n");
    expect(code).toBe(0);
  });

  it.each(['café', 'cafe\u0301'])('draws the one of a name: %s', async (name) => {
    const { out } = await runCommand(`export --format mermaid --view journey --journey ${name}`, { files });
    expect(out).toContain('title At the café');
    expect(out).not.toContain('title Order');
  });

  it('puts several pictures below each other where they are one file', async () => {
    const { code, out } = await runCommand('export --format svg', { files });
    expect(code).toBe(0);
    const heights = await Promise.all(
      ['order', 'café'].map(async (name) => {
        const one = await runCommand(`export --format svg --journey ${name}`, { files });
        return heightOf(one.out);
      }),
    );
    expect(heightOf(out)).toBe(heights.reduce((sum, height) => sum + height, 32));
    expect(out.match(/<svg/g)).toHaveLength(1);
    expect(out.indexOf('aria-label="Order"')).toBeLessThan(out.indexOf('aria-label="At the café"'));
  });

  it('draws standard input', async () => {
    const { out } = await runCommand('export - --format mermaid', {
      files,
      input: 'journey x "Piped"\ntouchpoint y "Y"',
    });
    expect(out).toContain('title Piped');
  });

  it('says when mistakes in the text may have changed the picture', async () => {
    const input = 'journey x "X"\n  touchpoint y "Y"\n    emotoin calm\n';
    const { code, out, err } = await runCommand('export - --format mermaid', {
      files: {},
      fs: emptyFolder(),
      input,
    });
    expect(out).toContain('title X');
    expect({ code, err }).toEqual({
      code: 0,
      err: "What is exported of 'x' may lack something: 'waymark check' shows what is wrong in <stdin>.\n",
    });
  });

  it.each([
    [
      'export --format doc',
      "'doc' is nothing that --format takes: there are 'pptx', 'pdf', 'png', 'svg', 'html', 'markdown', 'mermaid', 'csv' and 'json'.",
    ],
    [
      'export --format mermaid --view map',
      "'map' is nothing that --view with --format mermaid takes: there are 'journey' and 'promises'.",
    ],
    [
      'export --format svg --view promise',
      "'promise' is nothing that --view with --format svg takes: there are 'map', 'journey', 'promises' and 'overview'.",
    ],
    ['export --format markdown --view map', 'Markdown shows everything there is: leave out --view.'],
    [
      'export --format svg --view overview --journey order',
      "The overview reaches across journeys: leave out --journey, or ask for '--view journey'.",
    ],
    [
      'export --format svg --theme sepia',
      "'sepia' is nothing that --theme takes: there are 'light' and 'dark'.",
    ],
    [
      'export --format png --scale 0',
      "'0' is nothing that --scale takes: name a number from 0.1 to 10, such as 2.",
    ],
    [
      'export --format png --scale big',
      "'big' is nothing that --scale takes: name a number from 0.1 to 10, such as 2.",
    ],
    ['export --format pdf --template ours.pptx', '--template is for slides: ask for --format pptx.'],
    [
      'export --format pptx --template ours.pptx',
      "There is no file 'ours.pptx' to take the slides' look from.",
    ],
    [
      'export --format mermaid --view promises --journey order',
      "Promises reach across journeys: leave out --journey, or ask for '--view journey'.",
    ],
    ['export --format mermaid --view promises', "There is no promise to draw in '.'."],
    ['export', 'Say what to make with --format, such as --format pptx.'],
    [
      'export a.journey b.journey --format mermaid',
      "too many arguments for 'export'. Expected 1 argument but got 2: a.journey, b.journey. See 'waymark help'.",
    ],
    ['export nowhere --format mermaid', "There is no file or folder 'nowhere'."],
    ['export brand.journey --format mermaid', "There is no journey to draw in 'brand.journey'."],
    [
      'export --format mermaid --journey ordr',
      "There is no journey 'ordr' in '.', but there is 'order', 'café', 'empty'.",
    ],
    [
      'export --format mermaid --out all.mmd',
      "There are 2 pictures, but 'all.mmd' is one file: choose one journey with --journey, or name a folder.",
    ],
  ])('cannot run `%s`', async (args, message) => {
    const { code, out, err } = await runCommand(args, { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n').at(-2)).toBe(`waymark: ${message}`);
  });
});

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

describe('waymark export --out', () => {
  it.each([
    ['a folder that is there', 'there'],
    ['a folder by its slash', 'new.folder/'],
    ['a folder by its name', 'deep/new'],
  ])('writes one file a journey into %s', async (_, place) => {
    const folder = realProject();
    mkdirSync(`${folder}/there`);
    const run = await runIn(folder, `export --format mermaid --out ${place}`);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(`${folder}/${place}`).sort()).toEqual(['café.mmd', 'order.mmd']);
    expect(readFileSync(`${folder}/${place}/order.mmd`, 'utf8')).toBe(order);
  });

  it('writes one journey into a file', async () => {
    const folder = realProject();
    expect(await runIn(folder, 'export a.journey --format mermaid --out order.mmd')).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(`${folder}/order.mmd`, 'utf8')).toBe(order);
  });

  it('writes over what is there only where it is told to', async () => {
    const folder = realProject({ 'out/order.mmd': 'old '.repeat(1000) });
    const refused = await runIn(folder, 'export --format mermaid --out out');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(
      /waymark: 'out\/order\.mmd' is there already, so nothing was written: ask for --overwrite, or name another place\.\n$/,
    );
    expect(readdirSync(`${folder}/out`)).toEqual(['order.mmd']);
    const told = await runIn(folder, 'export --format mermaid --out out --overwrite');
    expect(told).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(`${folder}/out/order.mmd`, 'utf8')).toBe(order);
  });

  it('says how many files are in the way', async () => {
    const folder = realProject({ 'out/order.mmd': 'old', 'out/café.mmd': 'old' });
    const { err } = await runIn(folder, 'export --format mermaid --out out');
    expect(err).toMatch(/mmd' \(and 1 more\) is there already, so nothing was written/);
  });

  it('leaves be what is there with just these bytes', async () => {
    const folder = realProject({ 'order.mmd': order });
    const run = await runIn(folder, 'export a.journey --format mermaid --out order.mmd');
    expect(run).toEqual({ code: 0, out: '', err: '' });
  });

  it('leaves everything as it was where one file cannot be written', async () => {
    const folder = realProject({ 'out/order.mmd': 'old', 'out/café.mmd/x.txt': '' });
    const run = await runIn(folder, 'export --format mermaid --out out --overwrite');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/waymark: 'out\/café\.mmd' cannot be written: it is a folder\.\n$/);
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['café.mmd', 'order.mmd']);
    expect(readFileSync(`${folder}/out/order.mmd`, 'utf8')).toBe('old');
  });

  it('leaves nothing behind where a folder cannot be written', async () => {
    const folder = realProject({ taken: 'a file' });
    const run = await runIn(folder, 'export --format mermaid --out taken/out');
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(
      /waymark: 'taken\/out\/order\.mmd' cannot be written: 'taken' is a file, and no folder\. Name another place\. Nothing was changed\.\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(['a.journey', 'b.journey', 'brand.journey', 'taken']);
  });

  it('refuses to write two journeys into one file', async () => {
    const folder = realProject({
      'one/waymark.json': '{}',
      'one/c.journey': 'journey order "O"\ntouchpoint x "X"',
    });
    expect(await runIn(folder, 'export --format mermaid --out out')).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /waymark: Two exports are called 'order', so they would be one file: choose one of the files they stand in\.\n$/,
      ),
    });
  });
});

function realProject(more: Record<string, string> = {}): string {
  const named = Object.entries(files).map(([path, text]) => [path.replace('/maps/', ''), text] as const);
  return temporaryFolder({ ...Object.fromEntries(named), ...more });
}

function heightOf(svg: string): number {
  return Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
}

function emptyFolder() {
  return { ...nodeFileSource, list: () => ({ entries: [] }) };
}

function runIn(folder: string, args: string) {
  return runCommand(args, { folder, fs: nodeFileSource });
}
