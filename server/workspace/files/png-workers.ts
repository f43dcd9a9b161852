import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawnDocument } from '../../../language/documents.ts';
import type { DrawBeside, PngDrawers, PngLook, Scene } from '../../../language/index.ts';

/** What a worker is asked for, and what it answers: without a picture where it could not draw it. */
export interface PngWanted extends PngLook {
  readonly scene: Scene;
}

export interface PngAnswer {
  readonly drawn: DrawnDocument | undefined;
}

/**
 * Threads that draw PNGs beside this one, each with all that the folder of Waymark's bundles holds. Undefined where that
 * folder has no program for them, or the machine no room.
 */
export function pngWorkers(dist: string, threads: number = availableParallelism()): DrawBeside | undefined {
  const program = path.join(dist, 'png-worker.js');
  const count = Math.min(threads, mostThreads) - 1;
  if (count < 1 || !existsSync(program)) return undefined;
  return () => started(program, count);
}

/** With this one. More would each need the memory of a picture, and the disk is soon what all wait for. */
const mostThreads = 4;

function started(program: string, count: number): PngDrawers {
  const workers = Array.from({ length: count }, () => new PngWorker(program));
  return {
    drawers: workers.flatMap((worker) => {
      const draw: PngDrawers['drawers'][number] = (scene, look) => worker.draw(scene, look);
      // The second picture is there when the first is done: this thread may be drawing then, and hand out nothing.
      return [draw, draw];
    }),
    async end() {
      await Promise.all(workers.map((it) => it.end()));
    },
  };
}

type Settle = (drawn: DrawnDocument | undefined) => void;

/** A thread that draws, and who waits for its answers, which come in the order of the questions. */
class PngWorker {
  readonly #thread: Worker;
  #waiting: Settle[] = [];
  #isGone = false;

  constructor(program: string) {
    this.#thread = new Worker(program);
    this.#thread.on('message', ({ drawn }: PngAnswer) => this.#waiting.shift()?.(drawn));
    this.#thread.on('messageerror', () => this.#waiting.shift()?.(undefined));
    // An 'exit' follows.
    this.#thread.on('error', () => this.#leave());
    this.#thread.on('exit', () => this.#leave());
  }

  async draw(scene: Scene, { palette, scale }: PngLook): Promise<DrawnDocument | undefined> {
    if (this.#isGone) return undefined;
    const wanted: PngWanted = { scene, palette, scale };
    this.#thread.postMessage(wanted);
    return new Promise((settle) => this.#waiting.push(settle));
  }

  async end(): Promise<void> {
    this.#leave();
    await this.#thread.terminate();
  }

  /** Nobody waits for a thread that is gone. */
  #leave(): void {
    this.#isGone = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const settle of waiting) settle(undefined);
  }
}
