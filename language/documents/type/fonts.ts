import type { Weight } from '../../views/scene/scene.ts';
import type { FontSource, Resource, SystemFonts } from '../drawn.ts';
import { ascii } from './ascii.ts';
import { findSlices, type SlicesOf } from './find-slices.ts';
import type { FontList, FontSlice } from './font-list.ts';
import { type Han, isPicture, isUnseen } from './letters.ts';
import { MachineFonts } from './machine-fonts.ts';
import type { OpenFont } from './open-font.ts';
import { openSlice } from './open-slice.ts';

/** Which letters are wanted, and in what. */
export interface Wanted {
  readonly weight: Weight;
  /** Undefined where no East Asian letters are near: signs then come from fonts that are made for signs. */
  readonly han: Han | undefined;
  /** Whether the letters go into a document as a font, which not every font's licence allows. */
  readonly isEmbedded: boolean;
}

/**
 * The fonts that ship with Waymark, and for slices that do not, those of the machine. Each is read and opened once, when
 * a text first needs it.
 */
export class Fonts {
  readonly #resource: Resource;
  readonly #machine: MachineFonts;
  readonly #families: readonly Family[];
  readonly #open = new Map<string, Promise<OpenFont | undefined>>();
  readonly #chosen = new Map<string, Choice>();
  readonly #plain = new Map<Weight, OpenFont>();

  static async of({ resource, systemFonts }: FontSource): Promise<Fonts> {
    let opened = known.get(resource);
    if (opened === undefined || opened.systemFonts !== systemFonts) {
      opened = { systemFonts, fonts: Fonts.#opened({ resource, systemFonts }) };
      known.set(resource, opened);
    }
    return opened.fonts;
  }

  static async #opened(source: FontSource): Promise<Fonts> {
    const list: FontList = JSON.parse(ascii(await source.resource('fonts/fonts.json')));
    const fonts = new Fonts(source, list);
    for (const weight of ['regular', 'bold'] as const) {
      const { font } = await fonts.#choose('a', { weight, han: undefined, isEmbedded: true });
      if (font === undefined) throw new Error('The fonts have no letters.');
      fonts.#plain.set(weight, font);
    }
    return fonts;
  }

  constructor({ resource, systemFonts }: FontSource, list: FontList) {
    this.#resource = resource;
    this.#machine = new MachineFonts(systemFonts);
    this.#families = list.map((family) => ({ name: family.name, find: findSlices(family, resource) }));
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
    return this.#chosen.get(keyOf(cluster, wanted))?.font;
  }

  /** The font that would have a cluster that none has; undefined where there is none. To be fetched before. */
  absentFor(cluster: string, wanted: Wanted): string | undefined {
    return this.#chosen.get(keyOf(cluster, wanted))?.absent;
  }

  /** The font of what is written in Latin letters, and of the boxes for what no font has. */
  plain(weight: Weight): OpenFont {
    const font = this.#plain.get(weight);
    if (font === undefined) throw new Error('The fonts are not read yet.');
    return font;
  }

  async #choose(cluster: string, wanted: Wanted): Promise<Choice> {
    const codes = [...cluster].filter((it) => !isUnseen(it)).map((it) => it.codePointAt(0) ?? 0);
    const [first] = codes;
    if (first === undefined) return {};
    let absent: string | undefined;
    for (const { name, find } of this.#inOrder(wanted.han, isPicture(cluster))) {
      for (const slice of await find(first)) {
        const shipped = await this.#slice(slice, name, wanted.weight);
        if (shipped === undefined) absent ??= name;
        const font = shipped ?? (await this.#machine.find(name, codes, wanted));
        if (font !== undefined && codes.every((code) => font.has(code))) return { font };
      }
    }
    return absent === undefined ? {} : { absent };
  }

  #inOrder(han: Han | undefined, isPicture: boolean): readonly Family[] {
    const first = isPicture ? 'NotoEmoji' : han && `NotoSans${han.toUpperCase()}`;
    const preferred = this.#families.filter(({ name }) => name === first);
    const others = this.#families.filter(({ name }) => name !== first);
    if (isPicture) return [...preferred, ...others];
    // The list has signs behind all scripts, then East Asia: what is written there has signs of its own.
    const index = others.findIndex(({ name }) => /^NotoSans(?:Symbols|SC|JP|KR)$/.test(name));
    return [...others.slice(0, index), ...preferred, ...others.slice(index)];
  }

  /** Undefined where the slice does not ship. */
  #slice(slice: FontSlice, family: string, weight: Weight): Promise<OpenFont | undefined> {
    const file = slice[weight];
    const key = `${weight} ${file}`;
    const font = this.#open.get(key) ?? this.#read(file, family, weight);
    this.#open.set(key, font);
    return font;
  }

  async #read(file: string, family: string, weight: Weight): Promise<OpenFont | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await this.#resource(file);
    } catch {
      return undefined;
    }
    return openSlice(bytes, { family, file, weight });
  }
}

interface Family {
  readonly name: string;
  readonly find: SlicesOf;
}

/** What a cluster is set in, or else the first font that would have it and is not there. */
interface Choice {
  readonly font?: OpenFont;
  readonly absent?: string;
}

/** Fonts stay open for the next picture that is made with the same files. */
const known = new WeakMap<
  Resource,
  { readonly systemFonts: SystemFonts | undefined; readonly fonts: Promise<Fonts> }
>();

function keyOf(cluster: string, { weight, han, isEmbedded }: Wanted): string {
  return `${weight} ${han} ${isEmbedded} ${cluster}`;
}
