import type { DrawMessage, Mistake } from '../preview/messages.ts';
import { tellEditor } from './editor.ts';
import { page } from './page.ts';

export function listenToBanner(): void {
  page.bannerGo.addEventListener('click', () => tellEditor({ type: 'revealMistake' }));
}

/** A quiet line above the picture; none without a sentence. */
export function showBanner(sentence: string | undefined, mistake?: Mistake): void {
  page.banner.hidden = sentence === undefined;
  // Said again at every keystroke, the same sentence would be read aloud again and again.
  if (page.bannerText.textContent !== sentence) page.bannerText.textContent = sentence ?? '';
  page.bannerGo.hidden = mistake === undefined;
  page.bannerGo.textContent = mistake === undefined ? '' : `Go to line ${mistake.line}`;
}

/** Names the first mistake and says what the picture shows meanwhile. */
export function mistakeSentence(
  { line, message, more }: Mistake,
  picture: 'older' | 'partial' | 'none',
): string {
  const others = more === 0 ? '' : more === 1 ? ' (and 1 more)' : ` (and ${more} more)`;
  const shown = {
    older: ' Until then this is the last picture that was whole.',
    partial: ' The picture shows what could be read.',
    none: '',
  };
  return `Line ${line} needs a fix${others}: ${message}${shown[picture]}`;
}

const empty: Readonly<Record<NonNullable<DrawMessage['reason']>, readonly [text: string, example: string]>> =
  {
    'no-journey': [
      'There is no journey in this file yet. Start one, like this:',
      'journey get-online "Order and get online"',
    ],
    'no-touchpoints': [
      'This journey has no touchpoints yet. Add the first one below it, like this:',
      'touchpoint compare-plans "Compare plans"',
    ],
    'no-promises': [
      'No promise is made yet. Write the first one, like this:',
      'promise online-in-5-days "Online within five working days"',
    ],
    nothing: [
      'There is neither a promise nor a journey to be seen yet. Begin with what you promise, like this:',
      'promise online-in-5-days "Online within five working days"',
    ],
  };

/** Says what to do where there is nothing to draw. */
export function showEmpty(reason: DrawMessage['reason']): void {
  const [text, example] = empty[reason ?? 'no-journey'];
  page.empty.hidden = false;
  page.emptyText.textContent = text;
  page.emptyExample.textContent = example;
}

export function hideEmpty(): void {
  page.empty.hidden = true;
}
