import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { order, realProject, runIn } from './export-folders.ts';

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

  it('tells journeys apart that have no name yet', async () => {
    const folder = realProject({
      'b.journey': 'journey\n  touchpoint x "X"\njourney "!!!"\n  touchpoint y "Y"\n',
    });
    const { code, err } = await runIn(folder, 'export b.journey --format mermaid --out out');
    expect(code).toBe(0);
    expect(err).toBe(
      [
        "What is exported of 'without a name' may lack something: 'waymark check' shows what is wrong in b.journey.",
        "What is exported of '!!!' may lack something: 'waymark check' shows what is wrong in b.journey.\n",
      ].join('\n'),
    );
    expect(readdirSync(`${folder}/out`).sort()).toEqual(['unnamed-2.mmd', 'unnamed.mmd']);
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
