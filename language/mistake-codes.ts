/**
 * The mistakes of the language itself, in the order of `docs/language.md`. They always stand: no setting and no
 * ignore comment silences them.
 */
export const languageMistakes: readonly { readonly code: string; readonly summary: string }[] = [
  { code: 'unknown-keyword', summary: 'A line that starts with a word that is no keyword.' },
  { code: 'unknown-name', summary: 'A name that nothing declares.' },
  { code: 'duplicate-name', summary: 'Two declarations that share one name.' },
  { code: 'missing-name', summary: 'A declaration or reference without a name.' },
  { code: 'misplaced-property', summary: 'A line that does not belong to the block it stands in.' },
  { code: 'repeated-property', summary: 'A line that may stand once and stands twice.' },
  { code: 'malformed-value', summary: 'A value that is not written as its keyword asks.' },
  { code: 'unclosed-text', summary: 'A text whose quotes are never closed.' },
  { code: 'circular-team', summary: 'A team that is, over others, part of itself.' },
  { code: 'second-brand', summary: 'A second brand in one project.' },
  { code: 'incomparable-values', summary: 'A target and an actual that cannot be compared.' },
];
