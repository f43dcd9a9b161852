import { describe, expect, it } from 'vitest';
import {
  type DrawBeside,
  type Exported,
  type ExportTools,
  exportFiles,
  openProject,
  type PngDrawers,
} from '../../language/index.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { today } from '../support/fixture.ts';
import { journeysIn } from '../support/sample-projects.ts';

type Draw = PngDrawers['drawers'][number];

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** That many journeys as PNGs, and how far it was said to be. */
async function exportPngs(tools: Partial<ExportTools>, count = letters.length) {
  const files = letters.slice(0, count).map((it) => ({
    uri: `${it}.journey`,
    text: `journey ${it} "${it}"\n  touchpoint t "Touchpoint of ${it}"\n`,
  }));
  const { snapshot } = openProject({ today }).update(files);
  const progress: number[] = [];
  const made: Exported = await exportFiles('png', {
    snapshot,
    journeys: journeysIn(snapshot),
    name: 'journeys',
    view: 'map',
    theme: 'light',
    scale: 0.5,
    revision: undefined,
    template: undefined,
    tools: { ...sourceExportTools, ...tools },
    progress: (done) => void progress.push(done),
  });
  return { made, progress };
}

/** Others that draw, how often they were called in, and how often they were sent away. */
function others(...drawers: readonly Draw[]) {
  const told = { called: 0, ended: 0 };
  const drawBeside: DrawBeside = () => {
    told.called += 1;
    return {
      drawers,
      async end() {
        told.ended += 1;
      },
    };
  };
  return { told, drawBeside };
}

const sound: Draw = async (scene, look) => {
  const { drawPng } = await sourceExportTools.documents();
  return drawPng(scene, { ...sourceExportTools, ...look });
};

describe('many PNGs, with others that draw', () => {
  it('are the same, in the same order, however long one of them takes', async () => {
    const alone = await exportPngs({});
    const rest = Promise.withResolvers<void>();
    let asked = 0;
    const slow: Draw = async (scene, look) => {
      asked += 1;
      await rest.promise;
      return sound(scene, look);
    };
    let done = 0;
    // All but the one that the slow one holds are drawn by then.
    const counting: Draw = async (scene, look) => {
      const drawn = await sound(scene, look);
      done += 1;
      if (done === letters.length - 1) rest.resolve();
      return drawn;
    };
    const { drawBeside, told } = others(slow);
    const documents = async () => {
      const all = await sourceExportTools.documents();
      const drawPng: typeof all.drawPng = async (scene, look) =>
        (await counting(scene, look)) ?? all.drawPng(scene, look);
      return { ...all, drawPng };
    };
    expect(await exportPngs({ drawBeside, documents })).toEqual(alone);
    expect({ ...told, asked }).toEqual({ called: 1, ended: 1, asked: 1 });
  });

  it('are drawn here where another could not', async () => {
    const { drawBeside, told } = others(async () => undefined, sound);
    expect(await exportPngs({ drawBeside })).toEqual(await exportPngs({}));
    expect(told).toEqual({ called: 1, ended: 1 });
  });

  it('name the letters that others found no font for', async () => {
    const boxed: Draw = async (scene, look) => {
      const drawn = await sound(scene, look);
      return drawn && { ...drawn, lacking: ['\u{10330}'] };
    };
    const { made } = await exportPngs({ drawBeside: others(boxed).drawBeside });
    expect(made).toMatchObject({
      remarks: ["No font that comes with Waymark has '\u{10330}': boxes stand in their place."],
    });
  });

  it('fail as they do alone, draw no further, and send the others away', async () => {
    let asked = 0;
    const waiting: Draw = async () => {
      asked += 1;
      return undefined;
    };
    const resource = async (): Promise<Uint8Array> => {
      throw new Error('The disk is gone.');
    };
    await expect(exportPngs({ resource })).rejects.toThrow('The disk is gone.');
    const { drawBeside, told } = others(waiting);
    await expect(exportPngs({ resource, drawBeside })).rejects.toThrow('The disk is gone.');
    expect({ ...told, asked }).toEqual({ called: 1, ended: 1, asked: 1 });
  });

  it('are drawn alone where there are few', async () => {
    const { drawBeside, told } = others(sound);
    await exportPngs({ drawBeside }, 5);
    expect(told.called).toBe(0);
    await exportPngs({ drawBeside }, 6);
    expect(told.called).toBe(1);
  });
});
