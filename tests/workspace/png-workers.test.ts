import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../language/documents/png.ts';
import { palettes } from '../../language/index.ts';
import { pngWorkers } from '../../server/workspace/files/png-workers.ts';
import { builtToExport } from '../support/built-cli.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textScene } from '../support/text-scene.ts';

const dist = builtToExport();
const look = { palette: palettes.light, scale: 1 };

/** The threads beside this one of a machine with two cores. */
function called(folder: string) {
  const others = pngWorkers(folder, 2)?.();
  if (others === undefined) throw new Error('There is no program for threads.');
  return others;
}

describe('a thread that draws PNGs', () => {
  it('gives the same bytes, and the same letters that no font has', async () => {
    const others = called(dist);
    const scenes = ['Hello', '\u{10330}', '申し込み', 'الطلب'].map((text) => textScene([text]));
    const [draw] = others.drawers;
    const drawn = await Promise.all(scenes.map((scene) => draw?.(scene, look)));
    await others.end();
    const here = await Promise.all(scenes.map((it) => drawPng(it, { ...sourceExportTools, ...look })));
    expect(drawn.map((it) => it?.lacking)).toEqual([[], ['\u{10330}'], [], []]);
    expect(drawn).toEqual(here);
  });

  it('draws the next one when one could not be drawn', async () => {
    const others = called(dist);
    const [draw] = others.drawers;
    const [broken, sound] = await Promise.all([
      draw?.({ ...textScene(['Hello']), width: 0, height: 0 }, look),
      draw?.(textScene(['Hello']), look),
    ]);
    await others.end();
    expect(broken).toBeUndefined();
    expect(sound?.bytes[0]).toBe(0x89);
  });

  it.each([
    ['stops', 'process.exit(1);'],
    ['fails', 'throw new Error("No room.");'],
  ])('keeps nobody waiting when it %s', async (_, program) => {
    const others = called(temporaryFolder({ 'png-worker.js': program }));
    const scene = textScene(['Hello']);
    const waiting = others.drawers.map((draw) => draw(scene, look));
    expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
    expect(await others.drawers[0]?.(scene, look)).toBeUndefined();
    await others.end();
  });

  it('keeps nobody waiting when it is ended', async () => {
    const others = called(temporaryFolder({ 'png-worker.js': 'setInterval(() => undefined, 1e6);' }));
    const waiting = others.drawers[0]?.(textScene(['Hello']), look);
    await others.end();
    expect(await waiting).toBeUndefined();
  });

  it('is not there without a second core, or without its program', () => {
    expect(pngWorkers(dist, 1)).toBeUndefined();
    expect(pngWorkers(temporaryFolder(), 8)).toBeUndefined();
  });

  it('is there once for each further core of four, with two pictures at a time', async () => {
    const others = pngWorkers(temporaryFolder({ 'png-worker.js': '' }), 64)?.();
    expect(others?.drawers).toHaveLength(6);
    await others?.end();
  });
});

it('the command line writes the same files with threads, with broken ones, and without any', () => {
  const worker = path.join(dist, 'png-worker.js');
  const withThreads = exported();
  expect(withThreads).toMatchObject({
    code: 0,
    err: "No font that comes with Waymark has '\u{10330}': boxes stand in their place.\n",
  });
  expect(withThreads.files.map(({ name }) => name)).toEqual(journeys.map((name) => `${name}.png`));
  writeFileSync(worker, 'process.exit(1);');
  expect(exported()).toEqual(withThreads);
  rmSync(worker);
  expect(exported()).toEqual(withThreads);
});

const journeys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function exported() {
  const folder = temporaryFolder(
    Object.fromEntries(
      journeys.map((name) => [
        `${name}.journey`,
        `journey ${name} "${name}"\n  touchpoint t "\u{10330} of ${name}"\n`,
      ]),
    ),
  );
  const args = [path.join(dist, 'cli.js'), 'export', '.', '--format', 'png', '--scale', '1', '--out', 'out'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const out = path.join(folder, 'out');
  const files = readdirSync(out)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(out, name), 'base64') }));
  return { code: status, err: stderr, files };
}
