import type { FoundLayouts } from './find-layouts.ts';
import { closePackage, openPackage, type Package } from './package.ts';
import { relatedPath, relationshipsOf, retarget } from './relationships.ts';
import { shareNotesMaster } from './share-notes-master.ts';
import { slidePaths } from './slide-paths.ts';

/** Puts the slides of a finished deck onto a template's layouts. */
export async function ontoTemplate(
  deck: Package,
  template: Package,
  layouts: FoundLayouts,
  kinds: readonly ('title' | 'content')[],
): Promise<Package> {
  const { Automizer } = await import('./automizer.ts');
  shareNotesMaster(deck, template);
  const automizer = new Automizer({
    removeExistingSlides: false,
    // What nothing needs is taken away afterwards, in one place for all decks.
    cleanup: false,
    cleanupPlaceholders: false,
    verbosity: 0,
  })
    .loadRoot(closePackage(template))
    .load(closePackage(deck), 'waymark');
  kinds.forEach((kind, index) => {
    automizer.addSlide('waymark', index + 1, (slide) => slide.useSlideLayout(numberOf(layouts.paths[kind])));
  });
  const made = await automizer.getJSZip();
  const files = openPackage(await made.generateAsync({ type: 'uint8array' }));
  leadToOwn(files, layouts, kinds);
  return files;
}

/** pptx-automizer knows layouts, and the master of notes, by the number in their paths only. */
function leadToOwn(files: Package, layouts: FoundLayouts, kinds: readonly ('title' | 'content')[]): void {
  const notesMaster = relatedPath(files, 'ppt/presentation.xml', 'notesMaster');
  slidePaths(files).forEach((slide, index) => {
    const kind = kinds[index];
    const layout = relationshipsOf(files, slide).find(({ type }) => type === 'slideLayout');
    if (kind !== undefined && layout !== undefined) retarget(files, slide, layout.id, layouts.paths[kind]);
    const notes = relatedPath(files, slide, 'notesSlide');
    if (notes === undefined) return;
    const master = relationshipsOf(files, notes).find(({ type }) => type === 'notesMaster');
    if (master !== undefined && notesMaster !== undefined) retarget(files, notes, master.id, notesMaster);
  });
}

function numberOf(path: string): number {
  return Number(/(\d+)\.xml$/.exec(path)?.[1] ?? 1);
}
