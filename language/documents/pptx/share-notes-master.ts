import { setContentType } from './content-types.ts';
import type { Package } from './package.ts';
import { relate, relatedPath, unrelate } from './relationships.ts';
import { changePart, element, first, vocabularies } from './xml.ts';

const presentation = 'ppt/presentation.xml';
const format = 'application/vnd.openxmlformats-officedocument';

/** Gives a template that never had notes the master of notes that a deck of ours has. */
export function shareNotesMaster(deck: Package, template: Package): void {
  const master = relatedPath(deck, presentation, 'notesMaster');
  const bytes = deck.get(master ?? '');
  const theme = deck.get(relatedPath(deck, master ?? '', 'theme') ?? '');
  if (master === undefined || bytes === undefined || theme === undefined) return;
  if (relatedPath(template, presentation, 'notesMaster') !== undefined) return;
  const themePath = freePath(template);
  template.set(master, bytes);
  template.set(themePath, theme);
  setContentType(template, master, `${format}.presentationml.notesMaster+xml`);
  setContentType(template, themePath, `${format}.theme+xml`);
  unrelate(template, master, () => true);
  relate(template, master, 'theme', themePath);
  const id = relate(template, presentation, 'notesMaster', master);
  changePart(template, presentation, (document) => {
    const entry = element(document, 'p:notesMasterId');
    entry.setAttributeNS(vocabularies.r, 'r:id', id);
    const list = element(document, 'p:notesMasterIdLst', {}, [entry]);
    const masters = first(document, 'p:sldMasterIdLst');
    masters?.parentNode?.insertBefore(list, masters.nextSibling);
  });
}

function freePath(files: Package): string {
  let number = 1;
  while (files.has(`ppt/theme/theme${number}.xml`)) number += 1;
  return `ppt/theme/theme${number}.xml`;
}
