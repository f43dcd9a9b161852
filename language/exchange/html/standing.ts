/** An `<svg>` for a page with others: what it defines for itself gets names of its own, which begin as told. */
export function standing(svg: string, prefix: string): string {
  return svg
    .replace(/ id="(hatch|arrow)-/g, ` id="${prefix}-$1-`)
    .replace(/="url\(#(hatch|arrow)-/g, `="url(#${prefix}-$1-`);
}
