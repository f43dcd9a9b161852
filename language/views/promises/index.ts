import type { CustomerPromise, Element, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { reasonInBrief } from '../../model/reason-in-words.ts';
import { type PromiseState, promiseState, reasonsFor } from '../../model/serving.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type FlowEdge, type FlowNode, writeFlowchart } from './mermaid-flowchart.ts';

/** The promises of a project as a Mermaid flowchart, and what its nodes stand for. */
export interface PromisesDiagram {
  /** Empty where no promise is made yet. */
  readonly text: string;
  /** By the node's id. */
  readonly elements: ReadonlyMap<string, Element>;
}

const groups: readonly { readonly state: PromiseState; readonly title: string }[] = [
  { state: 'broken', title: '✕ Broken' },
  { state: 'at-risk', title: '▲ At risk' },
  { state: 'kept', title: '✓ Kept' },
  { state: 'draft', title: '✎ Draft' },
  { state: 'retired', title: '◌ Retired' },
];

/**
 * Promise → touchpoints that deliver it → teams that own these, grouped by state; what is missing is drawn, too. Of all
 * promises, unless some are given.
 */
export function drawPromises(
  snapshot: Snapshot,
  promises: readonly CustomerPromise[] = snapshot.facts.promises,
): PromisesDiagram {
  const { facts } = snapshot;
  if (promises.length === 0) return { text: '', elements: new Map() };
  const drawing = new Drawing(facts);
  for (const promise of promises) drawing.add(promise);
  const count = promises.length;
  const text = writeFlowchart({
    accTitle: 'Promises and who keeps them',
    accDescr: `${count} ${count === 1 ? 'promise' : 'promises'}, the touchpoints that deliver them and the teams that own these.`,
    groups: groups.flatMap(({ state, title }) => {
      const nodes = drawing.promises.get(state) ?? [];
      return nodes.length === 0
        ? []
        : [{ id: state.replace('-', ''), title: `${title} (${nodes.length})`, nodes }];
    }),
    nodes: drawing.nodes,
    edges: drawing.edges,
    classes,
  });
  return { text, elements: drawing.elements };
}

class Drawing {
  readonly promises = new Map<PromiseState, FlowNode[]>();
  readonly nodes: FlowNode[] = [];
  readonly edges: FlowEdge[] = [];
  readonly elements = new Map<string, Element>();
  readonly #facts: Facts;
  readonly #ids = new Map<Element | 'nobody', string>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  add(promise: CustomerPromise): void {
    const state = promiseState(promise, this.#facts);
    const [id] = this.#idOf(promise, 'p');
    const lines = state === 'at-risk' ? [promise.title, this.#risk(promise)] : [promise.title];
    const node: FlowNode = { id, lines, shape: 'round', class: state.replace('-', '') };
    this.promises.set(state, [...(this.promises.get(state) ?? []), node]);
    const deliverers = this.#facts.deliverersOf(promise);
    for (const touchpoint of deliverers) {
      this.edges.push({
        from: id,
        to: this.#touchpoint(touchpoint),
        dotted: state === 'draft' || state === 'retired',
      });
    }
    if (state === 'broken') this.#nothing(id);
  }

  /** The weightiest reason, and how many there are beside it. */
  #risk(promise: CustomerPromise): string {
    const [first, ...others] = reasonsFor(promise, this.#facts).map(reasonInBrief);
    return `(${first}${others.length === 0 ? '' : `, and ${others.length} more`})`;
  }

  #touchpoint(touchpoint: Touchpoint): string {
    const [id, isNew] = this.#idOf(touchpoint, 't');
    if (!isNew) return id;
    const { title, journey, isOutside } = touchpoint;
    const where = isOutside ? `(${journey.title}, outside the brand)` : `(${journey.title})`;
    this.nodes.push({ id, lines: [title, where], shape: 'box', class: isOutside ? 'outside' : 'touchpoint' });
    if (!isOutside) this.#ownedBy(id, touchpoint);
    return id;
  }

  #ownedBy(owned: string, { owner }: Touchpoint): void {
    const team = owner && this.#facts.team(owner);
    const [id, isNew] = this.#idOf(team ?? 'nobody', 'o');
    this.edges.push({ from: owned, to: id, dotted: team === undefined });
    if (!isNew) return;
    if (team !== undefined) this.nodes.push({ id, lines: [team.title], shape: 'hexagon', class: 'owner' });
    else this.nodes.push({ id, lines: ['? nobody'], shape: 'hexagon', class: 'nobody' });
  }

  /** A broken promise leads into a cross. */
  #nothing(promise: string): void {
    const id = `x${promise.slice(1)}`;
    this.nodes.push({ id, lines: ['✕'], shape: 'circle', class: 'nothing' });
    this.edges.push({ from: promise, to: id, dotted: true, label: 'nothing delivers it' });
  }

  #idOf(element: Element | 'nobody', letter: string): readonly [string, boolean] {
    const known = this.#ids.get(element);
    if (known !== undefined) return [known, false];
    const id = `${letter}${this.#ids.size}`;
    this.#ids.set(element, id);
    if (element !== 'nobody') this.elements.set(id, element);
    return [id, true];
  }
}

/** Readable on light and on dark paper; the preview puts the theme's colours in their place. */
const classes = {
  broken: 'fill:#fdeae8,stroke:#b3201b,stroke-width:3px,stroke-dasharray:6 4,color:#7d0f0b',
  atrisk: 'fill:#fdf1dd,stroke:#8a5200,stroke-width:2px,color:#5a3500',
  kept: 'fill:#e2f4eb,stroke:#0a6b49,stroke-width:2px,color:#00472d',
  draft: 'fill:#eef2f6,stroke:#55616f,stroke-dasharray:3 3,color:#333c46',
  retired: 'fill:#eef2f6,stroke:#55616f,color:#55616f',
  touchpoint: 'fill:#ffffff,stroke:#55616f,color:#1b2430',
  outside: 'fill:#ffffff,stroke:#55616f,stroke-dasharray:2 3,color:#1b2430',
  owner: 'fill:#e7eefc,stroke:#1f55c0,color:#0f3580',
  nobody: 'fill:#fdeae8,stroke:#b3201b,stroke-dasharray:4 3,color:#7d0f0b',
  nothing: 'fill:#fdeae8,stroke:#b3201b,color:#7d0f0b',
};
