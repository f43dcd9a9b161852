import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { BlockKind, PropertyKeyword, ReferenceKind } from './keywords.ts';
import type { Value } from './values.ts';

/** A piece of a statement: a word, a text in quotes, or a sign. */
export interface Part extends Span {
  readonly kind: 'word' | 'text' | 'block' | 'comma' | 'colon' | 'operator';
  /** As written, quotes and all. */
  readonly image: string;
}

/** One statement as written: a keyword and what follows, with the lines that go on with it. */
export interface Statement extends Span {
  readonly parts: readonly [Part, ...Part[]];
}

export interface Comment extends Span {
  readonly image: string;
}

/** The code of a mistake in the language itself; these cannot be switched off. */
export type MistakeCode =
  | 'unknown-keyword'
  | 'unknown-name'
  | 'duplicate-name'
  | 'missing-name'
  | 'misplaced-property'
  | 'repeated-property'
  | 'malformed-value'
  | 'unclosed-text'
  | 'circular-team'
  | 'second-brand'
  | 'incomparable-values';

/** A mistake in one file's text. Its fix, if any, edits the same file. */
export interface Mistake {
  readonly code: MistakeCode;
  readonly message: string;
  readonly span: Span;
  readonly related?: { readonly span: Span; readonly message: string } | undefined;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] } | undefined;
}

/** A word with the place it stands at. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** A name in NFC; where only a title stands it is made from that title, and stands at it. */
export interface Name extends Written {
  readonly derived: boolean;
}

/** A name that stands for something declared elsewhere, or the title of it in quotes. */
export interface Reference extends Written {
  readonly to: ReferenceKind;
  readonly quoted: boolean;
}

export interface Measure {
  readonly name: Name;
  readonly target: { readonly operator: Comparison; readonly value: Value } | undefined;
  readonly actual: Value | undefined;
  /** Whether an actual is stated, be it one that cannot be read. */
  readonly isTaken: boolean;
  readonly on: Written | undefined;
  /** Whether a day is stated, be it one that cannot be read. */
  readonly isDated: boolean;
  readonly source: Written | undefined;
  readonly span: Span;
}

export type Comparison = '>=' | '<=' | '>' | '<' | '=';

/** A property as read: only the parts that its form has are there. */
export interface Property {
  readonly keyword: string;
  readonly form: PropertyKeyword;
  readonly keywordSpan: Span;
  readonly span: Span;
  readonly name?: Name;
  readonly title?: Written;
  readonly text?: Written;
  readonly on?: Written;
  readonly by?: Reference;
  readonly reference?: Reference;
  readonly list?: readonly Reference[];
  readonly choice?: Written;
  readonly value?: Value;
  readonly measure?: Measure;
  /** A whole number from -2 to 2. */
  readonly score?: number;
  readonly scoreSpan?: Span;
  /** An emotion's word, in lower case. */
  readonly word?: Written;
}

/** A block statement with its properties and the blocks that stand in it. */
export interface Block {
  readonly kind: BlockKind;
  /** A stage for touchpoints before the first one, or a journey for blocks that have none. */
  readonly implied: boolean;
  readonly keywordSpan: Span;
  /** The header statement. */
  readonly span: Span;
  /** The white space before the header; a byte-order mark is none. */
  readonly indent: string;
  /** The characters that end lines in this file. */
  readonly newLine: string;
  readonly name: Name | undefined;
  readonly title: Written | undefined;
  /** How long a gap lasts. */
  readonly duration: Value | undefined;
  readonly properties: readonly Property[];
  readonly blocks: readonly Block[];
  /** Offset just past the last statement that belongs here. */
  readonly end: number;
}

/** A file as read. Whatever the text, there is a tree; with `layout` it is the whole text, blank lines and all. */
export interface Tree {
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly blocks: readonly Block[];
  readonly mistakes: readonly Mistake[];
}
