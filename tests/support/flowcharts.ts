import type { Flowchart } from '../../language/views/promises/mermaid-flowchart.ts';
import { asSeen } from './journey-diagrams.ts';
import type { DrawnFlowchart } from './official-flowchart-page.ts';

/** A flowchart that says each text in every place that takes one. */
export function flowchartOf(texts: readonly string[]): Flowchart {
  return {
    accTitle: `Promises: ${texts[0]}`,
    accDescr: `Promises: ${texts[0]}`,
    groups: texts.map((text, i) => ({
      id: `g${i}`,
      title: text,
      nodes: [{ id: `p${i}`, lines: [text, `(${text})`], shape: 'round', class: 'broken' }],
    })),
    nodes: texts.flatMap((text, i) => [
      { id: `t${i}`, lines: [text], shape: 'box', class: 'touchpoint' } as const,
      { id: `o${i}`, lines: [text], shape: 'hexagon', class: 'owner' } as const,
    ]),
    edges: texts.flatMap((text, i) => [
      { from: `p${i}`, to: `t${i}`, dotted: true, label: text },
      { from: `t${i}`, to: `o${i}`, dotted: false },
    ]),
    classes: { broken: 'fill:#fdeae8,stroke:#b3201b', owner: 'fill:#e7eefc' },
  };
}

/** What Mermaid should show of it. */
export function whatIsShown({ accTitle, accDescr, groups, nodes, edges }: Flowchart) {
  const all = [...groups.flatMap((group) => group.nodes), ...nodes];
  return sorted({
    accTitle: asSeen(accTitle),
    accDescr: asSeen(accDescr),
    groups: Object.fromEntries(groups.map(({ id, title }) => [id, [asSeen(title)]])),
    nodes: Object.fromEntries(all.map(({ id, lines }) => [id, lines.map(asSeen)])),
    edges: edges.map(({ from, to }) => `${from} ${to}`),
    edgeLabels: edges
      .flatMap(({ label }) => (label === undefined ? [] : [asSeen(label)]))
      .filter((it) => it !== ''),
  });
}

/** What is shown, without invisible joiners, without what it is made of, in an order that does not depend on the layout. */
export function sorted(drawn: Omit<DrawnFlowchart, 'made'>) {
  const shown = JSON.stringify(drawn).replaceAll('\u2060', '');
  const { accTitle, accDescr, nodes, groups, edges, edgeLabels }: typeof drawn = JSON.parse(shown);
  const lines = { edges: edges.toSorted(), edgeLabels: edgeLabels.toSorted() };
  return { accTitle, accDescr, nodes, groups, ...lines };
}
