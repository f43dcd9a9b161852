import { isRightToLeft } from '../../views/scene/direction.ts';
import { ascent, lineExtent } from '../../views/scene/measure.ts';
import type { Part, Scene, TextMark } from '../../views/scene/scene.ts';
import type { FontSource } from '../drawn.ts';
import { Fonts, type Wanted } from './fonts.ts';
import { clustersOf, type Han, hanOf, isPlain, settable } from './letters.ts';
import { type SetLine, setLine } from './set-line.ts';

/** A line of a text mark, set: where it begins, and on which line its letters stand. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly text: string;
  /** The left end, in the scene's pixels. */
  readonly x: number;
  readonly baseline: number;
}

/** Sets the texts of scenes as the SVG of the same scene shows them in a browser. */
export class Typesetter {
  readonly #fonts: Fonts;
  readonly #han: Han;
  readonly #isEmbedded: boolean;
  readonly #lacking = new Set<string>();
  readonly #absent = new Set<string>();

  /** With the fonts that the texts of these scenes need; `isEmbedded` where they go into the document. */
  static async for(scenes: readonly Scene[], source: FontSource, isEmbedded: boolean): Promise<Typesetter> {
    const marks = scenes.flatMap(({ parts }) => parts.flatMap(textsIn));
    const fonts = await Fonts.of(source);
    const han = hanOf(marks.flatMap(({ lines }) => lines).join('\n')) ?? 'sc';
    const setter = new Typesetter(fonts, han, isEmbedded);
    for (const mark of marks) await setter.#fetch(mark);
    return setter;
  }

  constructor(fonts: Fonts, han: Han, isEmbedded: boolean) {
    this.#fonts = fonts;
    this.#han = han;
    this.#isEmbedded = isEmbedded;
  }

  /** The letters of all lines set so far that no font has. */
  get lacking(): readonly string[] {
    return [...this.#lacking];
  }

  /** The fonts that would have some of them, and are not there. */
  get absent(): readonly string[] {
    return [...this.#absent];
  }

  linesOf(mark: TextMark): readonly PlacedLine[] {
    const { x, y, lines, size, lineHeight, align } = mark;
    const isRtl = isRightToLeft(lines.join(' '));
    const wanted = this.#wanted(mark);
    const baseline = y + lineHeight / 2 + (ascent - lineExtent / 2) * size;
    return lines.map((it, index) => {
      const text = settable(it);
      const line = setLine(this.#fonts, text, wanted, isRtl);
      for (const letter of line.lacking) this.#miss(letter, wanted);
      const before = align === 'left' ? 0 : align === 'right' ? line.width * size : (line.width * size) / 2;
      return { line, text, x: x - before, baseline: baseline + index * lineHeight };
    });
  }

  #miss(letter: string, wanted: Wanted): void {
    this.#lacking.add(letter);
    const absent = this.#fonts.absentFor(letter, wanted);
    if (absent !== undefined) this.#absent.add(absent);
  }

  async #fetch(mark: TextMark): Promise<void> {
    const wanted = this.#wanted(mark);
    for (const line of mark.lines) {
      if (isPlain(line)) continue;
      const clusters = clustersOf(settable(line));
      await this.#fonts.fetch(clusters, wanted);
      const split = clusters.filter((it) => this.#fonts.fontFor(it, wanted) === undefined);
      await this.#fonts.fetch(
        split.flatMap((it) => [...it]),
        wanted,
      );
    }
  }

  #wanted({ lines, weight }: TextMark): Wanted {
    const text = lines.join(' ');
    const han = hanOf(text) ?? (/\p{Script=Han}/u.test(text) ? this.#han : undefined);
    return { weight, han, isEmbedded: this.#isEmbedded };
  }
}

function textsIn({ marks = [], parts = [] }: Part): TextMark[] {
  return [...marks.filter((it) => it.kind === 'text'), ...parts.flatMap(textsIn)];
}
