import { spanning } from '../../text/span.ts';
import { type Fraction, fraction } from '../fraction.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../tree.ts';

export interface WrittenNumber {
  readonly number: Fraction;
  readonly percent: boolean;
}

/** A number with the part that it ends with. */
interface TakenNumber extends WrittenNumber {
  readonly last: Part;
}

/** What a part says as a number or a percentage; undefined where it is neither. */
export function asNumber(part: Part): WrittenNumber | undefined {
  if (part.kind !== 'word') return undefined;
  const plain = part.image.replace(/^[−–]/, '-');
  const percent = plain.endsWith('%');
  const number = fraction(percent ? plain.slice(0, -1) : plain);
  return number === undefined ? undefined : { number, percent };
}

/** Takes a number. As other languages write it, with a comma before decimals or a space before `%`, it is one with a fix. */
export function takeNumber(reader: Reader): TakenNumber | undefined {
  const first = reader.peek();
  const amount = first && asNumber(first);
  if (first === undefined || amount === undefined) return undefined;
  reader.take();
  const [next, decimals] = [reader.peek(), reader.peek(1)];
  if (next === undefined || amount.percent) return { ...amount, last: first };
  if (next.kind === 'word' && next.image === '%') return takePercent(reader, first, amount);
  const isGrouped = next.kind === 'comma' && next.start === first.end && decimals?.start === next.end;
  return isGrouped && /^\d+%?$/.test(decimals.image)
    ? takeDecimals(reader, first, decimals)
    : { ...amount, last: first };
}

function takePercent(reader: Reader, first: Part, { number }: WrittenNumber): TakenNumber {
  const last = reader.take() ?? first;
  reader.malformed(
    spanning(first, last),
    `Nothing stands between a number and its %: write '${first.image}%'.`,
    {
      title: `Change to '${first.image}%'`,
      edits: [{ span: { start: first.end, end: last.start }, text: '' }],
    },
  );
  return { number, percent: true, last };
}

/** With three digits behind the comma it may be thousands that are meant, and with a point before it they are. */
function takeDecimals(reader: Reader, first: Part, last: Part): TakenNumber | undefined {
  reader.take();
  reader.take();
  const span = spanning(first, last);
  const joined = asNumber({ ...first, image: `${first.image}.${last.image}` });
  if (joined === undefined || /^\d{3}%?$/.test(last.image)) {
    reader.malformed(
      span,
      `'${reader.written(span)}' can be read in two ways: write thousands without a sign between them, and decimals behind a point, such as 1000 or 6.5.`,
    );
    return undefined;
  }
  const meant = `${first.image}.${last.image}`;
  reader.malformed(span, `Decimals stand behind a point: write '${meant}'.`, {
    title: `Change to '${meant}'`,
    edits: [{ span: { start: first.end, end: last.start }, text: '.' }],
  });
  return { ...joined, last };
}
