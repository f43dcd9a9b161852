import { setContentType } from './content-types.ts';
import { type Package, setText } from './package.ts';
import { relate, relatedPath, unrelate } from './relationships.ts';
import { waymarkLayoutParts, waymarkMaster, waymarkSize } from './waymark-master.ts';
import { waymarkTheme } from './waymark-theme.ts';
import { changePart, children, first } from './xml.ts';

const format = 'application/vnd.openxmlformats-officedocument';
const master = 'ppt/slideMasters/slideMaster1.xml';
const presentation = 'ppt/presentation.xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const notesTheme = 'ppt/theme/theme2.xml';

/** Gives a deck of pptxgenjs our own theme, master and layouts. */
export function takeOwnLook(files: Package): void {
  const { content, title } = waymarkLayoutParts();
  setText(files, 'ppt/theme/theme1.xml', waymarkTheme);
  setText(files, master, waymarkMaster());
  // Of a deck without slides, pptxgenjs does not say what its master is.
  setContentType(files, master, `${format}.presentationml.slideMaster+xml`);
  setText(files, 'ppt/slideLayouts/slideLayout1.xml', content);
  setText(files, 'ppt/slideLayouts/slideLayout2.xml', title);
  giveNotesTheirTheme(files);
  changePart(files, presentation, (document) => {
    const size = first(document, 'p:sldSz');
    size?.setAttribute('cx', String(waymarkSize.cx));
    size?.setAttribute('cy', String(waymarkSize.cy));
    const notes = first(document, 'p:notesSz');
    notes?.setAttribute('cx', '6858000');
    notes?.setAttribute('cy', '9144000');
    // The format wants the masters before the slides.
    const masters = first(document, 'p:notesMasterIdLst');
    const slides = first(document, 'p:sldIdLst');
    const root = document.documentElement;
    if (masters !== undefined && slides !== undefined) root?.insertBefore(masters, slides);
    if (slides !== undefined && children(slides).length === 0) root?.removeChild(slides);
  });
}

/** Each master has a theme of its own; pptxgenjs lets them share one. */
function giveNotesTheirTheme(files: Package): void {
  if (relatedPath(files, notesMaster, 'theme') === undefined) return;
  unrelate(files, notesMaster, ({ type }) => type === 'theme');
  setText(files, notesTheme, waymarkTheme);
  setContentType(files, notesTheme, `${format}.theme+xml`);
  relate(files, notesMaster, 'theme', notesTheme);
}
