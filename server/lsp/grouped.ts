/**
 * A whole number as people read it, 12,345. `toLocaleString` says the same, and brings in all the world's ways of writing
 * numbers.
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
