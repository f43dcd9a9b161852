import type { ReadDeck } from '../pptx.ts';
import { namespace, propertyName, revisionFromWords, tagNames } from './identity.ts';
import { openPackage, type Package, textOf } from './package.ts';
import { relatedPath, relationshipsOf } from './relationships.ts';
import { slidePaths } from './slide-paths.ts';
import { all, parseXml } from './xml.ts';

/** What stands in a deck of Waymark's; undefined where it is none, or no deck at all. */
export function readIdentity(bytes: Uint8Array): ReadDeck | undefined {
  try {
    return identityOf(openPackage(bytes));
  } catch {
    // Whatever is wrong with a file: it is none that Waymark wrote.
    return undefined;
  }
}

function identityOf(files: Package): ReadDeck | undefined {
  const presentation = relatedPath(files, '', 'officeDocument');
  if (presentation === undefined) return undefined;
  const kept = keptPart(files);
  const slides = slidePaths(files).map((path) => ({
    title: titleOf(files, path),
    tags: tagsOf(files, path),
  }));
  const tagged = slides.find(({ tags }) => tags !== undefined)?.tags?.revision;
  const words = kept?.revision ?? tagged ?? propertyOf(files);
  if (words === undefined) return undefined;
  const known = slides.flatMap(({ title, tags }, index) => {
    const elements = tags?.elements ?? kept?.elementsOf(title);
    return elements === undefined ? [] : [{ number: index + 1, title, elements }];
  });
  const isWhole = kept?.isWhole === true;
  return { model: kept?.model, revision: revisionFromWords(words), isWhole, slides: known };
}

/** Our own part of the deck. LibreOffice keeps it and forgets that the presentation needs it. */
function keptPart(files: Package) {
  for (const path of [...files.keys()].filter((it) => /^customXml\/item\d+\.xml$/.test(it))) {
    const root = parseXml(textOf(files, path) ?? '').documentElement;
    if (!root || root.namespaceURI !== namespace) continue;
    const held = (name: string) => root.getElementsByTagNameNS(namespace, name)[0]?.textContent ?? undefined;
    const slides = slidesIn(held('slides') ?? '[]');
    return {
      model: held('model'),
      isWhole: root.getAttribute('journeys') === 'all',
      revision: root.getAttribute('revision') ?? undefined,
      /** Of the first slide with this title that was not asked for before. */
      elementsOf(title: string) {
        const index = slides.findIndex((it) => it.title === title);
        return index < 0 ? undefined : slides.splice(index, 1)[0]?.elements;
      },
    };
  }
  return undefined;
}

function slidesIn(json: string): { title: string; elements: string[] }[] {
  const known: unknown = JSON.parse(json);
  return !Array.isArray(known)
    ? []
    : known.map((it) => ({ title: String(it?.title ?? ''), elements: strings(it?.elements) }));
}

function tagsOf(files: Package, path: string) {
  for (const { type, path: place } of relationshipsOf(files, path)) {
    const text = type === 'tags' && place !== undefined ? textOf(files, place) : undefined;
    const tags = text === undefined ? [] : all(parseXml(text), 'p:tag');
    const said = (name: string) => tags.find((it) => it.getAttribute('name') === name)?.getAttribute('val');
    const [elements, revision] = [said(tagNames.elements), said(tagNames.revision)];
    if (elements != null && revision != null) return { elements: strings(JSON.parse(elements)), revision };
  }
  return undefined;
}

function strings(known: unknown): string[] {
  return Array.isArray(known) ? known.filter((it) => typeof it === 'string') : [];
}

function titleOf(files: Package, path: string): string {
  const shapes = all(parseXml(textOf(files, path) ?? ''), 'p:sp');
  const title = shapes.find((shape) => /title$/i.test(all(shape, 'p:ph')[0]?.getAttribute('type') ?? ''));
  if (title === undefined) return '';
  return all(title, 'a:p')
    .map((it) =>
      all(it, 'a:t')
        .map((text) => text.textContent)
        .join(''),
    )
    .join(' ');
}

function propertyOf(files: Package): string | undefined {
  const text = textOf(files, relatedPath(files, '', 'custom-properties') ?? '');
  if (text === undefined) return undefined;
  const found = Array.from(parseXml(text).getElementsByTagName('property')).find(
    (it) => it.getAttribute('name') === propertyName,
  );
  return found?.textContent ?? undefined;
}
