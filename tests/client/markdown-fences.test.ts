import { Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import * as reader from '../../client/markdown/draw.ts';
import { type Fence, type MarkdownIt, showJourneysIn } from '../../client/markdown/fences.ts';
import { type BuiltPage, buildPage } from './preview-bed.ts';

/** What the Markdown preview gets for one block; blocks of other languages come out as `OTHER`. */
function htmlOf(content: string, info = 'journey', more: Partial<Fence> = {}): string {
  const rules: MarkdownIt['renderer']['rules'] = { fence: () => 'OTHER' };
  const { renderer } = showJourneysIn({ renderer: { rules } }, () => reader);
  return renderer.rules.fence?.([{ info, content, ...more }], 0) ?? '';
}

/** The value of an attribute, as a browser reads it. */
function attribute(html: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
  return value?.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function captionOf(html: string): string {
  return /<figcaption dir="auto">(.*)<\/figcaption>/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '(nothing)';
}

const journey = 'journey leave "Leave us"\n  touchpoint cancel "Cancel"\n    owner care\n    emotion sad\n';

describe('a block', () => {
  test('becomes a figure with its text, what to draw and a name', () => {
    const html = htmlOf(journey);
    const [drawn] = JSON.parse(attribute(html, 'data-waymark-journeys') ?? '[]');
    expect(drawn.text).toContain('Cancel: 2: care');
    expect(drawn.elements).toEqual([{ id: 'leave.cancel', unfelt: false }]);
    expect(attribute(html, 'aria-label')).toBe('Customer journey: Leave us');
    expect(html).toContain('<span class="hljs-keyword">touchpoint</span> cancel');
    expect(captionOf(html), 'a name of another file is no mistake').toBe('(nothing)');
  });

  test('holds several journeys', () => {
    const html = htmlOf(`${journey}journey stay\n  touchpoint call "Call"\n`);
    const drawn: { title: string }[] = JSON.parse(attribute(html, 'data-waymark-journeys') ?? '[]');
    expect(drawn.map(({ title }) => title)).toEqual(['Leave us', 'stay']);
  });

  test('keeps what VS Code scrolls by, however often it is shown', () => {
    const attrs = [
      ['class', 'code-line'],
      ['data-line', '7'],
    ] as const;
    const fence = { info: 'journey', content: journey, attrs };
    const rules: MarkdownIt['renderer']['rules'] = {};
    showJourneysIn({ renderer: { rules } }, () => reader);
    rules.fence?.([fence], 0);
    const html = rules.fence?.([fence], 0) ?? '';
    expect(attribute(html, 'class')).toBe('code-line waymark waymark-journey');
    expect(attribute(html, 'data-line')).toBe('7');
  });

  test.each(['js', 'journeys', 'mermaid', ''])("of another language, '%s', stays as it was", (info) => {
    expect(htmlOf(journey, info)).toBe('OTHER');
  });

  test.each(['JOURNEY', 'journey title="Leave"', 'journey{1}'])("is known by '%s'", (info) => {
    expect(attribute(htmlOf(journey, info), 'data-waymark-journeys')).toBeDefined();
  });
});

describe('text stays text', () => {
  const hostile = `"></figure><script>alert(1)</script>' onload='x' & %%{init: {}}%%`;
  test.each([
    [
      'in a title',
      `journey a "${hostile.replaceAll('"', '\\"')}"\n  touchpoint b "${hostile.replaceAll('"', '')}"`,
    ],
    ['in a comment', `${journey}# ${hostile}`],
    ['in a mistake', `journey a\n  touchpoint b\n    ${hostile}`],
    ['where nothing is a journey', hostile],
  ])('%s', (_, source) => {
    const html = htmlOf(source);
    expect(
      html.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:figure|pre|code|span|figcaption)[ >]/.test(tag)),
    ).toEqual([]);
    expect(html.match(/<figure/g)).toHaveLength(1);
    const tags = html.match(/<[^>]*>/g)?.join('') ?? '';
    expect(tags.replace(/"[^"]*"/g, '')).not.toMatch(/ on\w+=/);
    expect(html).not.toContain('<script');
  });
});

describe('below the text stands', () => {
  test.each([
    [
      'the first mistake by its line in the file',
      `${journey}    emotoin sad\n    owner a b`,
      'Line 15 needs a fix (and 1 more): ',
    ],
    ['what an empty block needs', '\n', 'There is no journey here yet.'],
    [
      'what a journey without touchpoints needs',
      'journey leave "Leave us"',
      'This journey has no touchpoints yet',
    ],
    ['nothing for a fragment', 'promise fast "Fast"\n  said "Here"', '(nothing)'],
    ['nothing where comments point at places', 'journey leave\n# ^^^^^ Nobody owns it', '(nothing)'],
  ])('%s', (_, source, expected) => {
    const caption = captionOf(htmlOf(source, 'journey', { map: [9, 16] }));
    expect(caption.slice(0, expected.length)).toBe(expected);
  });
});

test.each([
  ['that shows its own marks', `${journey}#   ^^^ Nobody owns it`, 'journey'],
  ['that asks for it', journey, 'journey text'],
  ['that is a fragment', 'owner care', 'journey'],
])('a block %s is shown as text only', (_, source, info) => {
  expect(attribute(htmlOf(source, info), 'data-waymark-journeys')).toBeUndefined();
});

describe('what VS Code loads into every Markdown preview', () => {
  let built: BuiltPage;
  beforeAll(async () => {
    built = await buildPage();
  }, 300_000);
  const textOf = (file: string): string => new TextDecoder().decode(built.get(file));

  test('is a small classic script: it imports only when it runs', () => {
    expect(textOf('/markdown.js')).toContain('import(');
    expect(textOf('/markdown.js').length).toBeLessThan(2000);
    expect(() => new Script(textOf('/markdown.js'))).not.toThrow();
  });

  test('is a style sheet about our figures alone', () => {
    const selectors = [...textOf('/markdown.css').matchAll(/(?<=^|\})([^{}]+)\{/g)].flatMap(([, list]) =>
      (list ?? '').split(/,(?![^(]*\))/),
    );
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((selector) => !selector.includes('.waymark'))).toEqual([]);
  });
});
