import type { PictureElement } from '../../preview/messages.ts';
import { arrange } from './arrange.ts';
import { type Picture, readPicture } from './read-picture.ts';
import { renderMermaid } from './render-mermaid.ts';

/** From Mermaid text to a picture that is ready for the page. Fails where Mermaid cannot read the text. */
export async function draw(
  text: string,
  elements: readonly PictureElement[],
  outOfSight: HTMLElement,
): Promise<Picture> {
  const picture = readPicture(await renderMermaid(text, outOfSight));
  arrange(picture, elements, getComputedStyle(outOfSight).fontFamily);
  return picture;
}
