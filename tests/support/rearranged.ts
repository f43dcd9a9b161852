import fc from 'fast-check';
import type { History } from './edit-histories.ts';

/** What stands in the file of the brand: things of one name, and things that are like each other. */
const declarations = [
  ['brand b "B"', '  value v "V"', '  value w "W"'],
  ['team care "Care"'],
  ['team ops "Operations"', '  part-of care'],
  ['team field "Care"'],
  ['persona maya "Maya"', '  expects p', '  most-valuable'],
  ['persona bo "Bo"', '  expects q, "Not yet"'],
  ['persona bo "Another Bo"', '  expects p'],
  ['promise p "P"', '  to maya', '  owner care', '  reflects v'],
  ['promise p "P"', '  status retired'],
  ['promise q "Q"', '  to bo', '  costs 3 EUR', '  budget 2 EUR'],
  ['promise r "Not yet"', '  status draft'],
  ['vocabulary', '  emotion zen +2', '  channel portal "Portal"'],
  ['vocabulary', '  emotion zen -2', '  channel web "Web shop"'],
] as const;

const ofTouchpoint = [
  ...['channel web', 'channel portal', 'owner care', 'owner ops', 'owner "Care"', 'outside', 'involves ops'],
  ...['emotion delighted', 'emotion angry', 'emotion zen', 'effort high', 'pain "P"', 'for maya', 'for bo'],
  ...['delivers p', 'delivers q', 'explains p', 'reflects v', 'acknowledges "A"', 'communicates "C"'],
  ...['leads-to t2', 'leads-to k', 'leads-to k.t1 "when"', 'measure m target > 3 actual 2 on 2026-09-01'],
];
const ofJourney = [
  ...['for maya', 'for bo', 'owner care', 'status future', 'compares-with k', 'compares-with j'],
  'measure nps target > 30 actual 20 on 2026-09-01',
];

const touchpoint = fc
  .tuple(
    fc.constantFrom('t1', 't2', 't3', 'T1'),
    fc.constantFrom('"Same"', '"Same"', '"Other"', ''),
    fc.subarray(ofTouchpoint, { maxLength: 6 }),
  )
  .map(([name, title, lines]) => [
    `    touchpoint ${name} ${title}`,
    ...lines.map((line) => `      ${line}`),
  ]);
const step = fc.oneof(
  { weight: 4, arbitrary: touchpoint },
  { weight: 1, arbitrary: fc.constantFrom(['    gap 5 days'], ['    gap', '      bridged-by t1']) },
);
const stage = fc
  .tuple(fc.constantFrom('s1', 's2'), fc.array(step, { maxLength: 4 }))
  .map(([name, steps]) => [`  stage ${name} "S"`, ...steps.flat()]);
const journey = fc
  .tuple(
    fc.constantFrom('j', 'k', 'l'),
    fc.subarray(ofJourney, { maxLength: 4 }),
    fc.array(stage, { minLength: 1, maxLength: 3 }),
  )
  .map(([name, lines, stages]) => [
    `journey ${name} "J ${name}"`,
    ...lines.map((line) => `  ${line}`),
    ...stages.flat(),
  ]);
const brandFile = fc.shuffledSubarray([...declarations], { minLength: 4 }).map((blocks) => blocks.flat());
const journeyFile = fc.array(journey, { maxLength: 3 }).map((blocks) => blocks.flat());

const change = fc.record({
  file: fc.constantFrom(0, 0, 1, 1, 2),
  kind: fc.constantFrom(
    'swap lines',
    'swap blocks',
    'take away',
    'repeat',
    'rename',
    'move down',
  ) as fc.Arbitrary<Kind>,
  one: fc.nat(499),
  other: fc.nat(499),
  name: fc.constantFrom(
    'care',
    'ops',
    't1',
    't2',
    'maya',
    'bo',
    'p',
    'q',
    'v',
    'j',
    'k',
    'web',
    'zen',
    '"Same"',
  ),
});
type Kind = 'swap lines' | 'swap blocks' | 'take away' | 'repeat' | 'rename' | 'move down';
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(lines: readonly string[], { kind, one, other, name }: Change): readonly string[] {
  if (lines.length === 0) return lines;
  const [here, there] = [one % lines.length, other % lines.length];
  switch (kind) {
    case 'swap lines':
      return swapped(lines, here, there);
    case 'swap blocks': {
      const blocks = blocksOf(lines);
      return swapped(blocks, one % blocks.length, other % blocks.length).flat();
    }
    case 'take away':
      return lines.toSpliced(here, 1);
    case 'repeat':
      return lines.toSpliced(there, 0, lines[here] ?? '');
    case 'rename':
      return lines.with(here, (lines[here] ?? '').replace(/^(\s*\S+ )\S+/, `$1${name}`));
    case 'move down':
      return lines.toSpliced(here, 0, '# A comment');
  }
}

function swapped<T>(all: readonly T[], one: number, other: number): readonly T[] {
  return all.map((it, at) => (at === one ? all[other] : at === other ? all[one] : undefined) ?? it);
}

/** What begins at the edge, with all that stands below it. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (/^\S/.test(line) || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

const uris = ['brand.journey', 'a.journey', 'b.journey'] as const;

/** Projects in which much is connected; names, lines and blocks change places, and of two of one name another counts. */
export const anyRearranging: fc.Arbitrary<History> = fc
  .tuple(fc.tuple(brandFile, journeyFile, journeyFile), fc.array(change, { minLength: 1, maxLength: 8 }))
  .map(([start, changes]) => {
    const files: (readonly string[])[] = [...start];
    const textOf = (at: number) => ({ uri: uris[at] ?? '', text: `${files[at]?.join('\n')}\n` });
    const first = uris.map((_, at) => textOf(at));
    const later = changes.map((it) => {
      files[it.file] = changed(files[it.file] ?? [], it);
      return [textOf(it.file)];
    });
    return [first, ...later];
  });
