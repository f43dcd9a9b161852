/** Keeps all that arrives, in order, and lets tests wait for what they expect. */
export class Inbox<T> {
  readonly all: T[] = [];
  readonly #waiting = new Set<(item: T) => void>();

  put(item: T): void {
    this.all.push(item);
    for (const wake of [...this.#waiting]) wake(item);
  }

  /** The first item that fits, among those that are here already or that are still to come. */
  first<S extends T>(fits: (item: T) => item is S): Promise<S>;
  first(fits: (item: T) => boolean): Promise<T>;
  first(fits: (item: T) => boolean): Promise<T> {
    const here = this.all.find(fits);
    return here === undefined ? this.next(fits) : Promise.resolve(here);
  }

  /** The first item that fits, among those that are still to come. */
  next(fits: (item: T) => boolean): Promise<T> {
    return new Promise((resolve) => {
      const wake = (item: T) => {
        if (!fits(item)) return;
        this.#waiting.delete(wake);
        resolve(item);
      };
      this.#waiting.add(wake);
    });
  }
}
