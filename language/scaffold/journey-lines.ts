import { foldName } from '../syntax/names.ts';
import { type Answers, plain } from './answers.ts';
import { declaration, freeName, type Settled } from './settle.ts';

/** The lines of the journey itself. The first stage in which nothing happens yet says how to go on. */
export function journeyLines(answers: Answers, { journey, persona, owner, promise }: Settled): string[] {
  const touchpoint = touchpointLines(answers, owner?.name, promise?.name);
  const stages = stageNames(answers.stages);
  const place = Math.max(0, Math.min(answers.kept?.stage ?? 0, stages.length - 1));
  const empty = stages.findIndex((_, i) => touchpoint.length === 0 || i !== place);
  return [
    `journey ${journey.named}`,
    ...(persona === undefined ? [] : [`  for ${persona.name}`]),
    ...(owner === undefined ? [] : [`  owner ${owner.name}`]),
    ...stages.flatMap((stage, i) => [
      '',
      `  stage ${stage}`,
      ...(i === empty ? hint : []),
      ...(i === place ? touchpoint : []),
    ]),
    // Without stages, touchpoints stand in the journey itself.
    ...(stages.length === 0 && touchpoint.length > 0 ? ['', ...touchpoint.map((line) => line.slice(2))] : []),
  ];
}

const hint = [
  '    # What does the customer experience here? Write a touchpoint a moment: where it happens',
  '    # (channel), in whose hands (owner), and how it feels (emotion).',
];

function touchpointLines({ kept }: Answers, owner: string | undefined, promise: string | undefined) {
  const title = plain(kept?.touchpoint ?? '');
  if (title === '') return [];
  return [
    `    touchpoint ${declaration(
      freeName(title, 'touchpoint', () => false),
      title,
    )}`,
    ...(owner === undefined ? [] : [`      owner ${owner}`]),
    ...(promise === undefined ? [] : [`      delivers ${promise}`]),
  ];
}

function stageNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map(plain).flatMap((title) => {
    if (title === '') return [];
    const name = freeName(title, 'stage', (wanted) => taken.has(foldName(wanted)));
    taken.add(foldName(name));
    return [declaration(name, title)];
  });
}
