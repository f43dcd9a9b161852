import {
  base64,
  drawMap,
  fitsFilter,
  type MapFilter,
  palettes,
  picturesOf,
  type Scene,
  type Theme,
  type ViewName,
} from '../../../language/index.ts';
import type { Refusal } from '../refusal.ts';
import type { ServerCommand } from '../server-commands.ts';
import { type FileAt, fileAt, journeysIn, noTools, unknownFile } from './export-source.ts';

/** What a preview shows, and how. */
interface Shown {
  readonly view?: ViewName;
  readonly journey?: string;
  readonly hidden?: readonly string[];
  readonly filter?: MapFilter;
  readonly theme?: Theme;
}

/** What a preview of a file shows, as a PNG in base64; nothing where there is no picture. */
export const exportPicture: ServerCommand = async (workspace, [uri, given]): Promise<string | Refusal> => {
  const at = fileAt(workspace, uri);
  if (at === undefined) return unknownFile;
  if (workspace.tools === undefined) return noTools;
  const shown = (typeof given === 'object' && given !== null ? given : {}) as Shown;
  const scene = sceneOf(at, shown);
  if (scene === undefined) return { refused: 'There is no picture to copy yet.' };
  const { drawPng } = await workspace.tools.documents();
  const theme = shown.theme !== undefined && Object.hasOwn(palettes, shown.theme) ? shown.theme : 'light';
  const { resource, systemFonts, deflate, unbrotli } = workspace.tools;
  const options = { palette: palettes[theme], scale: 2, resource, systemFonts, deflate, unbrotli };
  return base64((await drawPng(scene, options)).bytes);
};

function sceneOf(
  { uri, snapshot }: FileAt,
  { view = 'map', journey, hidden = [], filter = {} }: Shown,
): Scene | undefined {
  const there = journeysIn(snapshot, uri);
  const drawn = there.find(({ name }) => name?.text === journey) ?? there[0];
  if (view === 'map' && drawn !== undefined) {
    const shows = (it: Parameters<typeof fitsFilter>[0]) => fitsFilter(it, filter, snapshot.facts);
    return drawMap(snapshot, { journey: drawn, hidden, shows }).scene;
  }
  const journeys = drawn === undefined ? [] : [drawn];
  return picturesOf({ snapshot, journeys, view })[0]?.scene;
}
