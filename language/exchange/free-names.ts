import { foldName, isName, nameFromTitle } from '../syntax/names.ts';
import { asOnDisk, fileNameOf } from './file-names.ts';

/** Gives out names that are free among those given out before. */
export interface FreeNames {
  /** A name made of a title, of `otherwise` where it has no letters; a second one of a name gets `-2`. */
  take(title: string, otherwise: string): string;
}

/** How long a name may get that is made of a title: a sentence is no name. */
const longest = 48;

/** Names of one kind in one place; `isTaken` says which ones somebody else bears already. */
export function freeNames(isTaken: (name: string) => boolean = () => false): FreeNames {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return {
    take(title, otherwise) {
      const short = shortened(nameFromTitle(title) ?? otherwise);
      const wanted = isName(short) ? short : otherwise;
      let name = wanted;
      // Where thousands bear one name, counting goes on where it ended.
      let number = last.get(foldName(wanted)) ?? 1;
      while (taken.has(foldName(name)) || isTaken(name)) {
        number += 1;
        name = `${wanted}-${number}`;
      }
      last.set(foldName(wanted), number);
      taken.add(foldName(name));
      return name;
    },
  };
}

/**
 * Gives out names of `.journey` files, without their ending, which every disk takes beside each other: Windows keeps some
 * names to itself, many disks take `Visit` and `visit` for the same, and all have an end somewhere.
 */
export function freeFileNames(isTaken: (name: string) => boolean = () => false): FreeNames {
  const taken = new Set<string>();
  return {
    take(wanted, otherwise) {
      const kept = fileNameOf(shortened(wanted || otherwise));
      let name = kept;
      for (let number = 2; taken.has(asOnDisk(name)) || isTaken(name); number += 1)
        name = `${kept}-${number}`;
      taken.add(asOnDisk(name));
      return name;
    },
  };
}

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= longest) return name;
  const cut = letters.slice(0, longest).join('');
  const end = cut.lastIndexOf('-');
  const atWord = (end > longest / 2 ? cut.slice(0, end) : cut).replace(/[-_]+$/, '');
  // Digits alone are no name: the letters may stand behind the cut.
  return nameFromTitle(atWord) === undefined ? cut : atWord;
}
