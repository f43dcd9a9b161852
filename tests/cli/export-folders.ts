import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { filesOf, runCommand } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const files = filesOf(`
//- brand.journey
persona maya "Maya"
team care "Customer Care"
//- a.journey
journey order "Order"
  for maya
  stage choose "Choose"
    touchpoint compare "Compare plans"
      owner care
      emotion delighted
//- b.journey
journey café "At the café"
  touchpoint sit "Sit down"
    emotion calm
journey empty "Nothing yet"
`);

export const order = `journey
    title Order
    accTitle: Order
    accDescr: Customer journey with 1 touchpoint, each with its emotion from 1 (very bad) to 5 (very good).
    section Choose
      Compare plans: 5: Maya, Customer Care
`;

export function realProject(more: Record<string, string> = {}): string {
  const named = Object.entries(files).map(([path, text]) => [path.replace('/maps/', ''), text] as const);
  return temporaryFolder({ ...Object.fromEntries(named), ...more });
}

export function runIn(folder: string, args: string) {
  return runCommand(args, { folder, fs: nodeFileSource });
}
