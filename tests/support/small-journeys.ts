/** Small texts for tests that are about files, projects and messages rather than about the language. */

/** A project's team, and nothing that a check could find. */
export const team = 'team care "Customer Care"\n';

/** A journey with one touchpoint, which nobody owns unless an owner is given. */
export function journey(name: string, owner?: string): string {
  return [
    `journey ${name} "Journey ${name}"`,
    `  stage ${name}-start "Start"`,
    `    touchpoint ${name}-call "Call us"`,
    '      channel phone',
    ...(owner === undefined ? [] : [`      owner ${owner}`]),
    '',
  ].join('\n');
}
