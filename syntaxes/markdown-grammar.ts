/**
 * The TextMate grammar that colours ```` ```journey ```` blocks in Markdown files, as an object to be written as JSON.
 * VS Code injects it into its own Markdown grammar. Inside what that has already taken for code, a comment or front
 * matter, a fence is text and opens nothing.
 */
export function markdownGrammar(): object {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Journey in Markdown',
    scopeName: 'markdown.journey.codeblock',
    injectionSelector:
      'L:text.html.markdown - markup.fenced_code - markup.raw - comment - meta.embedded - markup.inline.raw',
    patterns: [fence('`'), fence('~')],
  };
}

/** A block between fences of one sign. It closes with at least as many of them as opened it. */
function fence(sign: '`' | '~'): object {
  // Text behind the language may hold anything, but no backtick where backticks make the fence.
  const attributes = sign === '`' ? '[^`]*' : '.*';
  return {
    begin: `(^|\\G)(\\s*)(${sign}{3,})[ \\t]*((?i:journey))(?![^\\s:,{?])(${attributes})$`,
    beginCaptures: {
      3: { name: 'punctuation.definition.markdown' },
      4: { name: 'fenced_code.block.language.markdown' },
      5: { name: 'fenced_code.block.language.attributes.markdown' },
    },
    end: `(^|\\G)\\s*(\\3${sign}*)\\s*$`,
    endCaptures: { 2: { name: 'punctuation.definition.markdown' } },
    name: 'markup.fenced_code.block.markdown',
    patterns: [
      {
        // What is checked before each line cannot be swallowed by a text that the journey left open.
        begin: '(^|\\G)(\\s*)(.*)',
        while: `(^|\\G)(?!\\s*${sign}{3,}\\s*$)`,
        contentName: 'meta.embedded.block.journey',
        patterns: [{ include: 'source.journey' }],
      },
    ],
  };
}
