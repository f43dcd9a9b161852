/** A picture that arrived as text, ready for the page. Read as XML nothing in it can run, and a mistake in it shows. */
export function parseSvg(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error('This is no picture.');
  return document.importNode(parsed, true);
}

/** Groups of a picture that arrived as text, in their order. */
export function parseGroups(sources: readonly string[]): SVGElement[] {
  const svg = parseSvg(`<svg xmlns="http://www.w3.org/2000/svg">${sources.join('')}</svg>`);
  return [...svg.children].filter((it) => it instanceof SVGElement);
}
