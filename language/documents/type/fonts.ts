import type { Weight } from '../../views/scene/scene.ts';
import type { Resource } from '../drawn.ts';
import { type FontList, type FontSlice, type SliceFinder, sliceFinder } from './font-list.ts';
import { type Han, isPicture, isUnseen } from './letters.ts';
import { type OpenFont, openFont } from './open-font.ts';

/** Which letters are wanted, and in what. */
export interface Wanted {
  readonly weight: Weight;
  readonly han: Han;
}

/** The fonts that ship with Waymark. Each slice is read and opened once, when a text first needs it. */
export class Fonts {
  readonly #resource: Resource;
  readonly #families: readonly { readonly name: string; readonly find: SliceFinder }[];
  readonly #open = new Map<string, Promise<OpenFont>>();
  readonly #chosen = new Map<string, OpenFont | undefined>();
  readonly #plain = new Map<Weight, OpenFont>();

  static async of(resource: Resource): Promise<Fonts> {
    let fonts = known.get(resource);
    if (fonts === undefined) {
      fonts = Fonts.#read(resource);
      known.set(resource, fonts);
    }
    return fonts;
  }

  static async #read(resource: Resource): Promise<Fonts> {
    const list: FontList = JSON.parse(utf8(await resource('fonts/fonts.json')));
    const fonts = new Fonts(resource, list);
    for (const weight of ['regular', 'bold'] as const) {
      const font = await fonts.#choose('a', { weight, han: 'sc' });
      if (font === undefined) throw new Error('The fonts have no letters.');
      fonts.#plain.set(weight, font);
    }
    return fonts;
  }

  constructor(resource: Resource, list: FontList) {
    this.#resource = resource;
    this.#families = list.map((family) => ({ name: family.name, find: sliceFinder(family) }));
  }

  /** Sees to it that `fontFor` knows the fonts of these clusters. */
  async fetch(clusters: Iterable<string>, wanted: Wanted): Promise<void> {
    for (const cluster of clusters) {
      const key = keyOf(cluster, wanted);
      if (this.#chosen.has(key)) continue;
      this.#chosen.set(key, await this.#choose(cluster, wanted));
    }
  }

  /** The font that has all letters of a cluster; undefined where none has. To be fetched before. */
  fontFor(cluster: string, wanted: Wanted): OpenFont | undefined {
    return this.#chosen.get(keyOf(cluster, wanted));
  }

  /** The font of what is written in Latin letters, and of the boxes for what no font has. */
  plain(weight: Weight): OpenFont {
    const font = this.#plain.get(weight);
    if (font === undefined) throw new Error('The fonts are not read yet.');
    return font;
  }

  async #choose(cluster: string, { weight, han }: Wanted): Promise<OpenFont | undefined> {
    const codes = [...cluster].filter((it) => !isUnseen(it)).map((it) => it.codePointAt(0) ?? 0);
    const [first] = codes;
    if (first === undefined) return undefined;
    for (const { name, find } of this.#inOrder(han, isPicture(cluster))) {
      for (const slice of find(first)) {
        const font = await this.#opened(slice, name, weight);
        if (codes.every((code) => font.has(code))) return font;
      }
    }
    return undefined;
  }

  #inOrder(han: Han, isPicture: boolean): readonly { readonly name: string; readonly find: SliceFinder }[] {
    const first = isPicture ? 'NotoEmoji' : `NotoSans${han.toUpperCase()}`;
    const preferred = this.#families.filter(({ name }) => name === first);
    const others = this.#families.filter(({ name }) => name !== first);
    if (isPicture) return [...preferred, ...others];
    const index = others.findIndex(({ name }) => /^NotoSans(?:SC|JP|KR)$/.test(name));
    return [...others.slice(0, index), ...preferred, ...others.slice(index)];
  }

  #opened(slice: FontSlice, family: string, weight: Weight): Promise<OpenFont> {
    const file = slice[weight];
    const key = `${weight} ${file}`;
    const isVariable = slice.regular === slice.bold;
    const font =
      this.#open.get(key) ??
      this.#resource(`fonts/${file}`).then((bytes) => openFont(bytes, { family, file, weight, isVariable }));
    this.#open.set(key, font);
    return font;
  }
}

/** Fonts stay open for the next picture that is made with the same files. */
const known = new WeakMap<Resource, Promise<Fonts>>();

function keyOf(cluster: string, { weight, han }: Wanted): string {
  return `${weight} ${han} ${cluster}`;
}

function utf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 10_000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 10_000));
  }
  return text;
}
