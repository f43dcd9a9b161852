import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../editor/bed/chromium.mts';

/** Makes one file of another, in a process of its own. */
export type Peer = (from: string, to: string) => void;

/** Where `npm run bench:peers` puts the programs that exports are held against. */
const peers = 'artifacts/peers';

/** mermaid-cli, in the Chromium that the tests use; undefined where it is not installed. */
export function mermaidCliOf(root: string): Peer | undefined {
  const program = path.join(root, peers, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js');
  if (!existsSync(program)) return undefined;
  const settings = path.join(root, peers, 'puppeteer.json');
  mkdirSync(path.dirname(settings), { recursive: true });
  writeFileSync(settings, JSON.stringify({ executablePath: chromium(), args: ['--no-sandbox'] }));
  return (from, to) => run([program, '-q', '-p', settings, '-i', from, '-o', to], to);
}

/** Marp's editable slides, which LibreOffice makes; undefined where one of the two is not installed. */
export function marpOf(root: string): Peer | undefined {
  const program = path.join(root, peers, 'node_modules/@marp-team/marp-cli/marp-cli.js');
  if (!existsSync(program) || spawnSync('soffice', ['--version']).status !== 0) return undefined;
  const env = { CHROME_PATH: chromium(), CHROME_NO_SANDBOX: '1' };
  return (from, to) => run([program, '--pptx', '--pptx-editable', '--no-stdin', from, '-o', to], to, env);
}

function chromium(): string {
  return ensureChromium((line) => process.stderr.write(`${line}\n`));
}

function run(args: readonly string[], to: string, env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0 || !existsSync(to)) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
}
