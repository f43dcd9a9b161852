import {
  channels,
  ownerOf,
  resolve,
  scoreOf,
  type Touchpoint,
  writtenScore,
} from '../../../language/index.ts';
import { faceOf } from '../faces.ts';
import { elementRow, type Project } from './element-rows.ts';
import type { Branch } from './rows.ts';
import { dotted, lines, spoken } from './wording.ts';

/** A touchpoint where its journey is in sight anyway: what it feels like and who owns it. */
export function touchpointRow(touchpoint: Touchpoint, project: Project): Branch {
  return row(touchpoint, project, dotted(face(touchpoint, project), owner(touchpoint, project)));
}

/** A touchpoint among those of other journeys: which journey it is in and who owns it. */
export function touchpointElsewhere(touchpoint: Touchpoint, project: Project): Branch {
  const { journey } = touchpoint;
  const branch = row(touchpoint, project, dotted(journey.title, owner(touchpoint, project)));
  // Names of touchpoints are their journey's own.
  return { ...branch, key: `${journey.name?.text ?? ''}.${branch.key}` };
}

/** A touchpoint where its owner is in sight anyway: which journey it is in and what it feels like. */
export function touchpointOwned(touchpoint: Touchpoint, project: Project): Branch {
  const { journey } = touchpoint;
  const branch = row(touchpoint, project, dotted(journey.title, face(touchpoint, project)));
  return { ...branch, key: `${journey.name?.text ?? ''}.${branch.key}` };
}

function row(touchpoint: Touchpoint, project: Project, description: string | undefined): Branch {
  const where = spoken(touchpoint.stage.title, touchpoint.journey.title);
  const isOwnerless = ownerless(touchpoint, project);
  return {
    ...elementRow(touchpoint, project),
    kind: 'touchpoint',
    description,
    tooltip: lines(
      touchpoint.title,
      dotted(touchpoint.journey.title, touchpoint.stage.title),
      labelled('Channel', channelTitles(touchpoint, project).join(', ')),
      labelled('Feels', feeling(touchpoint, project)),
      owner(touchpoint, project),
    ),
    spoken: spoken(
      touchpoint.title,
      'touchpoint',
      where === '' ? undefined : `in ${where}`,
      feeling(touchpoint, project),
      owner(touchpoint, project),
    ),
    icon: isOwnerless ? 'warning' : icon(touchpoint, project),
    tone: isOwnerless ? 'worrying' : undefined,
    journey: touchpoint.journey.name?.text,
  };
}

function ownerless(touchpoint: Touchpoint, { facts }: Project): boolean {
  return !touchpoint.isOutside && ownerOf(touchpoint, facts) === undefined;
}

/** Who answers for it, in the words of a row. */
function owner(touchpoint: Touchpoint, { facts }: Project): string | undefined {
  const team = ownerOf(touchpoint, facts);
  if (team !== undefined) return team.title;
  if (touchpoint.isOutside) return 'outside the brand';
  return 'nobody owns it';
}

/** The feeling's word and its score, such as `relieved +1`. */
function feeling(touchpoint: Touchpoint, { facts }: Project): string | undefined {
  const score = scoreOf(touchpoint, facts);
  const word = touchpoint.emotion?.word?.text;
  const written = score === undefined ? undefined : writtenScore(score);
  return [word, written].filter((it) => it !== undefined).join(' ') || undefined;
}

/** The same behind a small face. */
function face(touchpoint: Touchpoint, project: Project): string | undefined {
  const score = scoreOf(touchpoint, project.facts);
  const words = feeling(touchpoint, project);
  return score === undefined ? words : `${faceOf(score)} ${words}`;
}

function icon(touchpoint: Touchpoint, project: Project): string {
  const [first] = touchpoint.list('channel');
  const found = first && resolve(touchpoint, first, project.facts).target;
  const builtIn = found?.kind === 'built-in' ? channels.find(({ name }) => name === found.name) : undefined;
  return builtIn?.icon ?? (touchpoint.isOutside ? 'circle-outline' : 'circle-filled');
}

function channelTitles(touchpoint: Touchpoint, { facts }: Project): readonly string[] {
  return touchpoint.list('channel').flatMap((reference) => {
    const { target } = resolve(touchpoint, reference, facts);
    if (target === undefined) return [];
    return target.kind === 'built-in'
      ? (channels.find(({ name }) => name === target.name)?.title ?? target.name)
      : target.title;
  });
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `${label}: ${text}`;
}
