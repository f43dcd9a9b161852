import type { DeckPlan } from '../../exchange/deck/plan.ts';
import { cleanText } from './clean-text.ts';
import { setContentType, setContentTypes } from './content-types.ts';
import { harmlessJson, namespace, revisionInWords, tagNames } from './identity.ts';
import { type Package, setText, textOf } from './package.ts';
import { relate } from './relationships.ts';
import { declaration, element, parseXml, printXml, vocabularies } from './xml.ts';

const presentation = 'ppt/presentation.xml';

/** Writes into a deck which state of which elements it shows; `slides` are the slides' paths, in the plan's order. */
export function writeIdentity(files: Package, plan: DeckPlan, slides: readonly string[]): void {
  const revision = revisionInWords(plan.revision);
  const places = slides.map((path, index) => {
    const elements = JSON.stringify(plan.slides[index]?.elements ?? []);
    return tagSlide(files, path, index + 1, { [tagNames.revision]: revision, [tagNames.elements]: elements });
  });
  setContentTypes(files, new Map(places.map((it) => [it, tagsType])));
  writeModel(files, plan, revision);
}

const tagsType = 'application/vnd.openxmlformats-officedocument.presentationml.tags+xml';

/**
 * Tags are what PowerPoint keeps of a slide for those who made it, also where it is moved to another deck.
 *
 * @returns where they stand
 */
function tagSlide(
  files: Package,
  path: string,
  number: number,
  tags: Readonly<Record<string, string>>,
): string {
  const place = `ppt/tags/waymark${number}.xml`;
  const { p, a, r } = vocabularies;
  const document = parseXml(`${declaration}<p:tagLst xmlns:a="${a}" xmlns:r="${r}" xmlns:p="${p}"/>`);
  for (const [name, value] of Object.entries(tags)) {
    document.documentElement?.appendChild(element(document, 'p:tag', { name, val: harmlessJson(value) }));
  }
  setText(files, place, printXml(document));
  const list = `<p:custDataLst><p:tags r:id="${relate(files, path, 'tags', place)}"/></p:custDataLst>`;
  // A slide is large: what stands behind its shapes is put in without reading all of it again.
  const text = textOf(files, path) ?? '';
  const end = text.lastIndexOf(treeEnd) + treeEnd.length;
  setText(files, path, `${text.slice(0, end)}${list}${text.slice(end)}`);
  return place;
}

const treeEnd = '</p:spTree>';

/**
 * A part of our own vocabulary, which PowerPoint and LibreOffice keep with the deck. LibreOffice drops tags, so what the
 * slides show stands here once more, beside their titles.
 */
function writeModel(files: Package, plan: DeckPlan, revision: string): void {
  let number = 1;
  while (files.has(`customXml/item${number}.xml`)) number += 1;
  const [place, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const document = parseXml(`${declaration}<deck xmlns="${namespace}"/>`);
  document.documentElement?.setAttribute('revision', revision);
  document.documentElement?.setAttribute('journeys', plan.isWhole ? 'all' : 'some');
  const slides = plan.slides.map(({ title, elements }) => ({ title: cleanText(title), elements }));
  for (const [name, json] of Object.entries({ model: plan.model, slides: JSON.stringify(slides) })) {
    const held = document.createElementNS(namespace, name);
    held.appendChild(document.createTextNode(harmlessJson(json)));
    document.documentElement?.appendChild(held);
  }
  setText(files, place, printXml(document));
  setText(files, properties, itemProperties);
  setContentType(files, place, 'application/xml');
  setContentType(files, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  relate(files, place, 'customXmlProps', properties);
  relate(files, presentation, 'customXml', place);
}

const itemProperties = `${declaration}<ds:datastoreItem ds:itemID="{6D4E1C0A-57A1-4D0C-9B4E-0A57DECC0001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
