import { describe, expect, it } from 'vitest';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { runCommand } from '../support/run-cli.ts';
import { files, order } from './export-folders.ts';

function heightOf(svg: string): number {
  return Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
}

function emptyFolder() {
  return { ...nodeFileSource, list: () => ({ entries: [] }) };
}

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
    ['export --format svg --scale 3', '--scale is for PNG pictures: ask for --format png, or leave it out.'],
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
