import { expect, it } from 'vitest';
import { keywordTable, modelJson } from '../../../language/index.ts';
import { properties } from '../../../language/syntax/keywords.ts';
import { open } from './model-bed.ts';

it('the model knows every property on every kind of block', () => {
  const lost = properties.flatMap(({ keyword, on, shape }) =>
    on
      .filter(
        (kind) => !whole(kind, `${keyword} ${example(shape.kind, shape)}`).includes(seen(shape.kind, shape)),
      )
      .map((kind) => `${keyword} on ${kind}`),
  );
  expect(lost).toEqual([]);
});

/** The model of a project that has one block of a kind with one property. */
function whole(kind: string, property: string): string {
  const around: Readonly<Record<string, string>> = {
    stage: 'journey j\n',
    touchpoint: 'journey j\nstage s\n',
    gap: 'journey j\nstage s\n',
  };
  const header = kind === 'gap' || kind === 'vocabulary' ? kind : `${kind} some`;
  expect(keywordTable.blocks).toContain(kind);
  return modelJson(open(`${around[kind] ?? ''}${header}\n  ${property}\n`));
}

type Shape = (typeof properties)[number]['shape'];

function example(kind: Shape['kind'], shape: Shape): string {
  const examples: Readonly<Partial<Record<Shape['kind'], string>>> = {
    flag: '',
    declaration: 'zebra "Zebra"',
    text: '"zebra"',
    who: '"zebra"',
    reference: 'zebra',
    link: 'zebra',
    list: 'zebra',
    money: '77 EUR',
    duration: '77 days',
    measure: 'zebra',
    improvement: '2026-01-01 for both "zebra"',
    emotion: 'zebra',
    'word-score': 'zebra +1',
  };
  return shape.kind === 'choice' ? (shape.among.at(-1) ?? '') : (examples[kind] ?? '');
}

function seen(kind: Shape['kind'], shape: Shape): string {
  if (shape.kind === 'choice') return `"${shape.among.at(-1)}"`;
  if (kind === 'flag') return 'true';
  return kind === 'money' || kind === 'duration' ? '77 ' : 'zebra';
}
