import type { Weight } from '../../views/scene/scene.ts';
import type { SystemFont, SystemFonts } from '../drawn.ts';
import type { OpenFont } from './open-font.ts';
import { openSystemFont } from './open-system-font.ts';

/** The fonts of the machine, for letters whose font does not ship. Each is read and opened once, when it is needed. */
export class MachineFonts {
  readonly #systemFonts: SystemFonts | undefined;
  readonly #candidates = new Map<string, Promise<readonly SystemFont[]>>();
  readonly #open = new Map<string, Promise<OpenFont | undefined>>();

  constructor(systemFonts: SystemFonts | undefined) {
    this.#systemFonts = systemFonts;
  }

  /** The first font in place of that family that has all these letters; undefined where none has. */
  async find(
    family: string,
    codes: readonly number[],
    { weight, isEmbedded }: { readonly weight: Weight; readonly isEmbedded: boolean },
  ): Promise<OpenFont | undefined> {
    for (const candidate of await this.#candidatesFor(family, weight)) {
      const font = await this.#opened(candidate, weight);
      if (font === undefined || (isEmbedded && !font.isEmbeddable)) continue;
      if (codes.every((code) => font.has(code))) return font;
    }
    return undefined;
  }

  #candidatesFor(family: string, weight: Weight): Promise<readonly SystemFont[]> {
    const key = `${weight} ${family}`;
    const found = this.#candidates.get(key) ?? Promise.resolve(this.#systemFonts?.(family, weight) ?? []);
    this.#candidates.set(key, found);
    return found;
  }

  #opened(candidate: SystemFont, weight: Weight): Promise<OpenFont | undefined> {
    const { file, face } = candidate;
    const key = `${weight} ${file}#${face ?? ''}`;
    const font = this.#open.get(key) ?? opened(candidate, weight);
    this.#open.set(key, font);
    return font;
  }
}

/** A font that is broken, or of a kind that cannot be read, is none. */
async function opened({ file, face, bytes }: SystemFont, weight: Weight): Promise<OpenFont | undefined> {
  try {
    return openSystemFont(await bytes(), { file, face, weight });
  } catch {
    return undefined;
  }
}
