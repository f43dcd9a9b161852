import { spanning } from '../../text/span.ts';
import { isName, nameFromTitle, toNfc } from '../names.ts';
import { quote, textOf } from '../quoted.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Name, Part, Written } from '../tree.ts';

export interface Declaration {
  readonly name: Name | undefined;
  readonly title: Written | undefined;
}

/** `NAME "Title"`, either of which may be left out; several words without quotes are a title. */
export function readDeclaration(reader: Reader): Declaration {
  const words = takeUntilText(reader);
  const titlePart = reader.takeIf('text') ?? reader.takeIf('block');
  if (titlePart?.kind === 'block') {
    reader.malformed(titlePart, `A title stands on one line: write it in quotes after '${reader.keyword}'.`);
  }
  const title = titlePart && writtenText(titlePart);
  const declared = words.length === 0 ? titleOnly(reader, title) : named(reader, words, title);
  reader.finish(`'${reader.keyword}' takes a name and a title in quotes`);
  return declared;
}

/** A title alone: in quotes, or all the words there are. */
export function readTitle(reader: Reader): Written | undefined {
  const words = takeUntilText(reader);
  const [first] = words;
  const last = words.at(-1);
  if (first !== undefined && last !== undefined) {
    const span = spanning(first, last);
    return { text: toNfc(reader.written(span)), span };
  }
  const part = reader.takeIf('text');
  return part && writtenText(part);
}

/** A text in quotes as the tree keeps it. */
export function writtenText(part: Part): Written {
  return { text: toNfc(textOf(part)), span: { start: part.start, end: part.end } };
}

function takeUntilText(reader: Reader): Part[] {
  const words: Part[] = [];
  for (
    let part = reader.peek();
    part && part.kind !== 'text' && part.kind !== 'block';
    part = reader.peek()
  ) {
    words.push(part);
    reader.take();
  }
  return words;
}

function titleOnly(reader: Reader, title: Written | undefined): Declaration {
  const derived = title && nameFromTitle(title.text);
  if (derived !== undefined && title !== undefined) {
    return { name: { text: derived, span: title.span, derived: true }, title };
  }
  const example = `${reader.keyword} a-short-name "A title"`;
  if (title === undefined) {
    reader.report(
      'missing-name',
      reader.keywordPart,
      `This ${reader.keyword} has no name yet: write one, as in ${example}.`,
    );
  } else {
    reader.report(
      'missing-name',
      title.span,
      `No name can be made from this title: write one before it, as in ${example}.`,
    );
  }
  return { name: undefined, title };
}

function named(reader: Reader, words: Part[], title: Written | undefined): Declaration {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { name: undefined, title };
  const span = spanning(first, last);
  if (words.length === 1 && isName(toNfc(first.image))) {
    return { name: { text: toNfc(first.image), span, derived: false }, title };
  }
  const written = toNfc(reader.written(span));
  const derived = nameFromTitle(written);
  const name = derived === undefined ? undefined : { text: derived, span, derived: true };
  if (words.length > 1 && title === undefined) return unquotedTitle(reader, { text: written, span }, name);
  if (derived === undefined) {
    reader.malformed(
      span,
      `'${shorten(written)}' cannot be a name: a name is made of letters, digits, - and _, with at least one letter.`,
    );
    return { name, title: title ?? { text: written, span } };
  }
  const replacement = title === undefined ? `${derived} ${quote(written)}` : derived;
  reader.malformed(
    span,
    `'${shorten(written)}' cannot be a name, since a name is one word of letters, digits, - and _: write '${derived}'.`,
    { title: `Change to '${replacement}'`, edits: [{ span, text: replacement }] },
  );
  return { name, title: title ?? { text: written, span } };
}

function unquotedTitle(reader: Reader, title: Written, name: Name | undefined): Declaration {
  if (name === undefined) {
    reader.report(
      'missing-name',
      title.span,
      `No name can be made from '${shorten(title.text)}': write a name of letters, digits, - and _, then the title in quotes.`,
    );
  }
  return { name, title };
}
