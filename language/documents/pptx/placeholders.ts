import { type Box, points } from './units.ts';
import { all, childOf, type Document, type Element, first } from './xml.ts';

/** A place that a layout or a master keeps for something. */
export interface FoundPlace {
  /** As the format calls it; `obj` where the layout does not say. */
  readonly type: string;
  readonly index: string | undefined;
  /** Undefined where neither the layout nor its master says. */
  readonly box: Box | undefined;
  /** Of its letters, in points. */
  readonly size: number;
}

/** The places of a layout, as it or its master has them; of a master without another. */
export function placesOf(document: Document, master: Document | undefined): FoundPlace[] {
  return all(document, 'p:sp').flatMap((shape) => {
    const mark = first(shape, 'p:ph');
    if (mark === undefined) return [];
    const type = mark.getAttribute('type') ?? 'obj';
    const behind = master && shapeFor(master, type);
    const styles = first(
      master ?? document,
      type.toLowerCase().endsWith('title') && type !== 'subTitle' ? 'p:titleStyle' : 'p:bodyStyle',
    );
    const size = sizeIn(shape) ?? (behind && sizeIn(behind)) ?? (styles && sizeIn(styles)) ?? 18;
    const box = boxOf(shape) ?? (behind && boxOf(behind));
    return [{ type, index: mark.getAttribute('idx') ?? undefined, box, size }];
  });
}

/** What a place of a layout takes after. */
function shapeFor(master: Document, type: string): Element | undefined {
  const like = { ctrTitle: 'title', subTitle: 'body', obj: 'body' }[type] ?? type;
  return all(master, 'p:sp').find((it) => first(it, 'p:ph')?.getAttribute('type') === like);
}

function boxOf(shape: Element): Box | undefined {
  const place = first(shape, 'a:xfrm');
  const [offset, extent] = [place && childOf(place, 'a:off'), place && childOf(place, 'a:ext')];
  if (offset === undefined || extent === undefined) return undefined;
  const read = (node: Element, name: string) => points(Number(node.getAttribute(name)));
  return {
    x: read(offset, 'x'),
    y: read(offset, 'y'),
    width: read(extent, 'cx'),
    height: read(extent, 'cy'),
  };
}

function sizeIn(node: Element): number | undefined {
  const level = first(node, 'a:lvl1pPr');
  const size = level && first(level, 'a:defRPr')?.getAttribute('sz');
  return size ? Number(size) / 100 : undefined;
}
