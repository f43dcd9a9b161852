import { isRightToLeft } from '../../views/scene/direction.ts';
import { cleanLines } from './clean-text.ts';
import { plainParagraph, setParagraphs } from './text-body.ts';
import { all, type Document, first, remove } from './xml.ts';

/** What the speaker reads, each line a paragraph. */
export function finishNotes(document: Document, notes: string, language: string): void {
  const body = all(document, 'p:sp').find((it) => first(it, 'p:ph')?.getAttribute('type') === 'body');
  const text = body && first(body, 'p:txBody');
  if (text !== undefined) {
    const lines = cleanLines(notes.trimEnd());
    setParagraphs(
      text,
      lines.map((line) => plainParagraph(document, line, { language, isRightToLeft: isRightToLeft(line) })),
    );
  }
  // Says when the notes were made, by a number that all decks share.
  const common = first(document, 'p:cSld');
  const extensions = common && all(common, 'p:extLst')[0];
  if (extensions !== undefined) remove(extensions);
}
