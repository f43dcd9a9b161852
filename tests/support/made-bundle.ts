import { build, type Metafile } from 'esbuild';
import { outputs } from '../../scripts/outputs.mts';

/** What is made of an entry point, and what it is made of. */
export interface MadeBundle {
  readonly bytes: number;
  readonly text: string;
  readonly metafile: Metafile;
}

/** Builds what ships of an entry point, and writes nothing. */
export async function madeOf(entry: string): Promise<MadeBundle> {
  const output = outputs.find(({ entries }) => entries.includes(entry));
  if (output === undefined) throw new Error(`Nothing is built from '${entry}'.`);
  const { outputFiles, metafile } = await build({
    ...output.options,
    entryPoints: [...output.entries],
    sourcemap: false,
    write: false,
    metafile: true,
  });
  return { bytes: outputFiles[0]?.contents.length ?? 0, text: outputFiles[0]?.text ?? '', metafile };
}

/** The modules that run as soon as the entry point does: those behind a dynamic import wait until they are asked for. */
export function runAtOnce(entry: string, { inputs }: Metafile): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true) found.add(path);
    }
  }
  return [...found];
}
