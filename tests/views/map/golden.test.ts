import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawMap, openProject, palettes, type Snapshot, svgOf, type Theme } from '../../../language/index.ts';
import type { Scene } from '../../../language/views/scene/scene.ts';
import { today } from '../../support/fixture.ts';
import { checkGolden } from '../../support/golden.ts';
import { sceneAsText } from '../../support/scene-as-text.ts';

const samples = new URL('../../../samples/', import.meta.url);
const golden = new URL('../golden/', import.meta.url);
const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

interface Source {
  readonly uri: string;
  readonly text: string;
}

function filesOf(sample: string): readonly Source[] {
  const folder = new URL(`${sample}/`, samples);
  return readdirSync(folder)
    .filter((it) => it.endsWith('.journey'))
    .sort()
    .map((uri) => ({ uri, text: readFileSync(new URL(encodeURIComponent(uri), folder), 'utf8') }));
}

function open(files: readonly Source[]): Snapshot {
  return openProject({ today }).update(files).snapshot;
}

function draw(snapshot: Snapshot, name: string): Scene {
  const journey = [...snapshot.units()].find((it) => it.kind === 'journey' && it.name?.text === name);
  if (journey?.kind !== 'journey') throw new Error(`There is no journey ${name}.`);
  return drawMap(snapshot, { journey }).scene;
}

function print(scene: Scene, theme: Theme): string {
  return svgOf(scene, (colour) => palettes[theme][colour]);
}

const journeys = readdirSync(samples).flatMap((sample) =>
  [...open(filesOf(sample)).units()].flatMap((it) =>
    it.kind === 'journey' ? [{ sample, journey: it.name?.text ?? '' }] : [],
  ),
);

describe.each(journeys)('the map of $journey in $sample', ({ sample, journey }) => {
  const files = filesOf(sample);
  const scene = draw(open(files), journey);

  it('is the scene that we know', () => {
    checkGolden(new URL(`${sample}/${encodeURIComponent(journey)}.scene.txt`, golden), sceneAsText(scene));
  });

  it.each(themes)('is the picture that we know in the %s theme', (theme) => {
    const pretty = `${print(scene, theme).replaceAll('><', '>\n<')}\n`;
    checkGolden(new URL(`${sample}/${encodeURIComponent(journey)}.${theme}.svg`, golden), pretty);
  });

  it('is the same to the byte when drawn again, read anew, or brought up to date by edits', () => {
    const once = print(scene, 'light');
    expect(print(draw(open(files), journey), 'light')).toBe(once);
    const [first, ...others] = files;
    if (first === undefined) throw new Error('The sample is empty.');
    const started = open([{ uri: first.uri, text: first.text.slice(0, 100) }, ...others.slice(1)]);
    const edited = started.update(others).snapshot.update([first]).snapshot;
    expect(print(draw(edited, journey), 'light')).toBe(once);
  });
});
