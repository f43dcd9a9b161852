import { bytesToUtf8 } from '@noble/hashes/utils';
import { palettes } from '../../views/scene/palettes.ts';
import { svgOf } from '../../views/scene/svg.ts';
import type { ViewName } from '../formats.ts';
import type { Exporter, ExportJob } from '../job.ts';
import { picturesOf } from '../pictures.ts';
import { htmlPage } from './html-page.ts';
import { withFonts } from './page-fonts.ts';
import { type SavedProject, saveProject } from './saved-project.ts';
import { standing } from './standing.ts';

/** What the page's script finds in it. */
export interface PageData {
  readonly project: SavedProject;
  /** What is shown first. */
  readonly view: ViewName;
}

/** All views in one page that can be worked in like the preview, and shows the map of each journey on paper. */
export const exportHtml: Exporter = async (job) => {
  const { snapshot, tools, theme, name, progress } = job;
  const journeys = job.journeys.length > 0 ? job.journeys : allJourneys(job);
  const view = job.view ?? 'map';
  const scenes = shownOnPaper(view).flatMap((it) =>
    picturesOf({ snapshot, journeys, view: it }).map(({ scene }) => scene),
  );
  const [style, script] = await Promise.all(
    ['webview/standalone.css', 'webview/standalone.js'].map(async (file) =>
      bytesToUtf8(await tools.resource(file)),
    ),
  );
  const data: PageData = { project: saveProject(snapshot, journeys), view };
  const letters = lettersIn(JSON.stringify(data));
  const content = htmlPage({
    title: titleOf({ ...job, journeys }),
    theme,
    style: `${await withFonts(style ?? '', letters, (file) => tools.resource(`webview/${file}`))}${paperColours()}`,
    script: script ?? '',
    data,
    pictures: scenes.map((scene, place) =>
      standing(
        svgOf(scene, (colour) => `var(--waymark-${colour})`),
        `page${place}`,
      ),
    ),
  });
  progress(1, 1);
  return { files: [{ name, content }], remarks: [] };
};

/** Where the whole project is asked for. */
function allJourneys({ snapshot }: ExportJob): ExportJob['journeys'] {
  return snapshot.facts.journeys.filter(({ touchpoints }) => touchpoints.length > 0);
}

/** Of every journey its map; what is asked for stands before them. */
function shownOnPaper(view: ViewName): readonly ViewName[] {
  return view === 'map' ? ['map'] : [view, 'map'];
}

/** Paper is white, whatever is on the screen. */
function paperColours(): string {
  const colours = Object.entries(palettes.light).map(([name, value]) => `--waymark-${name}:${value}`);
  return `@media print{#pages{${colours.join(';')}}}`;
}

function titleOf({ snapshot, journeys, name }: ExportJob): string {
  const [first, ...others] = journeys;
  if (first !== undefined && others.length === 0) return first.title;
  return snapshot.facts.brand?.title ?? name;
}

/** Those of the page's own words, and those of the journeys. */
function lettersIn(text: string): ReadonlySet<number> {
  const letters = new Set<number>();
  for (let code = 0x20; code < 0x7f; code += 1) letters.add(code);
  for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  return letters;
}
