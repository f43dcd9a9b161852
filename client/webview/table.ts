import { isReadOnly, tellEditor } from './editor.ts';
import { page } from './page.ts';
import { type Sheet, type SheetRow, sheetOf } from './sheet.ts';
import { isTyping } from './typing.ts';

let isShown = false;
let current: string | undefined;
let changed: (isShown: boolean) => void = () => undefined;

/** Shows the picture as a table where the reader wants one: by the button, or with `T`. */
export function listenToTable(start: boolean | undefined, onChange: (isShown: boolean) => void): void {
  changed = onChange;
  page.asTable.addEventListener('click', () => turn(!isShown));
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event)) return;
    event.preventDefault();
    turn(!isShown);
  });
  page.table.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-id]') : null;
    const id = button?.dataset.id;
    if (id === undefined) return;
    tellEditor({ type: button?.dataset.role === 'nobody' ? 'chooseOwner' : 'reveal', id });
  });
  show(start === true);
}

/** Writes the table anew from the picture that stands now. */
export function fillTable(): void {
  const svg = page.drawing.querySelector('svg');
  const isThere = isShown && svg !== null;
  page.table.hidden = !isThere;
  page.diagram.classList.toggle('is-behind-table', isThere);
  page.diagram.inert = isThere;
  if (!isThere) return;
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && page.table.contains(activeElement);
  const place = focused ? buttons().indexOf(activeElement as HTMLButtonElement) : -1;
  page.table.replaceChildren(...tableOf(sheetOf(svg)));
  markInTable(current);
  if (place >= 0) (buttons()[place] ?? page.table).focus();
}

/** Marks the row of what the text cursor is in. */
export function markInTable(id: string | undefined): void {
  current = id;
  for (const row of page.table.querySelectorAll('tr')) {
    const isCurrent = id !== undefined && row.dataset.id === id;
    row.classList.toggle('is-current', isCurrent);
    if (isCurrent) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
}

function turn(isOn: boolean): void {
  show(isOn);
  if (isOn) page.table.focus();
  changed(isOn);
}

function show(isOn: boolean): void {
  isShown = isOn;
  page.asTable.setAttribute('aria-pressed', String(isOn));
  fillTable();
}

function buttons(): HTMLButtonElement[] {
  return [...page.table.querySelectorAll('button')];
}

function tableOf({ title, head, columns, rows }: Sheet): HTMLElement[] {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.dir = 'auto';
  caption.textContent = title;
  const header = table.createTHead().insertRow();
  for (const column of columns) header.append(cell('th', [column], 'col'));
  const body = table.createTBody();
  for (const row of rows) body.append(rowOf(row));
  const list = document.createElement('ul');
  for (const line of head) {
    const item = document.createElement('li');
    item.dir = 'auto';
    Object.assign(item.dataset, { id: line.id, role: line.role });
    item.textContent = line.text;
    list.append(item);
  }
  return head.length === 0 ? [table] : [list, table];
}

function rowOf({ id, title, kind, cells }: SheetRow): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset.id = id;
  row.className = kind;
  const header = cell('th', [], 'row');
  header.append(goTo(id, title, 'reveal'));
  row.append(header);
  for (const lines of cells) {
    const made = cell('td', []);
    for (const { text, owner } of lines) {
      const line = document.createElement('p');
      line.dir = 'auto';
      line.append(owner === undefined ? text : goTo(owner, text, 'nobody'));
      made.append(line);
    }
    row.append(made);
  }
  return row;
}

function goTo(id: string, text: string, role: string): HTMLElement | string {
  if (isReadOnly) return text;
  const button = document.createElement('button');
  button.type = 'button';
  button.dir = 'auto';
  button.dataset.id = id;
  button.dataset.role = role;
  button.textContent = text;
  return button;
}

function cell(kind: 'th' | 'td', lines: readonly string[], scope?: string): HTMLTableCellElement {
  const made = document.createElement(kind);
  if (scope !== undefined) made.scope = scope;
  made.append(...lines);
  return made;
}
