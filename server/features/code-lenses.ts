import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { Snapshot } from '../../language/index.ts';
import type { Client } from './client.ts';
import { aboveJourney } from './code-lenses/journey.ts';
import { type Lens, lensIn } from './code-lenses/lens.ts';
import { abovePromise } from './code-lenses/promise.ts';

/** What is said above promises and journeys. `uri` is the file as the snapshot calls it. */
export function codeLenses(
  snapshot: Snapshot,
  uri: string,
  _params: CodeLensParams,
  client: Client,
): CodeLens[] {
  const { promises, journeys } = client.preferences.codeLens;
  const { facts } = snapshot;
  const problems = journeys ? snapshot.problems(uri) : [];
  const lenses = (snapshot.files.get(uri)?.units ?? []).flatMap((unit): readonly Lens[] => {
    if (unit.kind === 'promise') return promises ? abovePromise(unit, facts) : [];
    return unit.kind === 'journey' && journeys ? aboveJourney(unit, problems, facts) : [];
  });
  return lenses.map((lens) => lensIn(snapshot, lens, client));
}
