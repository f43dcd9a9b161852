import { counted, type Element, elementsOf, foldName, type Snapshot } from '../../../language/index.ts';
import { lines, list, type Part, strong } from './content.ts';
import { goTo } from './named.ts';

/** A tag, and all that bears it. */
export function aboutTag(tag: string, snapshot: Snapshot): readonly Part[] {
  const folded = foldName(tag);
  const bearers: Element[] = [];
  for (const unit of snapshot.units()) {
    for (const element of elementsOf(unit))
      if (element.list('tag').some(({ text }) => foldName(text) === folded)) bearers.push(element);
  }
  return [
    ...lines([strong(tag), ' · tag']),
    ...list([`On ${counted(bearers.length, 'element')}:`], bearers, (it) =>
      it.kind === 'gap' || it.kind === 'vocabulary' ? [it.kind] : [goTo(it), ` · ${it.kind}`],
    ),
  ];
}
