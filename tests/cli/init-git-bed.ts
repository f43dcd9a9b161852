import { spawnSync } from 'node:child_process';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { builtCli } from '../support/built-cli.ts';
import { gitEnv } from '../support/git-repository.ts';
import { type CliRun, runCommand } from '../support/run-cli.ts';

export const cli = builtCli();

export const journey = `journey get-online "Order and get online"
  owner care
  for maya

  stage install "Get connected"
    touchpoint check-address "Check the address"
      channel website
      owner care
      emotion calm

    touchpoint engineer-visit "Die Technikerin kommt 来访"
      note """
        She rings twice.
      """
      channel home-visit
      owner field
      emotion delighted
`;

export const line = '*.journey text diff=journey';

export function run(args: string, folder: string): Promise<CliRun> {
  return runCommand(args, { folder, fs: nodeFileSource, env: gitEnv });
}

export function waymark(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, env: gitEnv, encoding: 'utf8' });
}
