import type { Choice, MapFilter, MapOptions } from '../preview/messages.ts';
import { tellEditor } from './editor.ts';
import { Menu } from './menu.ts';
import { page } from './page.ts';

type Lane = keyof MapFilter;

const lanes: readonly { lane: Lane; title: string; choices: keyof MapOptions['choices'] }[] = [
  { lane: 'persona', title: 'Persona', choices: 'personas' },
  { lane: 'owner', title: 'Owner', choices: 'owners' },
  { lane: 'channel', title: 'Channel', choices: 'channels' },
  { lane: 'tag', title: 'Tag', choices: 'tags' },
];

/** No name: names hold letters, digits, `-` and `_` only, and the owner's may be empty. */
const everything = '*';

/** Which touchpoints of a map are shown: a menu, and a line below the bar while some are not. */
export class Filter {
  readonly menu = new Menu('filter', 'Choose the touchpoints to show');

  listen(): void {
    page.filteredClear.addEventListener('click', () => {
      this.menu.button.focus();
      clear();
    });
  }

  show({ choices, filter }: MapOptions): void {
    const offered = lanes.filter((it) => choices[it.choices].length > 1 || filter[it.lane] !== undefined);
    const isOn = lanes.some(({ lane }) => filter[lane] !== undefined);
    this.menu.button.textContent = 'Filter';
    this.menu.button.classList.toggle('is-on', isOn);
    this.menu.button.hidden = offered.length === 0;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Clear filter';
    button.disabled = !isOn;
    button.addEventListener('click', clear);
    this.menu.fill([...offered.map((it) => laneList(it, choices[it.choices], filter)), button]);
    page.filtered.hidden = !isOn;
    const sentence = isOn ? inWords(choices, filter) : '';
    if (page.filteredText.textContent !== sentence) page.filteredText.textContent = sentence;
  }
}

function clear(): void {
  tellEditor({ type: 'filter', filter: {} });
}

function laneList(
  { lane, title }: (typeof lanes)[number],
  choices: readonly Choice[],
  filter: MapFilter,
): HTMLLabelElement {
  const chosen = filter[lane];
  const list = document.createElement('select');
  list.name = lane;
  const isKnown = chosen === undefined || choices.some(({ name }) => name === chosen);
  const offered = isKnown ? choices : [...choices, { name: chosen, title: chosen || 'nobody' }];
  list.append(new Option('All', everything), ...offered.map((it) => new Option(it.title, it.name)));
  list.value = chosen ?? everything;
  list.addEventListener('change', () => {
    const { [lane]: _, ...others } = filter;
    tellEditor({
      type: 'filter',
      filter: list.value === everything ? others : { ...others, [lane]: list.value },
    });
  });
  const label = document.createElement('label');
  label.append(title, list);
  return label;
}

function inWords(choices: MapOptions['choices'], filter: MapFilter): string {
  const said = lanes.flatMap(({ lane, title, choices: from }) => {
    const chosen = filter[lane];
    if (chosen === undefined) return [];
    const name = choices[from].find((it) => it.name === chosen)?.title ?? (chosen || 'nobody');
    return `${title.toLowerCase()} ‘${name}’`;
  });
  return `A filter is on: only touchpoints with ${said.join(', ')} are shown.`;
}
