import { type Package, textOf } from './package.ts';
import { relatedPath, relationshipsOf } from './relationships.ts';
import { all, parseXml, vocabularies } from './xml.ts';

/** The slides of a deck in the order they are shown. */
export function slidePaths(files: Package): string[] {
  const presentation = relatedPath(files, '', 'officeDocument') ?? '';
  const related = new Map(relationshipsOf(files, presentation).map(({ id, path }) => [id, path]));
  return all(parseXml(textOf(files, presentation) ?? ''), 'p:sldId').flatMap(
    (it) => related.get(it.getAttributeNS(vocabularies.r, 'id') ?? '') ?? [],
  );
}
