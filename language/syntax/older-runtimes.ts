// chevrotain needs Object.groupBy, which Node 20 and the editors that hold it do not have. Import this before it.
Object.groupBy ??= <K extends PropertyKey, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
  const groups: Partial<Record<K, T[]>> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    const group = groups[key] ?? [];
    group.push(item);
    groups[key] = group;
    index += 1;
  }
  return groups;
};
