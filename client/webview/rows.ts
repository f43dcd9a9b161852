import type { Choice, MapOptions } from '../preview/messages.ts';
import { tellEditor } from './editor.ts';
import { Menu } from './menu.ts';

/** The menu of a map's rows: what is ticked is shown. */
export class Rows {
  readonly menu = new Menu('rows', 'Choose the rows to show');

  show({ rows, hidden }: MapOptions): void {
    const away = rows.filter(({ name }) => hidden.includes(name));
    this.menu.button.textContent = away.length === 0 ? 'Rows' : `Rows (${away.length} hidden)`;
    this.menu.button.classList.toggle('is-on', away.length > 0);
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = 'Show all rows';
    all.disabled = away.length === 0;
    const others = hidden.filter((name) => !rows.some((row) => row.name === name));
    all.addEventListener('click', () => tellEditor({ type: 'hide', rows: others }));
    this.menu.fill([...rows.map((row) => checkBox(row, hidden)), all]);
  }
}

function checkBox({ name, title }: Choice, hidden: readonly string[]): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.checked = !hidden.includes(name);
  box.addEventListener('change', () => {
    const others = hidden.filter((it) => it !== name);
    tellEditor({ type: 'hide', rows: box.checked ? others : [...others, name] });
  });
  const label = document.createElement('label');
  label.append(box, title);
  return label;
}
