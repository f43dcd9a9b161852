import { describe, expect, it } from 'vitest';
import { propertiesFor } from '../../language/syntax/keyword-lookup.ts';
import { type BlockKind, keywordTable } from '../../language/syntax/keywords.ts';
import { parse } from '../../language/syntax/parse.ts';
import type { Block, Property, Written } from '../../language/syntax/tree.ts';
import { slotsOf, takesText } from '../support/attacks/hostile-lines.ts';
import { hostileProject } from '../support/attacks/hostile-project.ts';
import { attackKinds, attackTexts } from '../support/attacks/index.ts';

const kinds: readonly BlockKind[] = keywordTable.blocks;
const tree = parse(hostileProject(attackTexts));

describe('the project that other tests take', () => {
  it('says each text in each place, but for the title of the brand, of which there is one', () => {
    const said = saidIn(tree.blocks);
    const wanted = new Set(attackTexts.map(oneLine));
    for (const slot of kinds.flatMap(slotsOf)) {
      const found = new Set((said.get(slot) ?? []).map((it) => oneLine(it).replace(/ too$/, '')));
      const missing = [...wanted].filter((it) => !found.has(it));
      expect.soft(missing, slot).toHaveLength(slot === 'brand "…"' ? wanted.size - 1 : 0);
    }
  });

  it('is asked for every place that the parser reads a text in', () => {
    const read = new Set<string>();
    for (const kind of kinds) {
      for (const { keyword, shape } of propertiesFor(kind)) {
        if (textsUnder(kind, keyword).length > 0) read.add(`${kind} ${keyword}`);
        expect(takesText(shape), `${kind} ${keyword}`).toBe(read.has(`${kind} ${keyword}`));
      }
    }
    const slots = kinds.flatMap(slotsOf).filter((it) => !it.endsWith('"…"'));
    expect(slots.sort()).toEqual([...read].sort());
  });

  it('is read as it is meant', () => {
    expect(tree.mistakes.map(({ message }) => message)).toEqual([]);
  });
});

describe('the list of hostile texts', () => {
  it('has no empty kind and nothing twice', () => {
    for (const { kind, texts } of attackKinds) expect(texts.length, kind).toBeGreaterThan(0);
    expect(attackTexts).toHaveLength(attackKinds.flatMap(({ texts }) => texts).length);
  });
});

/** What the parser takes for a text where a text in quotes stands behind this keyword, however many words come before it. */
function textsUnder(kind: BlockKind, keyword: string): readonly string[] {
  const before = ['', 'a ', 'a, ', '+1 ', '2026-03-01 for customer '];
  return before.flatMap((words) => {
    const [block] = parse(`${headers(kind)}\n${keyword} ${words}"own words"\n`).blocks;
    return [...saidIn(block === undefined ? [] : [block])].flatMap(([slot, texts]) =>
      slot === `${kind} ${keyword}` ? texts.filter((it) => it === 'own words') : [],
    );
  });
}

/** Lines that open a block of this kind. */
function headers(kind: BlockKind): string {
  const journey = 'journey a';
  if (kind === 'stage') return `${journey}\nstage a`;
  if (kind === 'touchpoint') return `${journey}\ntouchpoint a`;
  if (kind === 'gap') return `${journey}\ngap 2 hours`;
  return kind === 'vocabulary' ? kind : `${kind} a`;
}

/** All texts of blocks, by the place they stand in. */
function saidIn(blocks: readonly Block[], said = new Map<string, string[]>()): Map<string, string[]> {
  const add = (slot: string, { text }: Pick<Written, 'text'>) =>
    said.set(slot, [...(said.get(slot) ?? []), text]);
  for (const { kind, title, properties, blocks: inside } of blocks) {
    if (title !== undefined) add(`${kind} "…"`, title);
    for (const property of properties)
      for (const text of textsOf(property)) add(`${kind} ${property.keyword}`, text);
    saidIn(inside, said);
  }
  return said;
}

/** A name in quotes is a text only where the form says so: elsewhere it is a mistake, or means what has this title. */
function textsOf({ form, title, text, measure, list = [] }: Property): readonly Pick<Written, 'text'>[] {
  const listed = form.shape.kind === 'list' && form.shape.texts ? list.filter(({ quoted }) => quoted) : [];
  return [title, text, measure?.source, ...listed].filter((it) => it !== undefined);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').normalize('NFC').trim();
}
