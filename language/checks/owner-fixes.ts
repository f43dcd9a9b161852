import type { Element } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { Reference } from '../syntax/tree.ts';
import type { Fix } from '../text/problem.ts';
import { insertProperty } from './insert-property.ts';

const mostOffers = 5;

/** One fix a team that could own an element, the owners of what is near to it first. */
export function ownerFixes(
  element: Element,
  near: Iterable<{ readonly owner: Reference | undefined }>,
  facts: Facts,
): readonly Fix[] {
  const owners = [...near].flatMap((it) => (it.owner && facts.team(it.owner)) ?? []);
  return [...new Set([...owners, ...facts.teams])].slice(0, mostOffers).flatMap(({ name, title }) =>
    name === undefined
      ? []
      : [
          {
            title: `Make '${title}' the owner`,
            edits: [{ uri: element.uri, edits: [insertProperty(element, `owner ${name.text}`)] }],
          },
        ],
  );
}
