import { describe, expect, it } from 'vitest';
import { Typesetter } from '../../language/documents/type/typesetter.ts';
import { textWidth } from '../../language/views/scene/measure.ts';
import type { TextMark } from '../../language/views/scene/scene.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { textScene } from '../support/text-scene.ts';

const { resource } = sourceExportTools;

async function set(text: string, look: Partial<TextMark> = {}) {
  const scene = textScene([text], look);
  const setter = await Typesetter.for([scene], { resource }, true);
  const mark = scene.parts.flatMap(({ marks = [] }) => marks).find((it) => it.kind === 'text');
  if (mark === undefined) throw new Error('There is no text.');
  const [line] = setter.linesOf(mark);
  if (line === undefined) throw new Error('There is no line.');
  return line;
}

/** Each run as its font and what its letters stand for, from left to right. */
async function runsOf(text: string, look: Partial<TextMark> = {}): Promise<string[]> {
  const { line } = await set(text, look);
  return line.runs.map(({ font, glyphs }) => `${font.name}: ${glyphs.map((it) => it.text).join('|')}`);
}

describe('the font of a letter', () => {
  it.each([
    ['Aé', ['Inter-Regular: A|é']],
    ['Жё', ['Inter-Regular: Ж|ё']],
    ['漢字', ['NotoSansSC-Regular: 漢', 'NotoSansSC-Regular: 字']],
    ['漢か', ['NotoSansJP-Regular: 漢', 'NotoSansJP-Regular: か']],
    ['漢가', ['NotoSansKR-Regular: 漢', 'NotoSansKR-Regular: 가']],
    ['ก่', ['NotoSansThai-Regular: ก่']],
    ['a→★', ['Inter-Regular: a', 'NotoSansSymbols-Regular: →', 'NotoSansSymbols2-Regular: ★']],
    ['か→', ['NotoSansJP-Regular: か', 'NotoSansJP-Regular: →']],
    ['a🎉', ['Inter-Regular: a', 'NotoEmoji-Regular: 🎉']],
    ['1️⃣1', ['NotoEmoji-Regular: 1️⃣', 'Inter-Regular: 1']],
  ] as const)('%s', async (text, runs) => {
    expect(await runsOf(text)).toEqual(runs);
  });

  it('is half-bold where the text is bold', async () => {
    expect(await runsOf('Aก', { weight: 'bold' })).toEqual(['Inter-SemiBold: A', 'NotoSansThai-SemiBold: ก']);
  });

  it('is that of the next text, where Han letters alone do not say whose they are', async () => {
    const scene = textScene(['漢字', 'かな']);
    const setter = await Typesetter.for([scene], { resource }, true);
    const marks = scene.parts.flatMap(({ marks = [] }) => marks.filter((it) => it.kind === 'text'));
    const fonts = marks.flatMap((it) => setter.linesOf(it)).map(({ line }) => line.runs[0]?.font.name);
    expect(fonts).toEqual(['NotoSansJP-Regular', 'NotoSansJP-Regular']);
  });
});

describe('a line', () => {
  it('is as wide as maps reckon with, to a hundredth or so', async () => {
    const text = 'Shows what happens after the order, day by day';
    const { line } = await set(text);
    expect(Math.abs(line.width / textWidth(text, 1, 'regular') - 1)).toBeLessThan(0.015);
  });

  it('draws letters nearer to each other where they need it', async () => {
    const [together, apart] = [await set('AV'), await set('A|V')];
    const bar = await set('|');
    expect(together.line.width).toBeLessThan(apart.line.width - bar.line.width);
  });

  it('joins letters as their script has it', async () => {
    const { line } = await set('क्ष');
    expect(line.runs.flatMap(({ glyphs }) => glyphs.map((it) => [it.text, it.parts.length]))).toEqual([
      ['क्ष', 1],
    ]);
  });

  it('runs to the left where its first letter does, and numbers to the right in it', async () => {
    const { line } = await set('שלום 42');
    const [words, number] = line.runs;
    expect(words?.glyphs.map((it) => it.text).join('')).toBe(' םולש');
    expect(number?.x).toBe(0);
  });

  it('turns brackets round in it', async () => {
    const [left, right] = [await set('(ש'), await set('ש)')];
    const glyphOf = ({ line }: typeof left) => line.runs.find(({ font }) => font.name === 'Inter-Regular');
    const plain = (await set('()')).line.runs[0]?.glyphs.map(({ parts }) => parts[0]?.id);
    expect(glyphOf(left)?.glyphs[0]?.parts[0]?.id).toBe(plain?.[1]);
    expect(glyphOf(right)?.glyphs[0]?.parts[0]?.id).toBe(plain?.[0]);
  });

  it('begins, ends or has its middle at its place', async () => {
    const { line } = await set('Hello');
    const wide = line.width * 20;
    expect((await set('Hello', { align: 'left', x: 500 })).x).toBe(500);
    expect((await set('Hello', { align: 'right', x: 500 })).x).toBeCloseTo(500 - wide);
    expect((await set('Hello', { align: 'middle', x: 500 })).x).toBeCloseTo(500 - wide / 2);
    expect((await set('שלום', { align: 'left', x: 500 })).x).toBe(500);
  });

  it('has nothing in place of what nobody sees', async () => {
    expect(await runsOf('a\u200b\u00adb\u0007')).toEqual(['Inter-Regular: a\u200b\u00ad|b']);
    expect((await set('a\u200b\u00adb\u0007')).line.width).toBe((await set('ab')).line.width);
  });
});
