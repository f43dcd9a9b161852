import type { Scene, TextMark } from '../../language/views/scene/scene.ts';

/** A scene with one line of text below the other, each a part of its own. */
export function textScene(texts: readonly string[], look: Partial<TextMark> = {}): Scene {
  const high = 40;
  const parts = texts.map((text, index) => {
    const mark: TextMark = {
      kind: 'text',
      x: 20,
      y: 20 + index * high,
      lines: [text],
      width: 1000,
      size: 20,
      lineHeight: 27,
      weight: 'regular',
      colour: 'ink',
      align: 'left',
      ...look,
    };
    return { role: 'text', marks: [mark] };
  });
  const page = {
    kind: 'box',
    x: 0,
    y: 0,
    width: 1040,
    height: 40 + texts.length * high,
    fill: 'page',
  } as const;
  return {
    width: page.width,
    height: page.height,
    title: 'Texts',
    description: 'One below the other.',
    parts: [{ role: 'page', marks: [page] }, ...parts],
  };
}
