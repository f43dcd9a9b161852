// These functions run inside the browser's page: they may use nothing from outside themselves.

/** What a drawn flowchart shows. */
export interface DrawnFlowchart {
  readonly accTitle: string;
  readonly accDescr: string;
  /** By node id, its lines. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** As `from to`, in any order. */
  readonly edges: readonly string[];
  /** What is written on edges. */
  readonly edgeLabels: readonly string[];
  /** The names of all elements in the picture. */
  readonly made: readonly string[];
}

interface PageElement {
  readonly id: string;
  readonly textContent: string;
  readonly tagName: string;
  readonly nodeType: number;
  readonly childNodes: Iterable<PageElement>;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  innerHTML: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

declare const document: { body: PageElement };
declare const mermaid: {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
};

/** So wide that no line is broken but where the text says so. */
export function prepareFlowcharts(settings: { securityLevel?: string; htmlLabels?: boolean }): void {
  const { securityLevel = 'strict', htmlLabels = false } = settings;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel,
    htmlLabels,
    flowchart: { htmlLabels, wrappingWidth: 1_000_000 },
  });
}

/** Draws a flowchart, with nothing else in the page, and reads what the picture shows. */
export async function drawFlowchart(text: string): Promise<DrawnFlowchart> {
  const { svg } = await mermaid.render('picture', text);
  document.body.innerHTML = svg;
  const picture = document.body.querySelector('svg');
  if (picture === null) throw new Error('There is no picture in the page.');
  return {
    accTitle: textOf('svg > title'),
    accDescr: textOf('svg > desc'),
    nodes: byId('g.node', /flowchart-(\w+)-\d+$/),
    groups: byId('g.cluster', /([^-]+)$/),
    edges: [...picture.querySelectorAll('path.flowchart-link')].map(({ id }) =>
      (/L_(\w+?)_(\w+?)_\d+$/.exec(id) ?? []).slice(1).join(' '),
    ),
    edgeLabels: [...picture.querySelectorAll('g.edgeLabel')]
      .map((it) => linesOf(it).join('\n'))
      .filter(Boolean),
    made: [...new Set([...picture.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
  };

  function textOf(selector: string): string {
    return [...document.body.querySelectorAll(selector)].map((it) => it.textContent).join('|');
  }

  function byId(selector: string, pattern: RegExp): Record<string, readonly string[]> {
    const all = [...document.body.querySelectorAll(selector)];
    return Object.fromEntries(all.map((it) => [pattern.exec(it.id)?.[1] ?? it.id, linesOf(it)]));
  }

  /** Lines are parts of a text in SVG, and what stands between line breaks in HTML. */
  function linesOf(label: PageElement): string[] {
    const rows = [...label.querySelectorAll('tspan.text-outer-tspan')];
    const html = label.querySelector('foreignObject');
    const lines = html === null ? rows.map((it) => it.textContent) : broken(html).split('\n');
    return lines.map((it) => it.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, ''));
  }

  function broken(part: PageElement): string {
    if (part.nodeType === 3) return part.textContent.replace(/\n/g, ' ');
    return part.tagName.toLowerCase() === 'br' ? '\n' : [...part.childNodes].map(broken).join('');
  }
}
