/** The files of a project, by their names; the same call always gives the same text. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** How large a journey is. */
export interface JourneySize {
  readonly stages: number;
  readonly touchpointsPerStage: number;
}

/** A hundred touchpoints: the largest journeys that people write. */
const large: JourneySize = { stages: 10, touchpointsPerStage: 10 };

/**
 * A project as a large organisation might have it: one brand file, then `journeys` files with one journey each, some 520
 * lines long unless another size is asked for. Most of it is sound; each journey has one ownerless touchpoint.
 */
export function generateProject(journeys: number, size = large): GeneratedFiles {
  const files = new Map([['brand.journey', brandFile()]]);
  for (let number = 1; number <= journeys; number += 1) {
    files.set(`journeys/journey-${number}.journey`, journeyFile(number, size));
  }
  return files;
}

/** The statement in every journey that the benchmark takes out and puts back. */
export const toggledLine = '      owner team-7 # the toggled line\n';

const teams = 20;
const personas = 8;
const promises = 40;
const values = 4;
const channels = ['web', 'app', 'email', 'phone', 'sms', 'store', 'home-visit'];
const emotions = [
  'curious',
  'hopeful',
  'anxious',
  'relieved +1 "Knows who is coming"',
  'delighted',
  'neutral',
  'calm',
];

function brandFile(): string {
  return [
    'brand northwind "Northwind Fibre"',
    ...numbers(values).map((n) => `  value value-${n} "We keep value ${n}"`),
    ...numbers(teams).flatMap((n) => [
      `team team-${n} "Team ${n}"`,
      ...(n > 5 ? [`  part-of team-${(n % 5) + 1}`] : []),
    ]),
    ...numbers(personas).flatMap((n) => [
      `persona persona-${n} "Persona ${n}"`,
      ...(n === 1 ? ['  most-valuable'] : []),
      `  owner team-${n}`,
      `  expects promise-${n}, promise-${n + 8}`,
      `  research "${n + 10} interviews" on 2026-02-11`,
    ]),
    ...numbers(promises).flatMap(promiseLines),
    '',
  ].join('\n');
}

function promiseLines(n: number): string[] {
  return [
    `promise promise-${n} "Promise ${n}, kept within five days"`,
    '  said "Order page, web site" on 2026-03-01',
    `  to persona-${(n % personas) + 1}`,
    `  reflects value-${(n % values) + 1}`,
    `  owner team-${(n % teams) + 1}`,
    `  costs ${n + 10} EUR`,
    '  budget 80 EUR',
    '  measure lead-time target <= 5 working days actual 4 working days on 2026-09-30',
  ];
}

function journeyFile(journey: number, { stages, touchpointsPerStage }: JourneySize): string {
  const head = [
    `journey journey-${journey} "Journey ${journey}"`,
    `  for persona-${(journey % personas) + 1}`,
    `  owner team-${(journey % teams) + 1}`,
    '  improved 2026-05-10 for customer "Customers move their own appointment"',
    '  measure nps target >= 40 actual 45 on 2026-09-30 "Survey a week after install"',
    '  research "9 diaries, order to first week" on 2026-06-20',
  ];
  const body = numbers(stages).flatMap((stage) => [
    '',
    `  stage stage-${stage} "Stage ${stage}"`,
    ...numbers(touchpointsPerStage).flatMap((n) =>
      touchpointLines(journey, (stage - 1) * touchpointsPerStage + n),
    ),
  ]);
  return [...head, ...body, ''].join('\n');
}

function touchpointLines(journey: number, n: number): string[] {
  const seed = journey * 7 + n;
  const properties = [
    `      channel ${pick(channels, seed)}`,
    ...(n === 2 ? [] : [n === 1 ? toggledLine.trimEnd() : `      owner team-${(seed % teams) + 1}`]),
    `      emotion ${pick(emotions, seed * 3)}`,
    whatItDoes(seed),
  ];
  return [`    touchpoint touchpoint-${n} "Touchpoint ${n} of journey ${journey}"`, ...properties];
}

function whatItDoes(seed: number): string {
  const promise = `promise-${(seed % promises) + 1}`;
  return pick(
    [
      `      delivers ${promise}`,
      `      explains ${promise}`,
      '      communicates "Name, photo and hour of the engineer"',
      '      acknowledges "Greets a returning visitor by name"',
      '      pain "Eleven tariffs that differ in one line"',
    ],
    seed,
  );
}

function pick(words: readonly string[], seed: number): string {
  return words[seed % words.length] ?? '';
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
