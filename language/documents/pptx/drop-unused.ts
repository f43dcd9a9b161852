import { tidyContentTypes } from './content-types.ts';
import { type Package, types } from './package.ts';
import { placeOf, relationshipsOf } from './relationships.ts';

/** Takes away what no part needs: what is left of slides that are gone, and of what pptxgenjs lays out in advance. */
export function dropUnused(files: Package): void {
  const used = new Set([types, placeOf('')]);
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    used.add(placeOf(path));
    for (const { path: next } of relationshipsOf(files, path)) {
      if (next === undefined || used.has(next) || !files.has(next)) continue;
      used.add(next);
      open.push(next);
    }
  }
  for (const path of [...files.keys()]) if (!used.has(path)) files.delete(path);
  tidyContentTypes(files);
}
