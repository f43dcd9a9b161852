import { parentPort } from 'node:worker_threads';
import { nodeExportTools } from './node-export-tools.ts';
import type { PngAnswer, PngWanted } from './png-workers.ts';

/** A thread that draws PNGs, `dist/png-worker.js`: one after the other, in the order in which they are asked for. */
const port = parentPort;
const { documents, ...tools } = nodeExportTools(__dirname);
let before: Promise<unknown> = Promise.resolve();

port?.on('message', (wanted: PngWanted) => {
  // Drawn at once, while the one before is packed, and answered behind it.
  const drawing = drawn(wanted);
  before = before.then(async () => {
    const answer: PngAnswer = { drawn: await drawing };
    const bytes = answer.drawn?.bytes.buffer;
    port.postMessage(answer, bytes instanceof ArrayBuffer ? [bytes] : []);
  });
});

/** Undefined where it fails: whoever asked then fails at it alike, and says why. */
async function drawn({ scene, palette, scale }: PngWanted): Promise<PngAnswer['drawn']> {
  try {
    const { drawPng } = await documents();
    return await drawPng(scene, { ...tools, palette, scale });
  } catch {
    return undefined;
  }
}
