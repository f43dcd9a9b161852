/** A project with a journey of thirty touchpoints that says about as much as a lively one does. */
export const brand = [
  'brand northwind "Northwind Fibre"',
  ...numbers(5).map((n) => `team team-${n} "Team number ${n}"`),
  'persona maya "Maya, works from home"',
  '  most-valuable',
  '  expects promise-1, promise-2, promise-3',
  ...numbers(12).flatMap((n) => [
    `promise promise-${n} "Promise ${n}, kept within five working days"`,
    '  to maya',
    `  owner team-${(n % 5) + 1}`,
    ...(n === 2 ? ['  measure lead-time target <= 5 days actual 7 days on 2026-09-30'] : []),
  ]),
  '',
].join('\n');

const touchpoints = 30;
const perStage = 6;

/** The journey after so many edits; every edit changes what one touchpoint says, or how it feels. */
export function journeyAfter(edits: number): string {
  return [
    'journey get-online "Order and get online"',
    '  for maya',
    '  owner team-1',
    '  measure nps target >= 40 actual 31 on 2026-09-30',
    ...numbers(touchpoints).flatMap((n) => [
      ...(n % perStage === 1 ? [`  stage stage-${n} "Stage that begins with ${n}"`] : []),
      ...(n % 10 === 0 ? ['    gap 3 working days "Waiting"'] : []),
      ...touchpointLines(n, edits),
    ]),
    '',
  ].join('\n');
}

function touchpointLines(n: number, edits: number): string[] {
  const times = Math.floor((edits + touchpoints - n) / touchpoints);
  return [
    `    touchpoint tp-${n} "Touchpoint ${n} with a title, worded ${times} times"`,
    `      channel ${pick(['web', 'app', 'phone, email', 'store'], n)}`,
    ...(n % 11 === 0 ? [] : [`      owner team-${(n % 5) + 1}`]),
    `      emotion ${pick(['hopeful', 'anxious', 'delighted', 'calm', 'angry'], n + times)} "Because of what was said ${times} times"`,
    `      ${pick(['delivers', 'explains'], n)} promise-${(n % 11) + 1}`,
    `      ${pick(['acknowledges', 'communicates', 'respects'], n)} "Says what happens next, day by day"`,
    ...(n % 2 === 0 ? [`      pain "Eleven tariffs that differ in one line, and ${times} more"`] : []),
    ...(n % 3 === 0 ? ['      opportunity "Three plans, one table" by team-2'] : []),
    ...(n % 4 === 0 ? ['      backstage "Port is activated at the exchange" by team-3'] : []),
    ...(n % 5 === 0 ? ['      quote "I want to know when somebody comes."'] : []),
  ];
}

function pick(words: readonly string[], place: number): string {
  return words[place % words.length] ?? '';
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
