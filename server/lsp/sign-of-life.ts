declare const navigator: {
  readonly locks?: { request(name: string, whileHeld: () => Promise<never>): Promise<never> };
};

/**
 * Lets the editor notice when a browser ends this worker without a word: it is told of a lock that the worker holds as
 * long as it lives. Where a browser knows no locks, nothing is told.
 */
export function giveSignOfLife(worker: { postMessage(message: unknown): void }): void {
  if (navigator.locks === undefined) return;
  const lock = crypto.randomUUID();
  const hold = (): Promise<never> => {
    worker.postMessage({ jsonrpc: '2.0', method: 'waymark/lives', params: { lock } });
    return new Promise(() => undefined);
  };
  // A page without an address of its own may hold none.
  navigator.locks.request(lock, hold).catch(() => undefined);
}
