/** As much of a web worker as the server needs; the types of browsers would clash with those of Node. */
declare class DedicatedWorkerGlobalScope extends EventTarget {
  postMessage(message: unknown): void;
}
declare const self: DedicatedWorkerGlobalScope;
