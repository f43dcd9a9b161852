import { type Package, setText, textOf, types } from './package.ts';
import { declaration, parseXml, printXml } from './xml.ts';

const space = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Says what a part is, in place of what was said of it before. */
export function setContentType(files: Package, path: string, type: string): void {
  setContentTypes(files, new Map([[path, type]]));
}

/** Says of many parts at once what they are: the list of a large deck is long. */
export function setContentTypes(files: Package, said: ReadonlyMap<string, string>): void {
  const document = parseXml(textOf(files, types) ?? `${declaration}<Types xmlns="${space}"/>`);
  for (const old of overrides(document)) {
    const path = (old.getAttribute('PartName') ?? '').slice(1);
    if (said.has(path)) old.parentNode?.removeChild(old);
  }
  for (const [path, type] of said) {
    const made = document.createElementNS(space, 'Override');
    made.setAttribute('PartName', `/${path}`);
    made.setAttribute('ContentType', type);
    document.documentElement?.appendChild(made);
  }
  setText(files, types, printXml(document));
}

/** Forgets what is said of parts that are not there, and says it in one order. */
export function tidyContentTypes(files: Package): void {
  const document = parseXml(textOf(files, types) ?? '');
  const said = new Map(overrides(document).map((it) => [it.getAttribute('PartName') ?? '', it]));
  for (const it of overrides(document)) it.parentNode?.removeChild(it);
  for (const [path, it] of [...said].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (files.has(path.slice(1))) document.documentElement?.appendChild(it);
  }
  setText(files, types, printXml(document));
}

function overrides(document: ReturnType<typeof parseXml>) {
  return Array.from(document.getElementsByTagNameNS(space, 'Override'));
}
