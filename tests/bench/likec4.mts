import { existsSync } from 'node:fs';
import path from 'node:path';
import { serverFlags } from '../../client/connection/server-flags.ts';
import { runNode } from './command-line.mts';
import { type Figures, figuresOf, timed } from './figures.mts';
import { type GeneratedFiles, generateProject, toggledLine } from './generated-project.mts';
import { generateLikeC4 } from './likec4-project.mts';
import { inFolder } from './project-folder.mts';
import { TimedServer } from './timed-server.mts';
import { atMost, timesAsFast, type Verdict } from './verdicts.mts';

/** One program beside the other, each run of the one followed by one of the other. Milliseconds. */
interface Beside {
  readonly waymark: Figures;
  readonly likec4: Figures;
}

export interface LikeC4Figures {
  readonly check: Beside;
  /** With the layout of every view, which `likec4 validate` works out unless told not to. */
  readonly checkWithLayout: Beside;
  readonly smallCheck: Beside;
  readonly smallCheckWithLayout: Beside;
  readonly edit: Beside;
  /** MB, with all files loaded. */
  readonly memory: { readonly waymark: number; readonly likec4: number };
}

/** The two of them, as programs that Node runs. */
export interface Rivals {
  readonly cli: string;
  readonly server: string;
  readonly likec4: string;
}

const runs = 5;
const edits = 30;
const unknown = 'team-unheard-of';

/** The programs, where `npm run bench:peers` has installed LikeC4; undefined elsewhere. */
export function rivalsIn(root: string): Rivals | undefined {
  const likec4 = path.join(root, 'artifacts/peers/node_modules/likec4/bin/likec4.mjs');
  if (!existsSync(likec4)) return undefined;
  return { cli: path.join(root, 'dist/cli.js'), server: path.join(root, 'dist/server.js'), likec4 };
}

export function measureLikeC4(rivals: Rivals): Promise<LikeC4Figures> {
  const large = generateProject(100);
  return inBoth(large, async (own, other) => ({
    check: checks(rivals, [own, other], { runs, layout: false }),
    checkWithLayout: checks(rivals, [own, other], { runs: 3, layout: true }),
    ...(await inBoth(generateProject(2), (...small) => ({
      smallCheck: checks(rivals, small, { runs, layout: false }),
      smallCheckWithLayout: checks(rivals, small, { runs, layout: true }),
    }))),
    ...(await editBoth(rivals, own, other)),
  }));
}

export function likeC4Verdicts({
  check,
  checkWithLayout,
  smallCheck,
  smallCheckWithLayout,
  edit,
  memory,
}: LikeC4Figures): Verdict[] {
  const share = memory.likec4 / memory.waymark;
  const besides = (what: string, { waymark, likec4 }: Beside, least: number) =>
    timesAsFast(what, waymark.median, likec4.median, least);
  return [
    besides('waymark check beside likec4 validate --no-layout', check, 40),
    besides('waymark check beside likec4 validate, with its layouts', checkWithLayout, 40),
    besides('200 touchpoints cold, beside likec4 validate --no-layout', smallCheck, 10),
    besides('200 touchpoints cold, beside likec4 validate, with its layouts', smallCheckWithLayout, 10),
    besides('edit to diagnostics, both language servers', edit, 30),
    atMost(
      'memory of the language server: at most a sixth',
      `1/${share.toFixed(1)} (${Math.round(memory.waymark)} MB against ${Math.round(memory.likec4)} MB)`,
      memory.waymark,
      memory.likec4 / 6,
    ),
  ];
}

function inBoth<T>(files: GeneratedFiles, work: (own: string, other: string) => T): Promise<Awaited<T>> {
  return inFolder(files, (own) => inFolder(generateLikeC4(files), (other) => work(own, other)));
}

function checks(
  { cli, likec4 }: Rivals,
  [own, other]: readonly [string, string],
  { runs, layout }: { readonly runs: number; readonly layout: boolean },
): Beside {
  const [waymark, peer]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    waymark.push(timed(() => runNode([cli, 'check', own, '--today', '2026-10-01'], [1])));
    peer.push(timed(() => runNode([likec4, 'validate', ...(layout ? [] : ['--no-layout']), other], [0])));
  }
  return { waymark: figuresOf(waymark), likec4: figuresOf(peer) };
}

async function editBoth(
  { server, likec4 }: Rivals,
  own: string,
  other: string,
): Promise<Pick<LikeC4Figures, 'edit' | 'memory'>> {
  const waymark = await TimedServer.start(
    [...serverFlags, server, '--stdio'],
    own,
    `${own}/journeys/journey-7.journey`,
    'journey',
  );
  const peer = await TimedServer.start(
    [likec4, 'lsp', '--stdio'],
    other,
    `${other}/journeys/journey-7.c4`,
    'likec4',
  );
  try {
    const owner = toggledLine.trim().split(' ')[1] ?? '';
    // Once both have answered for an edit, both have read everything.
    await breakAndMend(waymark, `owner ${owner} #`, `owner ${unknown} #`);
    await breakAndMend(peer, `-> ${owner}\n`, `-> ${unknown}\n`);
    const memory = { waymark: waymark.memory(), likec4: peer.memory() };
    const [times, peerTimes]: [number[], number[]] = [[], []];
    for (let edit = 0; edit < edits; edit += 2) {
      times.push(...(await breakAndMend(waymark, `owner ${owner} #`, `owner ${unknown} #`)));
      peerTimes.push(...(await breakAndMend(peer, `-> ${owner}\n`, `-> ${unknown}\n`)));
    }
    return { edit: { waymark: figuresOf(times), likec4: figuresOf(peerTimes) }, memory };
  } finally {
    waymark.stop();
    peer.stop();
  }
}

/** Two edits: a reference leads nowhere, which the server says, and leads to its team again, which the server says too. */
async function breakAndMend(server: TimedServer, words: string, broken: string): Promise<number[]> {
  const isSaid = (messages: readonly string[]) => messages.some((message) => message.includes(unknown));
  return [
    await server.replace(words, broken, isSaid),
    await server.replace(broken, words, (messages) => !isSaid(messages)),
  ];
}
