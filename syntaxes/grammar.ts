/** The words of the language, from its keyword table. Any case counts; none holds a character that a pattern would read. */
export interface Keywords {
  /** What opens a block: `journey`, `touchpoint`. */
  readonly blocks: readonly string[];
  /** What stands on a block, a line each: `owner`, `emotion`. */
  readonly properties: readonly string[];
  /** What means something further along a line: `on`, `by`, `target`, units, states. */
  readonly words: readonly string[];
}

const space = String.raw`[\s\p{Zs}]`;
const quotes = '“”„‟';
const commas = ',，、،';
const colons = ':：';
/** The characters of a name or any other word; the language rejects none but those that mean something else. */
const wordCharacter = String.raw`[^\s\p{Zs}"${quotes}${commas}${colons}<>=≤≥#]`;
const wordStart = `(?<!${wordCharacter})`;
const wordEnd = `(?!${wordCharacter})`;
/**
 * Where a line of the language begins: at the start of a line, or behind what Markdown put before it, the sign of a
 * quotation or the indentation of a list.
 */
const lineStart = String.raw`(?:^|(?<=[>\s])\G)`;
/** A line that goes on with a list: names and commas only, perhaps a comment. */
const onlyNames = `${space}*${wordCharacter}+(?:${space}*[${commas}]${space}*${wordCharacter}+)*${space}*[${commas}]?${space}*(?:#.*)?$`;
/** One-word lines that are statements and never the rest of a list. */
const loneStatements = `${space}*(?i:moment-of-truth|most-valuable|outside|gap|vocabulary)${space}*(?:#.*)?$`;

/** Blocks that bear no name. */
const nameless = new Set(['gap', 'vocabulary']);
/** Properties that declare a name, as blocks do. */
const declaring = new Set(['value']);

/**
 * The TextMate grammar that colours `.journey` files, as an object to be written as JSON. Which word
 * is a keyword depends on its place alone: only the first of a line can be one.
 */
export function grammarFor({ blocks, properties, words }: Keywords): object {
  const plain = properties.filter((property) => !declaring.has(property));
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Journey',
    scopeName: 'source.journey',
    patterns: [
      ...['comment', 'block', 'declaration', 'property', 'text-block', 'text'].map((name) => ({
        include: `#${name}`,
      })),
    ],
    repository: {
      comment: comment(),
      block: {
        patterns: blocks.map((block) =>
          statement([block], 'keyword.control', nameless.has(block) ? '' : block),
        ),
      },
      declaration: statement(
        [...declaring].filter((it) => properties.includes(it)),
        'keyword.other.property',
        'value',
      ),
      property: statement(plain, 'keyword.other.property', ''),
      'rest-of-line': { patterns: restOfLine(words) },
      'text-block': textBlock(),
      text: text(),
    },
  };
}

/**
 * A line led by one of the keywords, and its continuation lines. Where `declares` names a kind, the
 * word after the keyword is the name of a new thing of that kind.
 */
function statement(keywords: readonly string[], scope: string, declares: string): object {
  const name = declares === '' ? '' : `(?:${space}*(${wordCharacter}+)(?=${space}*(?:["${quotes}#]|$)))?`;
  return {
    begin: `${lineStart}${space}*((?i:${alternatives(keywords)}))${wordEnd}(?:${space}*([${colons}]))?${name}`,
    beginCaptures: {
      1: { name: `${scope}.journey` },
      2: { name: 'punctuation.separator.journey' },
      ...(declares === '' ? {} : { 3: { name: `entity.name.type.${declares}.journey` } }),
    },
    // A list that goes on in the next line leaves the statement open; anything else there ends it.
    end: `$|${lineStart}(?:(?=${loneStatements})|(?!${onlyNames}))`,
    patterns: [{ include: '#rest-of-line' }],
  };
}

function restOfLine(words: readonly string[]): object[] {
  return [
    { include: '#comment' },
    { include: '#text-block' },
    { include: '#text' },
    {
      begin: `([${commas}])${space}*(?=(?:#.*)?$)`,
      beginCaptures: { 1: { name: 'punctuation.separator.list.journey' } },
      end: `${lineStart}(?=${space}*[^\\s\\p{Zs}#])`,
      patterns: [{ include: '#comment' }],
    },
    { match: `[${commas}]`, name: 'punctuation.separator.list.journey' },
    { match: '[<>]=?|[≤≥=]', name: 'keyword.operator.comparison.journey' },
    { match: `${wordStart}\\d{4}-\\d{2}-\\d{2}${wordEnd}`, name: 'constant.numeric.date.journey' },
    {
      match: `${wordStart}([-+−–]?\\d+(?:\\.\\d+)?)${space}+([A-Z]{3})${wordEnd}`,
      captures: {
        1: { name: 'constant.numeric.money.journey' },
        2: { name: 'constant.other.currency.journey' },
      },
    },
    { match: `${wordStart}[-+−–]?\\d+(?:\\.\\d+)?%?${wordEnd}`, name: 'constant.numeric.journey' },
    { match: `${wordStart}(?i:${alternatives(words)})${wordEnd}`, name: 'keyword.other.word.journey' },
    { match: `${wordCharacter}+`, name: 'variable.other.reference.journey' },
  ];
}

function comment(): object {
  return {
    match: `(#)(?:(${space}*(?i:ignore))${space}+([\\w-]+)(?=${space}*[${colons}]))?.*$`,
    name: 'comment.line.number-sign.journey',
    captures: {
      1: { name: 'punctuation.definition.comment.journey' },
      2: { name: 'keyword.other.ignore.journey' },
      3: { name: 'constant.other.check.journey' },
    },
  };
}

function textBlock(): object {
  return {
    begin: `(?:"""|[${quotes}]{3})(?=${space}*$)`,
    end: `${lineStart}${space}*(?:"""|[${quotes}]{3})`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.journey' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.journey' } },
    name: 'string.quoted.triple.journey',
  };
}

/** A text ends with the kind of quote that opened it, straight or curly, and at the latest with its line. */
function text(): object {
  const kind = (name: string, open: string, close: string): object => ({
    begin: open,
    end: `${close}|$`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.journey' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.journey' } },
    name: `string.quoted.${name}.journey`,
    patterns: [{ match: '\\\\["\\\\]', name: 'constant.character.escape.journey' }],
  });
  return { patterns: [kind('double', '"', '"'), kind('other', `[${quotes}]`, `[${quotes}]`)] };
}

/** Longer words first, so that `part` never hides `part-of`. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')
    .replace(/ /g, `${space}+`);
}
