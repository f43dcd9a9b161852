import type { ReferenceKind } from '../../syntax/keywords.ts';
import { quote } from '../../syntax/quoted.ts';
import { removeItem } from '../../syntax/remove-item.ts';
import { referenceWords } from '../../syntax/shapes/reference.ts';
import type { Mistake, Property, Reference } from '../../syntax/tree.ts';

const declarations: Readonly<Record<ReferenceKind, string>> = {
  team: "declare it with a line that begins with 'team'",
  persona: "declare it with a line that begins with 'persona'",
  promise: "declare it with a line that begins with 'promise'",
  value: "declare it below the brand with a line that begins with 'value'",
  journey: "declare it with a line that begins with 'journey'",
  touchpoint: 'write a touchpoint of this journey, or one of another as journey.touchpoint',
  channel:
    'use a built-in one such as web or phone, or declare it in a vocabulary with a line that begins with channel',
  next: 'write a touchpoint of this journey, one of another as journey.touchpoint, or a journey',
  tag: 'write one word',
};

/** A name that leads nowhere, or only as its fix would write it. */
export function unknownName(reference: Reference, meant: string | undefined): Mistake {
  const word = referenceWords[reference.to];
  const written = reference.quoted ? `with the title ${quote(reference.text)}` : `called '${reference.text}'`;
  if (meant === undefined) {
    return {
      code: 'unknown-name',
      span: reference.span,
      message: `There is no ${word} ${written}: ${declarations[reference.to]}.`,
    };
  }
  return {
    code: 'unknown-name',
    span: reference.span,
    message: `There is no ${word} ${written}: did you mean '${meant}'?`,
    fix: { title: `Change to '${meant}'`, edits: [{ span: reference.span, text: meant }] },
  };
}

export function ambiguousTitle(reference: Reference): Mistake {
  return {
    code: 'unknown-name',
    span: reference.span,
    message: `More than one ${referenceWords[reference.to]} has the title ${quote(reference.text)}: write the name of the one you mean.`,
  };
}

/** The same name twice in the lines of one list property. */
export function repeatedName(item: Reference, property: Property, text: string): Mistake {
  return {
    code: 'repeated-property',
    span: item.span,
    message: `'${item.text}' stands twice under '${property.keyword}': once is enough.`,
    fix: { title: 'Remove the second one', edits: [removeItem(text, property, item)] },
  };
}
