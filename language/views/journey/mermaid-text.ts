/**
 * Text on its way into a Mermaid `journey` diagram. Mermaid reads such a diagram with regular expressions
 * over the whole source, so a character that means something to any of them is written as an entity code
 * (`#58;` for a colon), which Mermaid turns back into the character when it draws. Everything else is
 * written as it is, so that people can read and edit the diagram.
 */

/**
 * What a reader of the picture sees of a text, and the only ways in which a text changes: every run of
 * white space, line ends included, becomes one space and none is left at the ends; a control character,
 * half a surrogate pair, U+FFFE or U+FFFF, none of which an SVG file may hold, becomes U+FFFD.
 */
export function foldText(text: string): string {
  return text
    .replace(/[\t-\r\u0085\p{Z}]+/gu, ' ')
    .replace(/^ | $/g, '')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** A folded text for a title, a section or a description; empty where nothing is to be seen. */
export function escapeText(text: string): string {
  return foldText(text).replace(special, entityCode);
}

/** A folded text for the start of a task's line, where Mermaid also looks for its keywords and comments. */
export function escapeTask(text: string): string {
  return escapeText(text).replace(/^(?:%|title|section|journey|accTitle|accDescr)/i, escapeFirst);
}

/**
 * A folded text for an actor's name. A comma would end it, and Mermaid keeps actors as keys of a plain
 * object, where `__proto__` is lost from the legend. Whoever draws should set Mermaid's
 * `journey.maxLabelWidth` high: its legend breaks a word wider than that anywhere, even inside a code.
 */
export function escapeActor(text: string): string {
  return escapeText(text).replace(/,|^_(?=_)/g, entityCode);
}

/**
 * Why each of these is written as a code:
 * - `#`, `;`, `:` end a name, and open or close a code; `<` opens a tag to Mermaid's HTML cleaning;
 * - the fl ligature and the pilcrow open and close the form in which Mermaid keeps codes until it draws;
 * - `&` may open an HTML character reference where a page holds the diagram as it stands; before a space or
 *   a single letter (`R&D`) it cannot;
 * - `%` beside another opens a comment or a directive, which could change Mermaid's settings;
 * - `C4…` words make Mermaid take the whole text for a C4 diagram, wherever they stand;
 * - invisible format characters, bidirectional controls above all, would make the source read unlike what
 *   it says; the two joiners stay, because scripts and emoji are spelt with them.
 */
const special =
  /[#;:<\uFB02\u00B6]|&(?! |\w(?!\w))|%(?=%)|(?<=%)%|C(?=4(?:Context|Container|Component|Dynamic|Deployment))|(?![\u200C\u200D])\p{Cf}/gu;

function entityCode(character: string): string {
  return `#${character.codePointAt(0)};`;
}

function escapeFirst(text: string): string {
  return entityCode(text) + text.slice(1);
}
