import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepHeapLean } from './lean-heap.ts';
import { describe } from './lsp/guarded.ts';
import { start } from './lsp/start.ts';
import { followTimeZone } from './time-zone.ts';
import { nodeExportTools } from './workspace/files/node-export-tools.ts';
import { nodeFileSource } from './workspace/files/node-file-source.ts';
import { pngWorkers } from './workspace/files/png-workers.ts';
import { revisionOf } from './workspace/files/revision-of.ts';

/**
 * The language server as a process of its own: `node dist/server.js --stdio`, or forked with `--node-ipc`.
 * Exits with 0 after `shutdown` and `exit`, and with 1 when the editor goes away without them.
 */
const connection = createConnection(ProposedFeatures.all);

keepHeapLean();

// Over standard input the end of the stream tells that the editor is gone; a forked server hears it this way.
process.once('disconnect', () => process.exit(1));

// An editor may refuse what nobody here waits for, such as showing progress: no reason to end with all that is known.
process.on('unhandledRejection', (error) => connection.console.error(`Something failed: ${describe(error)}`));

const intoAnotherTimeZone = followTimeZone();

start(connection, {
  disk: nodeFileSource,
  clock: () => new Date(),
  everyMinute: (work) => {
    const lookAtClock = (): void => {
      intoAnotherTimeZone();
      work();
    };
    const timer = setInterval(lookAtClock, 60_000).unref();
    return () => clearInterval(timer);
  },
  nextTurn: setImmediate,
  tools: { ...nodeExportTools(__dirname), drawBeside: pngWorkers(__dirname) },
  revisionOf,
  ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
});
