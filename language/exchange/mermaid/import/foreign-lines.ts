/** Whether a line is of another kind of diagram, of a template, or of nothing at all. */
export function isForeign(text: string): boolean {
  if (/^\{%.*%\}$/.test(text)) return true;
  if (/[:：]/.test(text)) return false;
  return !/[\p{L}\p{Nd}]/u.test(text) || /--+>|<--/.test(text) || foreignWord.test(text);
}

/** The words that lines begin with in Mermaid's other diagrams. */
const foreignWord =
  /^(?:actor|callback|class|classDef|click|direction|end|linkStyle|links?|loop|note|participant|style|subgraph)\b/i;
