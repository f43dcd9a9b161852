/**
 * Text of a file, of git or of an error on its way into a message of VS Code's, which makes links of what looks like one in
 * Markdown; one with `command:` would run whatever it names at a click. A sign that takes no room keeps both halves apart.
 */
export function inMessage(text: string): string {
  return text.replaceAll('](', ']\u200B(');
}

/** The same on its way into a list to choose from, which draws icons for `$(name)`. */
export function inList(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
