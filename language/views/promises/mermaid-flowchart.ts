import { foldText } from '../journey/mermaid-text.ts';

/** A Mermaid flowchart from left to right, before it is written down. */
export interface Flowchart {
  readonly accTitle: string;
  readonly accDescr: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly FlowNode[];
  }[];
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** By name, the style that nodes of this class have. */
  readonly classes: Readonly<Record<string, string>>;
}

export interface FlowNode {
  /** Letters and digits. */
  readonly id: string;
  /** Each is a line of its own. */
  readonly lines: readonly string[];
  readonly shape: 'round' | 'box' | 'hexagon' | 'circle';
  readonly class: string;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly dotted: boolean;
  readonly label?: string;
}

export function writeFlowchart({ accTitle, accDescr, groups, nodes, edges, classes }: Flowchart): string {
  return [
    'flowchart LR',
    `  accTitle: ${labelText(accTitle)}`,
    `  accDescr: ${labelText(accDescr)}`,
    ...groups.flatMap((group) => [
      `  subgraph ${group.id}["${labelText(group.title)}"]`,
      ...group.nodes.map((node) => `    ${nodeText(node)}`),
      '  end',
    ]),
    ...nodes.map((node) => `  ${nodeText(node)}`),
    ...edges.map((edge) => `  ${edgeText(edge)}`),
    ...Object.entries(classes).map(([name, style]) => `  classDef ${name} ${style}`),
    '',
  ].join('\n');
}

const shapes = { round: ['([', '])'], box: ['[', ']'], hexagon: ['{{', '}}'], circle: ['((', '))'] } as const;

function nodeText({ id, lines, shape, class: name }: FlowNode): string {
  const [open, close] = shapes[shape];
  return `${id}${open}"${lines.map(labelText).join('<br/>')}"${close}:::${name}`;
}

function edgeText({ from, to, dotted, label }: FlowEdge): string {
  const arrow = dotted ? '-.->' : '-->';
  return `${from} ${arrow}${label === undefined ? '' : `|"${labelText(label)}"|`} ${to}`;
}

/**
 * A text for a label in double quotes. What could end the label, open HTML, Markdown or one of Mermaid's codes, or read
 * unlike what it says, is written as a code, which Mermaid turns back when it draws.
 */
export function labelText(text: string): string {
  const folded = foldText(text);
  return (folded === '' ? ' ' : folded).replace(special, (it) => `#${it.codePointAt(0)};`);
}

const special =
  /["#;<>&`\\%\uFB02\u00B6*_~]|(?<![\p{L}\p{N}]):|(?<=^|\s)\d+(?=[.)]\s)|(?<=^|\s)[-+](?=\s)|(?![\u200C\u200D])\p{Cf}/gu;
