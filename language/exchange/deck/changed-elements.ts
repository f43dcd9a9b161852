/**
 * The ids of the elements of which two states of a project, as the JSON export writes them, say different things. Where
 * something came or went inside an element, that element changed; what changed inside it stands for itself.
 */
export function changedElements(oldModelJson: string, newModelJson: string): ReadonlySet<string> {
  const [before, after] = [saidIn(oldModelJson), saidIn(newModelJson)];
  const ids = new Set([...before.keys(), ...after.keys()]);
  return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

/** What is said of each element that has an id. */
function saidIn(json: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  let model: unknown;
  try {
    model = JSON.parse(json);
  } catch {
    return said;
  }
  note(model, said);
  return said;
}

/** Notes an element and those inside it, and gives what stands for it in the one around it: its id. */
function note(value: unknown, said: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((it) => note(it, said));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, it]) => [key, note(it, said)]));
  if (typeof own.id !== 'string') return own;
  said.set(own.id, JSON.stringify(own));
  return own.id;
}
