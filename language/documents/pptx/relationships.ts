import { type Package, setText, textOf } from './package.ts';
import { changePart, declaration, parseXml, printXml } from './xml.ts';

/** One part of a package that another needs, or an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's path in the package; undefined for an address outside. */
  readonly path: string | undefined;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const space = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part needs; of the package itself for an empty path. */
export function relationshipsOf(files: Package, path: string): Relationship[] {
  const text = textOf(files, placeOf(path));
  if (text === undefined) return [];
  return Array.from(parseXml(text).getElementsByTagNameNS(space, 'Relationship')).map((it) => ({
    id: it.getAttribute('Id') ?? '',
    type: it.getAttribute('Type')?.split('/').at(-1) ?? '',
    path:
      it.getAttribute('TargetMode') === 'External'
        ? undefined
        : resolve(path, it.getAttribute('Target') ?? ''),
  }));
}

/** The first part of a type that a part needs. */
export function relatedPath(files: Package, path: string, type: string): string | undefined {
  return relationshipsOf(files, path).find((it) => it.type === type)?.path;
}

/**
 * Says that a part needs another one.
 *
 * @param type the last word of the relationship's name
 * @returns the id by which the part can mention it
 */
export function relate(files: Package, path: string, type: string, target: string): string {
  const taken = new Set(relationshipsOf(files, path).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const empty = `${declaration}<Relationships xmlns="${space}"/>`;
  const document = parseXml(textOf(files, placeOf(path)) ?? empty);
  const made = document.createElementNS(space, 'Relationship');
  made.setAttribute('Id', `rId${number}`);
  made.setAttribute('Type', `${office}/${type}`);
  made.setAttribute('Target', relative(path, target));
  document.documentElement?.appendChild(made);
  setText(files, placeOf(path), printXml(document));
  return `rId${number}`;
}

/** Forgets what a part needs, where `goes` says so. */
export function unrelate(files: Package, path: string, goes: (it: Relationship) => boolean): void {
  const text = textOf(files, placeOf(path));
  if (text === undefined) return;
  const gone = new Set(
    relationshipsOf(files, path)
      .filter(goes)
      .map(({ id }) => id),
  );
  const document = parseXml(text);
  for (const it of Array.from(document.getElementsByTagNameNS(space, 'Relationship'))) {
    if (gone.has(it.getAttribute('Id') ?? '')) it.parentNode?.removeChild(it);
  }
  setText(files, placeOf(path), printXml(document));
}

/** Leads a relationship to another part. */
export function retarget(files: Package, path: string, id: string, target: string): void {
  changePart(files, placeOf(path), (document) => {
    const all = Array.from(document.getElementsByTagNameNS(space, 'Relationship'));
    all.find((it) => it.getAttribute('Id') === id)?.setAttribute('Target', relative(path, target));
  });
}

/** Where the relationships of a part stand. */
export function placeOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function resolve(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** As Office writes it, and as every reader takes it. */
function relative(path: string, target: string): string {
  const [here, there] = [path.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
