import type { Block, colourSource, readBlock } from './draw.ts';
import { escapeHtml } from './html.ts';

/** As much of markdown-it as is needed here; VS Code brings it. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: FenceRule | undefined } };
}

/** A fenced block of a Markdown file, as markdown-it hands it on. */
export interface Fence {
  /** What stands behind the fence: the language, then anything. */
  readonly info: string;
  readonly content: string;
  /** The lines from the fence to the line after its end, counted from zero. */
  readonly map?: readonly [number, number] | null;
  readonly attrs?: readonly (readonly [string, string])[] | null;
}

type FenceRule = (fences: Fence[], index: number, ...others: never[]) => string;

export interface Reader {
  readonly readBlock: typeof readBlock;
  readonly colourSource: typeof colourSource;
}

/**
 * Has fenced `journey` blocks shown as figures: their text, coloured, and what the page needs to draw them in its
 * place (`client/webview/markdown`). Other blocks go where they went before.
 */
export function showJourneysIn<Renderer extends MarkdownIt>(
  renderer: Renderer,
  load: () => Reader,
): Renderer {
  const { rules } = renderer.renderer;
  const otherwise = rules.fence;
  rules.fence = (fences, index, ...others) => {
    const fence = fences[index];
    if (fence !== undefined && isJourney(fence)) return figure(fence, load());
    return otherwise?.(fences, index, ...others) ?? '';
  };
  return renderer;
}

function isJourney({ info }: Fence): boolean {
  return /^\s*journey(?![^\s:,{?])/i.test(info);
}

function figure(fence: Fence, { readBlock, colourSource }: Reader): string {
  const source = fence.content;
  const code = `<pre class="hljs"><code>${colourSource(source)}</code></pre>`;
  const block = isAboutItsText(fence) ? undefined : readBlock(source);
  const titles = block?.journeys.map(({ title }) => title).filter((title) => title !== '') ?? [];
  const name = ['Customer journey', titles.join(', ')].filter((part) => part !== '').join(': ');
  const caption = block === undefined ? '' : captionOf(block, (fence.map?.[0] ?? 0) + 2);
  const data =
    block === undefined || block.journeys.length === 0
      ? []
      : [
          ['data-waymark-journeys', JSON.stringify(block.journeys)] as const,
          ['data-waymark-mistakes', String(block.mistakes.length)] as const,
        ];
  const shown = caption === '' ? '' : `<figcaption dir="auto">${escapeHtml(caption)}</figcaption>`;
  return `<figure${attributes(fence, [['aria-label', name], ...data])}>${code}${shown}</figure>\n`;
}

/** With `text` behind the language, and where comments point at places (`# ^^^`), the words are what matters. */
function isAboutItsText({ info, content }: Fence): boolean {
  return /^\s*\S+\s+text(?!\S)/i.test(info) || /^\s*#\s*\^/m.test(content);
}

/** `first` is the number of the block's first line, as people count the lines of the Markdown file. */
function captionOf({ mistakes, empty }: Block, first: number): string {
  const [mistake, ...others] = mistakes;
  if (mistake !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return `Line ${first + mistake.line} needs a fix${more}: ${mistake.message}`;
  }
  if (empty === 'journey') return 'This journey has no touchpoints yet: add the first one below it.';
  if (empty === 'block')
    return 'There is no journey here yet. Start one with: journey get-online "Order and get online"';
  return '';
}

/** VS Code's own attributes stay: by them the preview scrolls with the text. */
function attributes(fence: Fence, own: readonly (readonly [string, string])[]): string {
  const given = fence.attrs ?? [];
  const classes = given.filter(([name]) => name === 'class').map(([, value]) => value);
  const all = [
    ['class', [...classes, 'waymark', 'waymark-journey'].join(' ')] as const,
    ...given.filter(([name]) => /^data-[\w-]+$/.test(name)),
    ...own,
  ];
  return all.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
}
