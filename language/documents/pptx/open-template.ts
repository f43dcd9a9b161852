import { setContentType } from './content-types.ts';
import { dropUnused } from './drop-unused.ts';
import { namespace } from './identity.ts';
import { openPackage, type Package, textOf } from './package.ts';
import { relatedPath, unrelate } from './relationships.ts';
import { all, changePart, children, type Element, element, first } from './xml.ts';

const presentation = 'ppt/presentation.xml';
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

/** A company's deck without its slides, of which only masters, layouts and theme are left; or why there is none. */
export function openTemplate(bytes: Uint8Array): { readonly files: Package } | { readonly refused: string } {
  // What PowerPoint wrote before 2007, and what it wraps around a deck with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) {
    return {
      refused:
        'The template has a password, or comes from a PowerPoint before 2007: save it as a .pptx without a password.',
    };
  }
  try {
    const files = openPackage(bytes);
    if (relatedPath(files, '', 'officeDocument') === presentation && files.has(presentation)) {
      dropSlides(files);
      return { files };
    }
  } catch {
    // What is wrong inside says nothing to the person who named the file.
  }
  return { refused: 'The template is no PowerPoint file, or it is damaged: does PowerPoint open it?' };
}

function dropSlides(files: Package): void {
  changePart(files, presentation, (document) => {
    const slides = first(document, 'p:sldIdLst') ?? element(document, 'p:sldIdLst');
    while (slides.firstChild) slides.removeChild(slides.firstChild);
    const root = document.documentElement;
    const size = first(document, 'p:sldSz');
    if (root && size !== undefined && slides.parentNode === null) root.insertBefore(slides, size);
    for (const name of ['p:custShowLst', 'p:modifyVerifier']) {
      for (const it of all(document, name)) it.parentNode?.removeChild(it);
    }
    const extensions = root === null ? undefined : children(root).find((it) => it.localName === 'extLst');
    if (extensions !== undefined) dropSections(extensions);
  });
  unrelate(files, presentation, ({ type, path }) => {
    const isOurs = type === 'customXml' && textOf(files, path ?? '')?.includes(namespace) === true;
    return type === 'slide' || type === 'vbaProject' || isOurs;
  });
  // A .potx and a .pptm say that they are something else.
  setContentType(files, presentation, presentationType);
  dropUnused(files);
}

/** Sections are lists of slides, which are gone. */
function dropSections(extensions: Element): void {
  for (const it of children(extensions)) {
    if (children(it).some(({ localName }) => localName === 'sectionLst')) extensions.removeChild(it);
  }
  if (children(extensions).length === 0) extensions.parentNode?.removeChild(extensions);
}
