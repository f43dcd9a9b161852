import { idOf, wordsIn } from './parts.ts';

/** A picture as a table. */
export interface Sheet {
  readonly title: string;
  /** What stands above the rows: for whom it is, who answers for it, how it does. */
  readonly head: readonly HeadLine[];
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** What one part of the picture says of its element, above the rows. */
interface HeadLine {
  readonly id: string;
  readonly role: string;
  readonly text: string;
}

export interface SheetRow {
  readonly id: string;
  readonly title: string;
  /** What it stands for: `journey`, `stage`, `touchpoint`, `gap`, … */
  readonly kind: string;
  readonly cells: readonly (readonly Line[])[];
}

interface Line {
  readonly text: string;
  /** The element that nobody owns and somebody may be chosen for. */
  readonly owner?: string;
}

/** Made from what the picture's parts say, so that it can say nothing else. */
export function sheetOf(svg: SVGSVGElement): Sheet {
  const title = [svg.getAttribute('aria-label'), svg.querySelector(':scope > desc')?.textContent]
    .filter((it) => it)
    .join('. ');
  const rows = [...svg.querySelectorAll<SVGGElement>('g[data-role^="row-"]')];
  return rows.some((row) => row.dataset.role === 'row-touchpoints')
    ? ofMap(svg, title, rows)
    : ofParts(svg, title);
}

/** A row for everything that columns, stages and the whole journey say; a column for each row of the map. */
function ofMap(svg: SVGSVGElement, title: string, mapRows: readonly SVGGElement[]): Sheet {
  const own = new Set(['row-stages', 'row-touchpoints']);
  const told = mapRows.filter((row) => !own.has(row.dataset.role ?? ''));
  const elements = inOrder(mapRows);
  const titles = new Map(elements.map(({ id, title }) => [id, title]));
  const rows = elements.map(({ id, title, kind, details }): SheetRow => {
    const cells = told.map((row) => linesOf(row, id, titles.get(id) ?? ''));
    return { id, title, kind, cells: [details === '' ? [] : [{ text: details }], ...cells] };
  });
  const headParts = svg.querySelectorAll<SVGGElement>('g[data-role="head"] > [data-element-id]');
  return {
    title,
    head: [...headParts].map((part) => ({
      ...{ id: idOf(part) ?? '', role: part.dataset.role ?? '' },
      text: labelOf(part),
    })),
    columns: ['Touchpoint', 'Details', ...told.map(labelOf)],
    rows: rows.filter(({ kind, cells }) => kind !== 'journey' || cells.some((lines) => lines.length > 0)),
  };
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** What its label says besides its title. */
  readonly details: string;
}

/** First the journey, then each stage before its touchpoints and gaps, from the beginning to the end. */
function inOrder(mapRows: readonly SVGGElement[]): readonly Heading[] {
  const headings = ['row-stages', 'row-touchpoints'].flatMap((role) =>
    mapRows.filter((row) => row.dataset.role === role).flatMap(partsIn),
  );
  const isMirrored = mirrored(mapRows);
  const start = (part: SVGGElement): number => {
    const { left, right } = part.getBoundingClientRect();
    return isMirrored ? -right : left;
  };
  // A stage's arrow begins where its first column begins, give or take the space between cards.
  const placed = headings
    .map((part) => ({ part, at: start(part) - (part.dataset.role === 'stage' ? 20 : 0) }))
    .sort((a, b) => a.at - b.at);
  const known = new Set(headings.map(idOf));
  const others = mapRows
    .flatMap(partsIn)
    .filter((part) => !known.has(idOf(part)) && /^(journey|stage):/.test(idOf(part) ?? ''));
  const wide = new Map(others.map((part) => [idOf(part) ?? '', part]));
  return [
    ...[...wide.keys()].map((id) => ({ id, title: 'The whole journey', kind: 'journey', details: '' })),
    ...placed.map(({ part }) => headingOf(part)),
  ];
}

function mirrored(mapRows: readonly SVGGElement[]): boolean {
  const cards = mapRows.filter((row) => row.dataset.role === 'row-touchpoints').flatMap(partsIn);
  const [first, last] = [cards[0], cards.at(-1)];
  if (first === undefined || last === undefined) return false;
  return last.getBoundingClientRect().left < first.getBoundingClientRect().left;
}

function headingOf(part: SVGGElement): Heading {
  const label = labelOf(part);
  const [, kind = '', rest = label] = /^(Stage|Touchpoint|Gap): ([\s\S]*)$/.exec(label) ?? [];
  const text = part.querySelector('text');
  const drawn = text === null ? rest : wordsIn(text);
  const title = kind === 'Gap' ? label : kind === 'Stage' ? `Stage: ${drawn}` : drawn;
  const details =
    kind === 'Gap' ? (part.dataset.hint ?? '') : rest.replace(drawn, '').replace(/^[,.\s]+/, '');
  return { id: idOf(part) ?? '', title, kind: part.dataset.role ?? '', details };
}

/** What a row of the map says of an element, without what the table's row and column say already. */
function linesOf(row: SVGGElement, id: string, title: string): readonly Line[] {
  return partsIn(row)
    .filter((part) => idOf(part) === id)
    .map((part) => {
      const label = labelOf(part).replace(title, '');
      const said = label.replace(/^\p{L}[\p{L} ]*: /u, '');
      const thread = part.parentElement?.closest<SVGGElement>('[data-element-id]');
      const text = thread ? `${verbOf(part)} ${threadTitle(thread)}` : said;
      const more =
        part.dataset.hint !== undefined && !label.includes(part.dataset.hint) ? `. ${part.dataset.hint}` : '';
      return { text: `${text}${more}`.trim(), ...(part.dataset.role === 'nobody' && { owner: id }) };
    });
}

/** A dot on a promise's thread: what the touchpoint does for it. */
function verbOf(dot: SVGGElement): string {
  return dot.dataset.role ?? '';
}

function threadTitle(thread: SVGGElement): string {
  return labelOf(thread)
    .replace(/^\p{L}+: /u, '')
    .replace(/; (explained|delivered) at [\s\S]*$/, '');
}

/** Of other pictures each part is a row. */
function ofParts(svg: SVGSVGElement, title: string): Sheet {
  const parts = partsIn(svg);
  const rows = parts.map((part): SheetRow => {
    const [first = '', ...more] = (part.dataset.hint ?? labelOf(part)).split('\n');
    const heading = part.dataset.hint === undefined ? labelOf(part) : first || labelOf(part);
    return {
      id: idOf(part) ?? '',
      title: heading,
      kind: part.dataset.role ?? '',
      cells: [more.map((text) => ({ text }))],
    };
  });
  const isTold = rows.some(({ cells }) => cells.some((lines) => lines.length > 0));
  return {
    title: title || 'The picture as a table',
    head: [],
    columns: isTold ? ['Part', 'Details'] : ['Part'],
    rows: isTold ? rows : rows.map((row) => ({ ...row, cells: [] })),
  };
}

function partsIn(within: Element): SVGGElement[] {
  return [...within.querySelectorAll<SVGGElement>('[data-element-id]')];
}

function labelOf(part: Element): string {
  return part.getAttribute('aria-label') ?? '';
}
