import { type NextKeyword, propertyOn } from '../../../language/index.ts';
import type { Answer } from './answer.ts';
import { usedCurrency } from './project-words.ts';
import type { Site } from './site.ts';
import { choose, stop } from './snippet.ts';

type Written = Pick<Answer, 'text' | 'isSnippet' | 'goesOn'>;

/** What is written along with a keyword: quotes for a text to fill in; for a name or word, the list of them opens. */
export function behindKeyword({ keyword, on }: NextKeyword, site: Site): Written {
  const shape = on && propertyOn(on, keyword)?.shape;
  const filled = site.client.snippets ? toFillIn(keyword, on, site) : undefined;
  if (filled !== undefined) return { text: `${keyword} ${filled}`, isSnippet: true };
  if (shape?.kind === 'flag' || keyword === 'vocabulary' || keyword === 'outside') return { text: keyword };
  const opensList = shape !== undefined && listed.has(shape.kind);
  return { text: `${keyword} `, goesOn: opensList };
}

const listed: ReadonlySet<string> = new Set(['reference', 'link', 'list', 'choice', 'measure', 'emotion']);

function toFillIn(keyword: string, on: NextKeyword['on'], site: Site): string | undefined {
  const shape = on && propertyOn(on, keyword)?.shape;
  const { today } = site.snapshot;
  switch (shape?.kind) {
    case 'text':
      return shape.clause === 'on' ? `"${stop(1)}" on ${stop(2, today)}` : `"${stop(1)}"`;
    case 'declaration':
      return `${stop(1, 'name')} "${stop(2, 'Title')}"`;
    case 'money':
      return `${stop(1, '42')} ${stop(2, usedCurrency(site))}`;
    case 'duration':
      return `${stop(1, '5')} ${choose(2, ['minutes', 'hours', 'days', 'working days', 'weeks'])}`;
    case 'improvement':
      return `${stop(1, today)} for ${choose(2, ['customer', 'efficiency', 'both'])} "${stop(3)}"`;
    case 'word-score':
      return `${stop(1, 'word')} ${choose(2, ['+2', '+1', '0', '-1', '-2'])}`;
    default:
      return undefined;
  }
}
