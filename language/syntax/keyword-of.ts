import type { Span } from '../text/span.ts';
import { asBlockKind, isKeyword, meantKeyword, propertyOn } from './keyword-lookup.ts';
import { type BlockKind, synonyms } from './keywords.ts';
import { shorten } from './reader.ts';
import type { Mistake, Part, Statement } from './tree.ts';

/** What a statement's first word stands for, as a fix would leave it, and the mistake in it. */
export interface Meant {
  /** Undefined where the word is near nothing: the statement opens nothing and belongs to nothing. */
  readonly keyword: string | undefined;
  readonly mistake: Mistake | undefined;
}

/** Who a property or block would belong to: the kind of the open block, and whether a journey is open. */
export interface Where {
  readonly block: BlockKind | undefined;
  readonly inJourney: boolean;
}

/** Finds a statement's keyword. Place decides: in a journey, `team care` can only mean its owner. */
export function keywordOf(statement: Statement, where: Where): Meant {
  const [first] = statement.parts;
  const written = first.image.toLowerCase();
  if (first.kind !== 'word') return { keyword: undefined, mistake: notAKeyword(first) };
  if (where.inJourney) {
    const meant = journeyWord(statement, written);
    if (meant !== undefined) return { keyword: meant, mistake: meantInstead(first, meant, written) };
  }
  if (isKeyword(written)) return known(first, written, where);
  const keyword = meantKeyword(written, where.block);
  return { keyword, mistake: keyword === undefined ? unknown(first) : meantInstead(first, keyword, written) };
}

/** Inside a journey these words open nothing: the designer says whom the journey is for, or who owns it. */
function journeyWord(statement: Statement, written: string): string | undefined {
  if (written === 'actor' || written === 'user') return 'for';
  if (written === 'department') return 'owner';
  const meant = written === 'persona' ? 'for' : written === 'team' ? 'owner' : undefined;
  return meant !== undefined && !hasTitle(statement) ? meant : undefined;
}

function hasTitle(statement: Statement): boolean {
  const rest = statement.parts.slice(1).filter((part) => part.kind !== 'colon');
  return rest.some(
    (part, index) => part.kind === 'text' || (part.kind === 'word' && rest[index + 1]?.kind === 'word'),
  );
}

/** `for` on a promise means `to`, and `to` on a journey or touchpoint means `for`. */
function known(first: Part, written: string, where: Where): Meant {
  const block = where.block;
  const isTaken =
    block === undefined || asBlockKind(written) !== undefined || propertyOn(block, written) !== undefined;
  const other = written === 'for' ? 'to' : written === 'to' ? 'for' : undefined;
  if (isTaken || other === undefined || propertyOn(block, other) === undefined) {
    return { keyword: written, mistake: undefined };
  }
  return {
    keyword: other,
    mistake: {
      code: 'misplaced-property',
      message: `On a ${block} it is '${other}' that says whom it is for: write '${other}'.`,
      span: spanOf(first),
      fix: changeTo(first, other),
    },
  };
}

function meantInstead(first: Part, keyword: string, written: string): Mistake {
  const isReal = isKeyword(written);
  const isSynonym = synonyms.has(written);
  const message = isReal
    ? `A ${written} is declared with a title, and outside the journey: inside it, write '${keyword}' before its name.`
    : isSynonym
      ? `'${first.image}' is called '${keyword}' here: write '${keyword}'.`
      : `There is no keyword '${shorten(first.image)}': did you mean '${keyword}'?`;
  return {
    code: isReal ? 'misplaced-property' : 'unknown-keyword',
    message,
    span: spanOf(first),
    fix: changeTo(first, keyword),
  };
}

function unknown(first: Part): Mistake {
  return {
    code: 'unknown-keyword',
    message: `There is no keyword '${shorten(first.image)}': begin the line with one, such as touchpoint, owner or emotion, or make it a comment with #.`,
    span: spanOf(first),
  };
}

function notAKeyword(first: Part): Mistake {
  const isText = first.kind === 'text' || first.kind === 'block';
  return {
    code: 'unknown-keyword',
    message: isText
      ? 'A text needs a keyword before it that says what it is, such as note, pain or quote.'
      : `A line cannot begin with '${shorten(first.image)}': begin it with a keyword, such as touchpoint, owner or emotion.`,
    span: spanOf(first),
  };
}

function changeTo(part: Part, keyword: string): Mistake['fix'] {
  return { title: `Change to '${keyword}'`, edits: [{ span: spanOf(part), text: keyword }] };
}

function spanOf(part: Part): Span {
  return { start: part.start, end: part.end };
}
