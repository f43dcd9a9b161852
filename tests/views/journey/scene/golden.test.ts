import { describe, expect, it } from 'vitest';
import { palettes, svgOf } from '../../../../language/index.ts';
import { drawJourneyScene } from '../../../../language/views/journey/scene/index.ts';
import { checkGolden } from '../../../support/golden.ts';
import { journeysIn, openSample, samples } from '../../../support/sample-projects.ts';
import { sceneAsText } from '../../../support/scene-as-text.ts';

const golden = new URL('../../golden/', import.meta.url);

describe.each(samples)('of %s', (sample) => {
  const snapshot = openSample(sample);
  const drawn = journeysIn(snapshot).map((journey) => {
    const name = encodeURIComponent(journey.name?.text ?? '');
    return { name, scene: drawJourneyScene(snapshot, journey).scene };
  });

  it.each(drawn)('the journey $name is the scene that we know', ({ name, scene }) => {
    checkGolden(new URL(`${sample}/${name}.journey.scene.txt`, golden), sceneAsText(scene));
  });

  it.each(drawn)('the journey $name is the picture that we know', ({ name, scene }) => {
    const svg = svgOf(scene, (colour) => palettes.light[colour]);
    checkGolden(new URL(`${sample}/${name}.journey.svg`, golden), `${svg.replaceAll('><', '>\n<')}\n`);
  });

  it('all are the same when drawn again', () => {
    const again = openSample(sample);
    expect(journeysIn(again).map((it) => drawJourneyScene(again, it).scene)).toEqual(
      drawn.map(({ scene }) => scene),
    );
  });
});
