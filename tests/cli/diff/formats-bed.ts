import { type CliWorld, runCommand } from '../../support/run-cli.ts';

export const before = `team care "Care"
promise online "Online in five days"
journey get-online "Get online"
  touchpoint order "Order"
    channel web
    owner care
    emotion hopeful
    delivers online
  touchpoint wait "Wait"
    channel web
    owner care
`;

export const after = before
  .replace('    owner care\n    emotion hopeful\n    delivers online\n', '    emotion angry\n')
  .replace('"Wait"', '"Wait at home"');

export function diff(one: string, other: string, args = '', world: CliWorld = {}) {
  const files = { '/maps/old/a.journey': one, '/maps/new/a.journey': other };
  return runCommand(`diff ./old ./new ${args}`, { files, ...world });
}
