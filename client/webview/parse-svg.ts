/** A picture that arrived as text, ready for the page. Read as XML nothing in it can run, and a mistake in it shows. */
export function parseSvg(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error('This is no picture.');
  return document.importNode(parsed, true);
}
