import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  drawOverview,
  drawPromises,
  openProject,
  palettes,
  svgOf,
  type Theme,
} from '../../../language/index.ts';
import { today } from '../../support/fixture.ts';
import { checkGolden } from '../../support/golden.ts';
import { sceneAsText } from '../../support/scene-as-text.ts';

const samples = new URL('../../../samples/', import.meta.url);
const golden = new URL('../golden/', import.meta.url);
const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

function open(sample: string) {
  const folder = new URL(`${sample}/`, samples);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.journey'))
    .map((uri) => ({ uri, text: readFileSync(new URL(encodeURIComponent(uri), folder), 'utf8') }));
  return openProject({ today }).update(files).snapshot;
}

describe.each(readdirSync(samples))('of %s', (sample) => {
  const snapshot = open(sample);
  const { scene } = drawOverview(snapshot);
  if (scene === undefined) throw new Error(`${sample} is empty.`);

  it('the overview is the scene that we know', () => {
    checkGolden(new URL(`${sample}/overview.scene.txt`, golden), sceneAsText(scene));
  });

  it.each(themes)('the overview is the picture that we know in the %s theme', (theme) => {
    const svg = svgOf(scene, (colour) => palettes[theme][colour]);
    checkGolden(new URL(`${sample}/overview.${theme}.svg`, golden), `${svg.replaceAll('><', '>\n<')}\n`);
  });

  it('the promises are the flowchart that we know', () => {
    checkGolden(new URL(`${sample}/promises.mmd`, golden), drawPromises(snapshot).text);
  });

  it('the overview is the same when drawn again', () => {
    expect(drawOverview(open(sample)).scene).toEqual(scene);
  });
});
