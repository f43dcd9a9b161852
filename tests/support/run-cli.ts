import { runCli } from '../../cli/program.ts';
import { decodeText } from '../../server/workspace/files/decode-text.ts';
import type { FileSource } from '../../server/workspace/files/index.ts';
import { sourceExportTools } from './export-tools.ts';
import { memoryFileSource } from './memory-file-source.ts';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What went to standard output as bytes; absent where there were none. */
  readonly bytes?: Uint8Array;
}

export interface CliWorld {
  /** The disk: files by absolute path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A disk of another kind, in place of `files`. */
  readonly fs?: FileSource;
  /** The current folder, `/maps` unless told otherwise. */
  readonly folder?: string;
  readonly input?: string;
  readonly colours?: boolean;
  readonly links?: boolean;
  /** Where the pages in `docs/` stand. */
  readonly docs?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly isTerminal?: boolean;
}

/** Runs a command line inside the test's own process; `args` are separated by spaces, and `''` is an empty one. */
export async function runCommand(args: string, world: CliWorld = {}): Promise<CliRun> {
  let out = '';
  let err = '';
  const bytes: Uint8Array[] = [];
  const code = await runCli(argumentsIn(args), {
    folder: world.folder ?? '/maps',
    fs: world.fs ?? memoryFileSource(world.files ?? {}),
    readStandardInput: async () => decodeText(new TextEncoder().encode(world.input ?? '')),
    out: (content) => {
      if (typeof content === 'string') out += content;
      else bytes.push(content);
    },
    err: (text) => {
      err += text;
    },
    colours: world.colours ?? false,
    links: world.links ?? false,
    docs: world.docs,
    env: world.env ?? {},
    today: world.today ?? '2026-10-01',
    isTerminal: world.isTerminal ?? false,
    progress: () => undefined,
    tools: async () => sourceExportTools,
  });
  return bytes.length === 0 ? { code, out, err } : { code, out, err, bytes: Buffer.concat(bytes) };
}

function argumentsIn(args: string): string[] {
  const words = args.split(' ').filter(Boolean);
  return words.map((word) => (word === "''" ? '' : word));
}

/** The files of a fixture: each starts behind a line `//- name.journey`, and stands in `/maps`. */
export function filesOf(fixture: string): Record<string, string> {
  const parts = fixture.split(/^\/\/- (.+)\n/m).slice(1);
  const files: Record<string, string> = {};
  for (let i = 0; i < parts.length; i += 2) files[`/maps/${parts[i]}`] = parts[i + 1] ?? '';
  return files;
}
