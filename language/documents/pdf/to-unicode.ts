/** What each code of a font means, in the form that a PDF wants: the text of code 1, 2, …; code 0 means nothing. */
export function toUnicode(texts: readonly string[]): Uint8Array {
  const lines = texts.flatMap((text, code) => (code === 0 ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += mostInBlock) {
    const block = lines.slice(at, at + mostInBlock);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  const all = [...head, ...blocks, ...foot].join('\n');
  return Uint8Array.from(all, (letter) => letter.charCodeAt(0));
}

const mostInBlock = 100;

const head = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <ffff>',
  'endcodespacerange',
];

const foot = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
