import type { DrawMessage } from '../preview/messages.ts';
import { isReadOnly, tellEditor } from './editor.ts';
import { page } from './page.ts';

export function listenToPicker(): void {
  page.journey.addEventListener('change', () => tellEditor({ type: 'pick', journey: page.journey.value }));
  page.follow.addEventListener('click', () => tellEditor({ type: 'follow' }));
}

/** Shows the journeys of the file, the drawn one chosen. */
export function showJourneys({ view, journeys, journey, follows }: DrawMessage): void {
  const options = journeys.map(({ name, title }) => new Option(title, name, false, name === journey));
  page.journey.replaceChildren(...options);
  page.journey.value = journey ?? '';
  page.journey.hidden = journeys.length === 0 || view === 'promises' || view === 'overview';
  page.follow.hidden = isReadOnly || page.journey.hidden || journeys.length < 2;
  page.follow.setAttribute('aria-pressed', String(follows));
}
