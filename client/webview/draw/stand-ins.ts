/**
 * Mermaid's labels in SVG show codes such as `#35;` as they are written, and break them over lines. So each code is put
 * into the diagram as one letter that nobody writes, and what it stands for takes its place in the picture.
 */
export interface StandIns {
  /** The diagram without codes. */
  readonly text: string;
  /** Puts into a picture what was meant. */
  restore(picture: Element): void;
}

/** The first letter of a plane of Unicode that is for private use. */
const first = 0xf0000;
const standIn = /[\u{F0000}-\u{FFFFD}]/gu;

export function withStandIns(diagram: string): StandIns {
  const meant: string[] = [];
  const letterFor = (character: string): string => {
    const known = meant.indexOf(character);
    return String.fromCodePoint(first + (known >= 0 ? known : meant.push(character) - 1));
  };
  // Who writes such a letter nevertheless gets it back.
  const text = diagram.replace(/#(\d+);|[\u{F0000}-\u{FFFFD}]/gu, (written, code?: string) =>
    letterFor(code === undefined ? written : String.fromCodePoint(Number(code))),
  );
  const back = (shown: string) =>
    shown.replace(standIn, (it) => meant[(it.codePointAt(0) ?? first) - first] ?? it);
  return {
    text,
    restore(picture) {
      const texts = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        node.nodeValue = back(node.nodeValue ?? '');
      }
    },
  };
}
