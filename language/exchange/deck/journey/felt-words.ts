import type { Touchpoint } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { scoreOf } from '../../../model/feelings.ts';
import { colours, deep, soft, type Tone } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import { box, run, sizes } from '../shapes.ts';
import { heightOf, plain, shorten, titled } from '../text-fit.ts';
import { inset } from './card.ts';
import { comparedWith, scoreIn, shownScore } from './feelings.ts';
import type { Column } from './pages.ts';
import type { Piece } from './row.ts';

const padding = 3;

/** How a touchpoint feels and why, and how it feels in the journey that this one is compared with. */
export function wordsAt({ facts }: DeckData, { touchpoint, x, width }: Column): Piece | undefined {
  if (touchpoint === undefined) return undefined;
  const score = scoreOf(touchpoint, facts);
  const written = touchpoint.emotion?.word?.text;
  const said = plain(
    [written, ...(score === undefined ? ['no score'] : [shownScore(score)])].filter(Boolean).join(' '),
  );
  const why = plain(touchpoint.one('emotion')?.text?.text ?? '');
  const isStated = touchpoint.emotion !== undefined;
  const tone: Tone = score === undefined || score === 0 ? 'quiet' : score > 0 ? 'good' : 'bad';
  const setting = { width: width - 2 * inset - 2 * padding, size: sizes.small };
  const word = shorten(isStated ? said : 'not stated', { ...setting, isBold: isStated }, 2);
  const reason = why === '' ? undefined : shorten(why, setting, 5);
  const compared = comparedInWords(touchpoint, facts);
  const other = compared === undefined ? undefined : shorten(compared, setting, 2);
  const colour = isStated ? deep(tone) : colours.muted;
  const paragraphs = [
    [run(word.text, { isBold: isStated, isItalic: !isStated, colour })],
    ...(reason ? [[run(reason.text, { colour })]] : []),
    ...(other ? [[run(other.text, { colour, isItalic: true })]] : []),
  ];
  const height = heightOf(paragraphs, setting.width) + 2 * padding;
  const more = [why, compared].filter(Boolean).map((it) => `, ${it}`);
  const alt = `Emotion at ${titled(touchpoint)}: ${isStated ? said : 'not stated'}${more.join('')}`;
  const place = { x: x + inset, y: 0, width: width - 2 * inset, height };
  const name = `Emotion: ${titled(touchpoint)}`;
  const fill = isStated ? { fill: soft(tone) } : {};
  const part = box(place, { name, alt, paragraphs, inset: padding, align: 'middle', ...fill });
  const isCut = [word, reason, other].some((it) => it?.full !== undefined);
  return { height, parts: [part], full: isCut ? [alt] : [] };
}

/** As in `As it is: −2`. */
function comparedInWords(touchpoint: Touchpoint, facts: Facts): string | undefined {
  const other = comparedWith(touchpoint.journey, facts);
  const score = scoreIn(other, touchpoint, facts);
  return other === undefined || score === undefined ? undefined : `${titled(other)}: ${shownScore(score)}`;
}
