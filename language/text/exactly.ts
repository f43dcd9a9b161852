/** The same list without room for more: one that grew has room for a dozen, and what stays with a project gives that back. */
export function exactly<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

const none: readonly never[] = [];
