import { describe, expect, it } from 'vitest';
import { closePackage, openPackage, setText, textOf } from '../../../language/documents/pptx/package.ts';
import { readDeck } from '../../../language/documents/pptx.ts';
import { aPlan } from './a-plan.ts';
import { written } from './written-deck.ts';

describe('A deck', () => {
  it.each([
    ['as it is', /^$/],
    ['without the tags and the link to our part, which LibreOffice drops', /tags/],
    ['without our own part', /customXml/],
  ])('is known again %s', async (_, dropped) => {
    const files = openPackage(await written(aPlan()));
    for (const path of [...files.keys()]) if (dropped.test(path)) files.delete(path);
    const links = textOf(files, 'ppt/_rels/presentation.xml.rels') ?? '';
    setText(
      files,
      'ppt/_rels/presentation.xml.rels',
      links.replace(/<Relationship [^>]*customXml[^>]*>/, ''),
    );
    const read = await readDeck(closePackage(files));

    expect(read?.revision).toEqual(aPlan().revision);
    expect(read?.slides).toEqual(
      aPlan().slides.map(({ title, elements: shown }, index) => ({
        number: index + 1,
        title,
        elements: shown,
      })),
    );
  });

  it('is known by its revision where all else was dropped', async () => {
    const revision = { commit: 'f'.repeat(40), isChanged: true };
    const parts = [...openPackage(await written(aPlan({ revision })))];
    const kept = parts.filter(([path]) => !/tags|customXml/.test(path));

    expect(await readDeck(closePackage(new Map(kept)))).toEqual({
      model: undefined,
      revision,
      isWhole: false,
      slides: [],
    });
  });
});
