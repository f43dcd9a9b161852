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
  /** By name, the style that nodes of this class have; those that no node has are left out. */
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
  const used = new Set([...groups.flatMap((group) => group.nodes), ...nodes].map((node) => node.class));
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
    ...Object.entries(classes)
      .filter(([name]) => used.has(name))
      .map(([name, style]) => `  classDef ${name} ${style}`),
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
 * A text for a label in double quotes. What could end the label, or open HTML, Markdown, an icon or one of Mermaid's codes,
 * is written as a code, which Mermaid turns back when it draws. Some pairs mean something to it even then: an invisible
 * joiner keeps them apart.
 */
function labelText(text: string): string {
  const folded = foldText(text).replace(betweenPairs, '\u2060');
  return (folded === '' ? ' ' : folded).replace(special, (it) => `#${it.codePointAt(0)};`);
}

/** A line break, a formula, an icon, and the form in which Mermaid keeps codes until it draws. */
const betweenPairs = /(?<=\\)(?=n)|(?<=fa[bklrs]?:)(?=fa-)|(?<=\$)(?=\$)|(?<=\uFB02)(?=°)|(?<=\u00B6)(?=ß)/gu;

/**
 * Why each of these is written as a code:
 * - `"` ends the label, `#` opens a code;
 * - `<` and `>` are HTML, and so is `&` unless a space or a single letter follows (`R&D`);
 * - `[`, `*`, `_`, `~`, `\`, a backtick, and at the start `-`, `+`, `1.` and `1)` are Markdown, which some versions of
 *   Mermaid see in every label, and draw lists and links as an excuse instead;
 * - `:`, `@` and the dot of `www.` make addresses into links;
 * - `%` beside another opens a comment or a directive;
 * - `C4…` words make Mermaid take the whole text for a C4 diagram;
 * - invisible format characters would make the source read unlike what it says; joiners stay, as in a journey's diagram.
 */
const special =
  /["#<>[*_~\\`:@]|&(?! |\w(?!\w))|^[-+]|(?<=^\d+)[.)](?=\s|$)|(?<=[wW]{3})\.|%(?=%)|(?<=%)%|C(?=4(?:Context|Container|Component|Dynamic|Deployment))|(?![\u200C\u200D])\p{Cf}/gu;
