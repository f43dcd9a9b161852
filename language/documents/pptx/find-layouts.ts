import type { Layout, Layouts } from './layouts.ts';
import { type Package, textOf } from './package.ts';
import { type FoundPlace, placesOf } from './placeholders.ts';
import { relatedPath, relationshipsOf } from './relationships.ts';
import type { Box } from './units.ts';
import { all, type Document, parseXml, vocabularies } from './xml.ts';

/** The layouts of a template that slides are put on. */
export interface FoundLayouts extends Layouts {
  readonly paths: { readonly title: string; readonly content: string };
  /** Where the layout of most slides has its title, and where the master has its text and the line at the foot. */
  readonly title: Layout & { readonly box: Box };
  readonly content: Layout & { readonly box: Box };
  readonly body: Box | undefined;
  readonly foot: number | undefined;
}

/** Finds, by what they have room for and whatever they are called, the layouts for titles and for all else. */
export function findLayouts(files: Package): FoundLayouts | undefined {
  const master = masterOf(files);
  const known = master === undefined ? [] : layoutsOf(files, master);
  const content = bestOf(known, (it) => (it.kind === 'titleOnly' ? 0 : 10 + it.others));
  if (master === undefined || content === undefined) return undefined;
  const title = bestOf(known, (it) => likeTitleSlide(it, content)) ?? content;
  const onMaster = placesOf(parseXml(textOf(files, master) ?? ''), undefined);
  const feet = [...content.places, ...onMaster].filter((it) => isFoot(it) && it.box !== undefined);
  return {
    paths: { title: title.path, content: content.path },
    title: layoutFrom(title),
    content: layoutFrom(content),
    body: onMaster.find(({ type }) => type === 'body')?.box,
    foot: feet.length === 0 ? undefined : Math.min(...feet.map(({ box }) => box?.y ?? 0)),
  };
}

interface KnownLayout {
  readonly path: string;
  readonly kind: string;
  readonly places: readonly FoundPlace[];
  readonly title: FoundPlace & { readonly box: Box };
  readonly isTitleSlide: boolean;
  /** How many places it keeps beside title and foot. */
  readonly others: number;
}

/** How little a layout looks like that of a title slide; undefined where it does not at all. */
function likeTitleSlide(it: KnownLayout, content: KnownLayout): number | undefined {
  if (it.kind === 'title') return 0;
  if (it.isTitleSlide) return 1;
  // Not every program marks them: a title far down, with room for one text, is that of a title slide as well.
  const isLow = it.title.box.y > content.title.box.y + content.title.box.height;
  return isLow && it.others === 1 ? 2 : undefined;
}

function masterOf(files: Package): string | undefined {
  const document = parseXml(textOf(files, 'ppt/presentation.xml') ?? '');
  const id = all(document, 'p:sldMasterId')[0]?.getAttributeNS(vocabularies.r, 'id');
  return relationshipsOf(files, 'ppt/presentation.xml').find((it) => it.id === id)?.path;
}

function layoutsOf(files: Package, master: string): KnownLayout[] {
  const onMaster = parseXml(textOf(files, master) ?? '');
  return relationshipsOf(files, master).flatMap(({ type, path }) => {
    if (
      type !== 'slideLayout' ||
      path === undefined ||
      relatedPath(files, path, 'slideMaster') === undefined
    ) {
      return [];
    }
    const known = layoutOf(parseXml(textOf(files, path) ?? ''), onMaster);
    return known === undefined ? [] : [{ path, ...known }];
  });
}

function layoutOf(document: Document, master: Document): Omit<KnownLayout, 'path'> | undefined {
  const places = placesOf(document, master);
  const title = places.find((it) => isTitle(it));
  if (title?.box === undefined) return undefined;
  return {
    kind: document.documentElement?.getAttribute('type') ?? '',
    places,
    title: { ...title, box: title.box },
    isTitleSlide: title.type === 'ctrTitle' || places.some(({ type }) => type === 'subTitle'),
    others: places.filter((it) => !isTitle(it) && !isFoot(it)).length,
  };
}

function layoutFrom({ title, places }: KnownLayout): Layout & { readonly box: Box } {
  const second = places.find(({ type }) => type === 'subTitle') ?? places.find(({ type }) => type === 'body');
  return {
    title: {
      type: title.type === 'ctrTitle' ? 'ctrTitle' : 'title',
      index: title.index,
      size: title.size,
      ...sizeOf(title.box),
    },
    subtitle:
      second?.box === undefined
        ? undefined
        : {
            type: second.type === 'subTitle' ? 'subTitle' : 'body',
            index: second.index,
            size: second.size,
            ...sizeOf(second.box),
          },
    box: title.box,
  };
}

function sizeOf({ width, height }: Box) {
  return { width, height };
}

function bestOf(
  known: readonly KnownLayout[],
  cost: (it: KnownLayout) => number | undefined,
): KnownLayout | undefined {
  const rated = known.flatMap((it) => {
    const price = cost(it);
    return price === undefined ? [] : [{ it, price }];
  });
  return rated.sort((one, other) => one.price - other.price)[0]?.it;
}

function isTitle({ type }: FoundPlace): boolean {
  return type === 'title' || type === 'ctrTitle';
}

function isFoot({ type }: FoundPlace): boolean {
  return type === 'dt' || type === 'ftr' || type === 'sldNum';
}
