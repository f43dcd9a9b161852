import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { namespace } from '../../../language/documents/pptx/identity.ts';
import { modelJson } from '../../../language/index.ts';
import { exportAll } from '../../support/export-with.ts';
import { openSample, samples } from '../../support/sample-projects.ts';
import { inputOf, type SeedKind, sectioned } from '../target.ts';

const root = path.join(import.meta.dirname, '../../..');
/** A collection of diagrams that people have published, where it lies beside the project. */
const diagrams = path.join(root, '../shared/corpus/mermaid-journeys');

const kinds: Readonly<Record<SeedKind, () => Iterable<string | Uint8Array> | Promise<Iterable<string>>>> = {
  journeys: () => [...samples.flatMap(sampleTexts).flatMap(blocksOf), ...examples()],
  projects: () => [...samples.map((it) => sectioned(sampleFiles(it))), ...examples()],
  pairs: () => changeExamples(),
  mermaid: () => [...inFolder(diagrams, '.mmd'), ...fenced('mermaid')],
  csv: async () => [...fenced('csv'), ...(await tables())],
  settings: () => [
    '{ "$schema": "./waymark.schema.json", "exclude": ["drafts/**"], "rules": { "gap-unbridged": ["warning", { "days": 3 }] } }',
    '{"rules":{"touchpoint-without-owner":"error","x":"off","journey-without-research":["info",{"touchpoints":0}]},"exclude":["*.journey","{a,b}/**"]}',
    '\uFEFF{"rules":{"a":["warning"]},"rules":1e9,"exclude":[true,null,"\\u0041\\n"],}',
  ],
  decks: () => [stored(), modelJson(openSample('first-journey'), [])],
  words: () => [
    'check\n--format\njson\n--today\n2026-03-01',
    'export\na.journey\n--format\ncsv',
    'import\nb.mmd\n-',
  ],
  git: () => [
    '100644 blob 0123456789012345678901234567890123456789\ta.journey\x00120000 blob 01234567\tb c\n.journey\x00160000 commit 89ab\tsub\x00',
  ],
};

/** Inputs that long runs begin with: the samples, the examples of the documentation, and what others have written. */
export async function seedsOf(kind: SeedKind): Promise<Uint8Array[]> {
  return [...(await kinds[kind]())].map((it) => (typeof it === 'string' ? inputOf(it) : it));
}

/** The least that has the parts of a deck, packed in a way that can be edited. */
function stored(): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="ppt/presentation.xml"/></Relationships>`,
    'ppt/presentation.xml': '<p:presentation><p:sldIdLst/></p:presentation>',
    'customXml/item1.xml': `<w:deck xmlns:w="${namespace}" revision="x" journeys="all"><w:model>{}</w:model><w:slides>[]</w:slides></w:deck>`,
  };
  const bytes = Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

function sampleFiles(sample: string): { name: string; text: string }[] {
  return [...openSample(sample).files].map(([name, { text }]) => ({ name, text }));
}

function sampleTexts(sample: string): string[] {
  return sampleFiles(sample).map(({ text }) => text);
}

/** Each declaration alone, since what is short is tried in more ways. */
function blocksOf(text: string): string[] {
  return text.split(/^(?=(?:brand|team|persona|promise|vocabulary|journey)\b)/m);
}

function pages(): string[] {
  return [
    ...inFolder(path.join(root, 'docs'), '.md'),
    ...inFolder(path.join(root, 'language/checks'), '.md'),
  ];
}

function fenced(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms');
  return pages().flatMap((page) => [...page.matchAll(fence)].map(([, example = '']) => example));
}

function examples(): string[] {
  return fenced('journey').map((it) => it.replace(/^\s*#?\s*\^+ .*\n/gm, ''));
}

/** Before and after, as the page of changes has them. */
function changeExamples(): string[] {
  const page = readFileSync(path.join(root, 'docs/changes.md'), 'utf8');
  return page.split(/^### /m).flatMap((section) => {
    const [before, after] = [...section.matchAll(/```journey\n(.*?)```/gs)].map(([, it = '']) => it);
    return before === undefined || after === undefined ? [] : [`${before}//=\n${after}`];
  });
}

async function tables(): Promise<string[]> {
  const made = await Promise.all(samples.map((sample) => exportAll('csv', openSample(sample))));
  return made.flatMap(({ files }) => files.map(({ content }) => String(content)));
}

function inFolder(folder: string, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
