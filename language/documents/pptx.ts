import type { DeckPlan } from '../exchange/deck/plan.ts';
import { drawSlides } from './pptx/draw-slides.ts';
import { dropUnused } from './pptx/drop-unused.ts';
import { finishDeck } from './pptx/finish-deck.ts';
import { fitTemplate } from './pptx/fit-template.ts';
import type { Layouts } from './pptx/layouts.ts';
import { numberCharts } from './pptx/number-charts.ts';
import { ontoTemplate } from './pptx/onto-template.ts';
import { openTemplate } from './pptx/open-template.ts';
import { takeOwnLook } from './pptx/own-look.ts';
import { closePackage, openPackage, type Package } from './pptx/package.ts';
import { readIdentity } from './pptx/read-deck.ts';
import { slidePaths } from './pptx/slide-paths.ts';
import { waymarkLayouts } from './pptx/waymark-master.ts';
import { writeIdentity } from './pptx/write-identity.ts';
import { writeProperties } from './pptx/write-properties.ts';

/** What Waymark has written into a deck to know it again. */
export interface ReadDeck {
  /**
   * The model that the deck shows, as `waymark export --format json` writes it; undefined where a program that saved the
   * deck has dropped it.
   */
  readonly model: string | undefined;
  readonly revision: DeckPlan['revision'];
  /** Whether it showed all journeys of the project. */
  readonly isWhole: boolean;
  /** Of each slide that Waymark made and that is still there: its place in the deck and the elements it shows. */
  readonly slides: readonly {
    readonly number: number;
    readonly title: string;
    readonly elements: readonly string[];
  }[];
}

/** A deck, or a sentence that says why there is none. */
export type WrittenDeck = { readonly bytes: Uint8Array } | { readonly refused: string };

/** A `.pptx` with a slide for each of the plan's; on a company's own master where there is a template. */
export async function writeDeck(
  plan: DeckPlan,
  options: {
    readonly template: Uint8Array | undefined;
    /** Told as slides are done. */
    progress?(done: number, of: number): void | Promise<void>;
  },
): Promise<WrittenDeck> {
  const template = options.template === undefined ? undefined : openTemplate(options.template);
  if (template !== undefined && 'refused' in template) return template;
  const fitted = template === undefined ? undefined : fitTemplate(template.files, plan);
  if (fitted !== undefined && 'refused' in fitted) return fitted;
  const own = await drawOwn(fitted?.plan ?? plan, fitted?.layouts ?? waymarkLayouts, options.progress);
  const kinds = plan.slides.map(({ layout }) => layout);
  const files =
    template === undefined || fitted === undefined
      ? own
      : await ontoTemplate(own, template.files, fitted.layouts, kinds);
  writeIdentity(files, plan, slidePaths(files));
  writeProperties(files, plan);
  dropUnused(files);
  return { bytes: closePackage(files) };
}

/** The slides on our own master; their titles are of the layouts that they will stand on. */
async function drawOwn(
  plan: DeckPlan,
  layouts: Layouts,
  progress: ((done: number, of: number) => void | Promise<void>) | undefined,
): Promise<Package> {
  const files = openPackage(await drawSlides(plan));
  numberCharts(files);
  takeOwnLook(files);
  await finishDeck(files, plan, layouts, progress);
  return files;
}

/** Reads what Waymark wrote into a deck; undefined where it is none of Waymark's. */
export async function readDeck(deck: Uint8Array): Promise<ReadDeck | undefined> {
  return readIdentity(deck);
}
