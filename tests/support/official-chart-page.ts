// These functions run inside the browser's page: they may use nothing from outside themselves.

/** What a drawn chart of lines shows. */
export interface DrawnChart {
  /** For each line its path as drawn, and its dashes; `none` where it is solid. */
  readonly lines: readonly { readonly path: string; readonly dashes: string }[];
  readonly legend: readonly string[];
  /** What is written below the chart. */
  readonly axis: readonly string[];
}

interface PageElement {
  readonly textContent: string;
  innerHTML: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

declare const document: { body: PageElement };
declare function getComputedStyle(element: PageElement): { readonly strokeDasharray: string };
declare const mermaid: {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
};

/** Draws a chart as GitHub does, with nothing else in the page, and reads what the picture shows. */
export async function drawChart(text: string): Promise<DrawnChart> {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  const { svg } = await mermaid.render('picture', text);
  document.body.innerHTML = svg;
  const texts = (selector: string) =>
    [...document.body.querySelectorAll(selector)].map((it) => it.textContent.trim());
  return {
    lines: [...document.body.querySelectorAll('.plot path')].map((it) => ({
      path: it.getAttribute('d') ?? '',
      dashes: getComputedStyle(it).strokeDasharray,
    })),
    legend: texts('.legend .label text'),
    axis: texts('.bottom-axis .label text'),
  };
}
