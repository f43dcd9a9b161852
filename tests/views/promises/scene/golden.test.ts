import { describe, expect, it } from 'vitest';
import { palettes, svgOf } from '../../../../language/index.ts';
import { drawPromisesScene } from '../../../../language/views/promises/scene/index.ts';
import { checkGolden } from '../../../support/golden.ts';
import { openSample, samples } from '../../../support/sample-projects.ts';
import { sceneAsText } from '../../../support/scene-as-text.ts';

const golden = new URL('../../golden/', import.meta.url);

describe.each(samples)('of %s', (sample) => {
  const { scene } = drawPromisesScene(openSample(sample));
  if (scene === undefined) throw new Error(`${sample} has no promise.`);

  it('the promises are the scene that we know', () => {
    checkGolden(new URL(`${sample}/promises.scene.txt`, golden), sceneAsText(scene));
  });

  it('the promises are the picture that we know', () => {
    const svg = svgOf(scene, (colour) => palettes.light[colour]);
    checkGolden(new URL(`${sample}/promises.svg`, golden), `${svg.replaceAll('><', '>\n<')}\n`);
  });

  it('the promises are the same when drawn again', () => {
    expect(drawPromisesScene(openSample(sample)).scene).toEqual(scene);
  });
});
