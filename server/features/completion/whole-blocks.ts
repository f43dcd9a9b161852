import type { NextKeyword } from '../../../language/index.ts';
import type { Answer } from './answer.ts';
import { channelNames, projectNames, usedCurrency } from './project-words.ts';
import type { Site } from './site.ts';
import { choose, stop } from './snippet.ts';

/** Lines of a block, each with how much deeper than its header it stands. */
type Lines = readonly (readonly [depth: number, text: string])[];

/** A whole block with places to fill in, and the project's names to choose from; undefined for other keywords. */
export function wholeBlock(
  { keyword, on, indent }: NextKeyword,
  site: Site,
): Pick<Answer, 'note' | 'text'> | undefined {
  const whole = on === undefined ? blocks[keyword] : (properties[keyword] ?? undefined);
  if (whole === undefined) return undefined;
  const newLine = /\r\n|\n|\r/.exec(site.file.text)?.[0] ?? '\n';
  const step = indent.includes('\t') ? '\t' : '  ';
  const lines = whole
    .lines(site)
    .map(([depth, text], index) =>
      index === 0 ? text : text === '' ? '' : `${indent}${step.repeat(depth)}${text}`,
    );
  return { note: whole.note, text: lines.join(newLine) };
}

interface Whole {
  /** What it brings along. */
  readonly note: string;
  readonly lines: (site: Site) => Lines;
}

const blocks: Readonly<Record<string, Whole>> = {
  brand: {
    note: 'with what it stands for',
    lines: () => [
      [0, `brand ${stop(1, 'name')} "${stop(2, 'Name of the brand')}"`],
      [1, `value ${stop(3, 'plain-speaking')} "${stop(4, 'We say it plainly')}"`],
    ],
  },
  team: {
    note: 'with who leads it',
    lines: () => [
      [0, `team ${stop(1, 'name')} "${stop(2, 'Name of the team')}"`],
      [1, `lead "${stop(3, 'Who leads it')}"`],
    ],
  },
  persona: {
    note: 'with owner and expectations',
    lines: (site) => [
      [0, `persona ${stop(1, 'name')} "${stop(2, 'Name, and what marks them')}"`],
      [1, `owner ${choose(3, projectNames('team', site), 'team')}`],
      [1, `expects ${choose(4, projectNames('promise', site), 'promise')}`],
      [1, `goal "${stop(5, 'What they want to get done')}"`],
    ],
  },
  promise: {
    note: 'with where it was said, owner, measure',
    lines: (site) => [
      [0, `promise ${stop(1, 'name')} "${stop(2, 'What you said you would do')}"`],
      [1, `said "${stop(3, 'Where you said it')}" on ${stop(4, site.snapshot.today)}`],
      [1, `to ${choose(5, projectNames('persona', site), 'persona')}`],
      [1, `owner ${choose(6, projectNames('team', site), 'team')}`],
      [1, `costs ${stop(7, '42')} ${usedCurrency(site)}`],
      [1, `measure ${stop(8, 'lead-time')} target <= ${stop(9, '5 working days')}`],
    ],
  },
  vocabulary: {
    note: 'with a channel and an emotion',
    lines: () => [
      [0, 'vocabulary'],
      [1, `channel ${stop(1, 'name')} "${stop(2, 'Name of the channel')}"`],
      [1, `emotion ${stop(3, 'word')} ${choose(4, ['+1', '+2', '0', '-1', '-2'])}`],
    ],
  },
  journey: {
    note: 'with its first stage and touchpoint',
    lines: (site) => [
      [0, `journey ${stop(1, 'name')} "${stop(2, 'What the customer goes through')}"`],
      [1, `for ${choose(3, projectNames('persona', site), 'persona')}`],
      [1, `owner ${choose(4, projectNames('team', site), 'team')}`],
      [0, ''],
      ...deeper(stageLines(5, site)),
    ],
  },
  stage: { note: 'with its first touchpoint', lines: (site) => stageLines(1, site) },
  touchpoint: { note: 'with channel, owner, emotion', lines: (site) => touchpointLines(1, site) },
  gap: {
    note: 'with how long it lasts',
    lines: () => [
      [
        0,
        `gap ${stop(1, '5')} ${choose(2, ['working days', 'days', 'weeks', 'months', 'hours', 'minutes'])} "${stop(3, 'What they wait for')}"`,
      ],
      [1, `bridged-by ${stop(4, 'touchpoint')}`],
    ],
  },
};

const properties: Readonly<Record<string, Whole>> = {
  measure: {
    note: 'with target and last value',
    lines: ({ snapshot }) => [
      [
        0,
        `measure ${choose(1, ['nps', 'csat', 'ces', 'lead-time'])} target ${choose(2, ['>=', '<=', '>', '<', '='])} ${stop(3, '40')} actual ${stop(4, '31')} on ${stop(5, snapshot.today)} "${stop(6, 'Where it comes from')}"`,
      ],
    ],
  },
  note: {
    note: 'of several lines',
    lines: () => [
      [0, 'note """'],
      [1, stop(1, 'Text')],
      [0, '"""'],
    ],
  },
};

function stageLines(place: number, site: Site): Lines {
  return [
    [0, `stage ${stop(place, 'name')} "${stop(place + 1, 'Name of the stage')}"`],
    ...deeper(touchpointLines(place + 2, site)),
  ];
}

function touchpointLines(place: number, site: Site): Lines {
  return [
    [0, `touchpoint ${stop(place, 'name')} "${stop(place + 1, 'What happens')}"`],
    [1, `channel ${choose(place + 2, channelNames(site))}`],
    [1, `owner ${choose(place + 3, projectNames('team', site), 'team')}`],
    [1, `emotion ${stop(place + 4, 'hopeful')} "${stop(place + 5, 'Why')}"`],
  ];
}

function deeper(lines: Lines): Lines {
  return lines.map(([depth, text]) => [depth + 1, text]);
}
