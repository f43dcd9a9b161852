import type { MermaidConfig } from 'mermaid';
import { parseSvg } from '../parse-svg.ts';
import { boxWidth, columnGap, flowchartFont, fontSize } from './measures.ts';

const config: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  htmlLabels: false,
  maxTextSize: 5_000_000,
  maxEdges: 100_000,
  // The layout and the look that go along in our bundle.
  layout: 'dagre',
  look: 'classic',
  fontFamily: flowchartFont,
  themeVariables: { fontFamily: flowchartFont, fontSize: `${fontSize}px` },
  // As client/webview/styles/promises.css has it: what is measured has to be what is shown.
  themeCSS: ['.cluster-label', '.broken', '.atrisk', '.kept']
    .map((part) => `${part} .text-inner-tspan { font-weight: 600; }`)
    .join(' '),
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    wrappingWidth: 220,
    nodeSpacing: 18,
    rankSpacing: 70,
    padding: 12,
    subGraphTitleMargin: { top: 6, bottom: 14 },
  },
  journey: {
    textPlacement: 'tspan',
    useMaxWidth: false,
    width: boxWidth,
    taskMargin: columnGap,
    diagramMarginX: columnGap,
    taskFontSize: fontSize,
    // Its legend is not shown, and breaks long words in the middle of a code, which no picture may hold.
    maxLabelWidth: 1_000_000,
  },
};

let mermaid: Promise<typeof import('mermaid').default> | undefined;
let count = 0;

/**
 * Draws a Mermaid text out of sight and returns the picture, not yet in the page and without
 * Mermaid's own colours: the page's style sheet gives it those of the editor's theme, so that a
 * change of theme needs no new picture. Fails with Mermaid's message when it cannot read the text.
 */
export async function renderMermaid(text: string, outOfSight: HTMLElement): Promise<SVGSVGElement> {
  mermaid ??= import('mermaid').then(({ default: loaded }) => {
    loaded.initialize(config);
    return loaded;
  });
  count += 1;
  const { svg } = await (await mermaid).render(`picture-${count}`, text, outOfSight);
  const picture = parseSvg(svg);
  for (const style of picture.querySelectorAll('style')) style.remove();
  return picture;
}
