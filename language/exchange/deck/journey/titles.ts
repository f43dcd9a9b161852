import { isRightToLeft } from '../../../views/scene/direction.ts';
import { titlePlaces } from '../plan.ts';
import { keptTogether, safeWidth, shorten, titled } from '../text-fit.ts';
import type { Flowed } from './flow.ts';
import type { Page } from './pages.ts';
import { sceneRows, touchpointTitles } from './rows/index.ts';

/** Which of a journey's slides it is. */
export interface Count {
  readonly place: number;
  readonly of: number;
}

const { width, size } = titlePlaces.content;
const room = width - 20;

/** The journey's title, what of it the slide shows, and which of how many it is, in one line. */
export function titleOf(
  page: Page,
  flowed: Flowed,
  { place, of }: Count,
): { text: string; full: readonly string[] } {
  const title = titled(page.journey);
  if (of === 1) return fitted(title, '');
  const behind = isRightToLeft(title) ? ` ${keptTogether(`(${place} of ${of})`)}` : ` (${place} of ${of})`;
  const whole = `${title}: ${aboutOf(page, flowed)}${behind}`;
  return fits(whole) ? { text: whole, full: [] } : fitted(title, behind);
}

/** The stages from the first to the last one, or what a slide that goes on with them shows of them. */
function aboutOf({ stages }: Page, { rows }: Flowed): string {
  if (rows[0] === touchpointTitles) {
    const others = rows.slice(1);
    if (others.every((it) => sceneRows.includes(it))) return 'behind the scenes';
    const titles = others.slice(0, 3).map((it) => it.title.toLowerCase());
    return others.length > 3 ? `${titles.slice(0, 2).join(', ')} and more` : titles.join(', ');
  }
  const titles = stages.filter((it) => !it.stage.block.implied).map((it) => titled(it.stage));
  const [first = 'touchpoints', last = first] = [titles[0], titles.at(-1)];
  return first === last ? first : `${first} … ${last}`;
}

function fits(text: string): boolean {
  return safeWidth(text, size, true) <= room;
}

function fitted(title: string, behind: string): { text: string; full: readonly string[] } {
  if (fits(`${title}${behind}`)) return { text: `${title}${behind}`, full: [] };
  const left = room - safeWidth(behind, size, true);
  return { text: `${shorten(title, { width: left, size, isBold: true }, 1).text}${behind}`, full: [title] };
}
