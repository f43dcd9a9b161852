import type { Plugin } from 'esbuild';

/** What Waymark uses of the parts that Mermaid loads on first use, by the names of their files. */
const used = ['journeyDiagram', 'flowDiagram', 'dagre', 'sizeCapture'];

/** Mermaid has some forty kinds of diagram: fewer left out than this means that we left out the wrong thing. */
const leastLeftOut = 30;

const lazyPart = /^\.\/(?:chunks\/mermaid\.core\/)?([\w-]+)-[A-Z0-9]{8}\.mjs$|^(katex)$/;

/**
 * Leaves out of the bundle the diagrams, layouts and formulas that Waymark never draws: together
 * they weigh several megabytes. Mermaid loads each from a file of its own on first use.
 *
 * Fails the build when Mermaid's files are no longer laid out this way, because the bundle would
 * then either hold everything or miss the journey diagram.
 */
export function onlyTheDiagramsWeDraw(): Plugin {
  return {
    name: 'only-the-diagrams-we-draw',
    setup(build) {
      const kept = new Set<string>();
      const left = new Set<string>();
      build.onStart(() => {
        kept.clear();
        left.clear();
      });
      build.onResolve({ filter: lazyPart }, ({ path, kind, importer }) => {
        if (kind !== 'dynamic-import' || !/[\\/]mermaid[\\/]dist[\\/]/.test(importer)) return;
        const [, part, library] = lazyPart.exec(path) ?? [];
        const name = part ?? library ?? path;
        if (used.includes(name)) {
          kept.add(name);
          return;
        }
        left.add(path);
        return { path: 'not-drawn', namespace: 'left-out' };
      });
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
        contents: 'throw new Error("Waymark does not draw this kind of diagram.");',
      }));
      build.onEnd(() => {
        const missing = used.filter((name) => !kept.has(name));
        if (missing.length === 0 && left.size >= leastLeftOut) return;
        const found = `kept ${[...kept].join(', ') || 'nothing'} of ${used.join(', ')}; left out ${left.size}`;
        const text = `Mermaid's files are laid out differently (${found}): mend scripts/mermaid-diagrams.mts.`;
        return { errors: [{ text }] };
      });
    },
  };
}

/** Leaves out all that draws with Mermaid, for a page whose pictures arrive drawn. */
export function withoutMermaid(): Plugin {
  return {
    name: 'without-mermaid',
    setup(build) {
      build.onResolve({ filter: /^\.\/draw\// }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: 'not-drawn', namespace: 'left-out' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export {};' }));
    },
  };
}
