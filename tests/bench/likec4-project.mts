import type { GeneratedFiles, JourneySize } from './generated-project.mts';

/**
 * The generated project told in LikeC4's language, as its documentation tells architectures: what kinds there are and
 * whom and what all journeys refer to in one file, then a file a journey. Names, titles and references are those of
 * `generated-project.mts`: each touchpoint has a title, a description, a technology (its channel) and metadata (its
 * emotion), leads to a team (its owner, but for one in each journey) and, two in five, to a promise. The order in which
 * touchpoints stand, which a journey file means something by, is left out. A view a journey shows its stages.
 */
export function generateLikeC4(files: GeneratedFiles): GeneratedFiles {
  const told = new Map([['brand.c4', brandFile(files.get('brand.journey') ?? '')]]);
  for (const [name, text] of files) {
    if (name !== 'brand.journey') told.set(name.replace(/\.journey$/, '.c4'), journeyFile(text));
  }
  return told;
}

/** How many touchpoints a project of this size has; so many elements its model in LikeC4 has at least. */
export function touchpointsOf(journeys: number, { stages, touchpointsPerStage }: JourneySize): number {
  return journeys * stages * touchpointsPerStage;
}

const kinds = ['team', 'persona', 'promise', 'journey', 'stage', 'touchpoint'];
const references = ['owned-by', 'delivers', 'explains'];

function brandFile(text: string): string {
  const named = [...text.matchAll(/^(team|persona|promise) (\S+) (".*")$/gm)];
  return [
    'specification {',
    ...kinds.map((kind) => `  element ${kind}`),
    ...references.map((kind) => `  relationship ${kind}`),
    '}',
    'model {',
    ...named.map(([, kind, name, title]) => `  ${name} = ${kind} ${title}`),
    '}',
    '',
  ].join('\n');
}

interface Touchpoint {
  readonly stage: string;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function journeyFile(text: string): string {
  const [, name = '', title = ''] = /^journey (\S+) (".*")$/m.exec(text) ?? [];
  const stages = text.split(/^ {2}(?=stage )/m).slice(1);
  const touchpoints = stages.flatMap(touchpointsIn);
  return [
    'model {',
    `  ${name} = journey ${title} {`,
    '    description "Customers move their own appointment"',
    ...stages.flatMap((stage) => stageLines(stage, touchpoints)),
    '  }',
    ...touchpoints.flatMap((touchpoint) => referenceLines(name, touchpoint)),
    '}',
    'views {',
    `  view view-${name} of ${name} {`,
    `    title ${title}`,
    '    include *',
    '  }',
    '}',
    '',
  ].join('\n');
}

function touchpointsIn(stage: string): Touchpoint[] {
  return stage
    .split(/^ {4}(?=touchpoint )/m)
    .slice(1)
    .map((part) => {
      const [, name = '', title = ''] = /^touchpoint (\S+) (".*")$/m.exec(part) ?? [];
      return { stage: nameOf(stage), name, title, lines: part.split('\n').map((line) => line.trim()) };
    });
}

function stageLines(stage: string, touchpoints: readonly Touchpoint[]): string[] {
  const [, name = '', title = ''] = /^stage (\S+) (".*")$/m.exec(stage) ?? [];
  const within = touchpoints.filter((it) => it.stage === name);
  return [`    ${name} = stage ${title} {`, ...within.flatMap(touchpointLines), '    }'];
}

function touchpointLines({ name, title, lines }: Touchpoint): string[] {
  const after = (keyword: string) =>
    lines.find((line) => line.startsWith(`${keyword} `))?.slice(keyword.length + 1);
  const said = after('communicates') ?? after('acknowledges') ?? after('pain') ?? title;
  const [emotion = ''] = after('emotion')?.split(' ') ?? [];
  return [
    `      ${name} = touchpoint ${title} {`,
    `        description ${said}`,
    `        technology "${after('channel')}"`,
    `        metadata { emotion "${emotion}" }`,
    '      }',
  ];
}

function referenceLines(journey: string, { stage, name, lines }: Touchpoint): string[] {
  return lines.flatMap((line) => {
    const [, keyword = '', target = ''] = /^(owner|delivers|explains) (\S+)/.exec(line) ?? [];
    if (keyword === '') return [];
    const kind = keyword === 'owner' ? 'owned-by' : keyword;
    return [`  ${journey}.${stage}.${name} -[${kind}]-> ${target}`];
  });
}

function nameOf(stage: string): string {
  return /^stage (\S+)/.exec(stage)?.[1] ?? '';
}
