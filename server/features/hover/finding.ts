import { checks, languageMistakes, type Problem, type Snapshot } from '../../../language/index.ts';
import type { Client } from '../client.ts';
import { code, type Line, lines, link } from './content.ts';
import type { About } from './subject.ts';

const summaries: ReadonlyMap<string, string> = new Map(
  [...checks, ...languageMistakes].map(({ code, summary }) => [code, summary]),
);

/** What the findings at an offset are about, and where to read more. Editors show the messages themselves. */
export function aboutFindings(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  client: Pick<Client, 'helpAddress'>,
): About | undefined {
  const here = snapshot.problems(uri).filter(({ span }) => span.start <= offset && offset <= span.end);
  const first = narrowest(here);
  if (first === undefined) return undefined;
  const codes = [...new Set(here.map((it) => it.code))];
  return { span: first.span, parts: lines(...codes.map((it) => findingLine(it, client))) };
}

function findingLine(found: string, { helpAddress }: Pick<Client, 'helpAddress'>): Line {
  const summary = summaries.get(found);
  const more: Line =
    helpAddress === undefined ? [] : [' ', link('Read more', helpAddress.replaceAll('{code}', found))];
  return [code(found), ...(summary === undefined ? [] : [` ${summary}`]), ...more];
}

function narrowest(problems: readonly Problem[]): Problem | undefined {
  const width = ({ span }: Problem) => span.end - span.start;
  return [...problems].sort((a, b) => width(a) - width(b))[0];
}
