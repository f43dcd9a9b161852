import { type Choice, type Choices, type Chosen, stagesProblem, titlesIn } from './choices.ts';
import { type ChoiceItem, choiceItems, momentItems, type StageItem } from './picking.ts';
import { askList, askText, type Outcome, type Place } from './quick-steps.ts';

/** What has been answered so far, and what was typed where somebody went back. */
export interface Draft {
  readonly title?: string;
  readonly persona?: Picked;
  readonly owner?: Picked;
  readonly stages?: string;
  readonly promise?: Picked;
  readonly moment?: Moment;
}

interface Picked {
  readonly typed: string;
  readonly item?: ChoiceItem | undefined;
}

interface Moment {
  readonly typed: string;
  readonly item?: StageItem | undefined;
}

/** What happened at a step that was not closed. */
type Answered = Exclude<Outcome, { did: 'cancel' }>;

/** One step: what it asks, and what its outcome adds to the draft. */
export interface Question {
  /** Whether it makes sense after what was answered; always, unless told. */
  readonly isNeeded?: (draft: Draft) => boolean;
  ask(place: Place, draft: Draft, choices: Choices): Promise<Outcome>;
  take(outcome: Answered, before: Draft): Draft;
}

const someStages = 'Discover, Choose, Buy, Use, Get help';

/** In the order in which they are asked. */
export const questions: readonly Question[] = [
  {
    ask: (place, { title = '' }) =>
      askText(place, {
        prompt: 'What is the journey called? Its file is named after it.',
        placeholder: 'Order and get online',
        value: title,
        validate: (typed) => (typed.trim() === '' ? 'Give the journey a title.' : undefined),
      }),
    take: ({ typed }) => ({ title: typed }),
  },
  choosing('persona', ({ personas }) => personas, {
    asks: 'For whom is it? Pick a persona, or type a new one',
    isNew: 'a new persona',
    none: 'Nobody in particular yet',
  }),
  choosing('owner', ({ teams }) => teams, {
    asks: 'Which team answers for it? Pick a team, or type a new one',
    isNew: 'a new team',
    none: 'No team yet',
  }),
  {
    ask: (place, { stages = someStages }) =>
      askText(place, {
        prompt: 'Which stages does it have, as the customer sees them? Put commas between them.',
        placeholder: someStages,
        value: stages,
        validate: stagesProblem,
      }),
    take: ({ typed }) => ({ stages: typed }),
  },
  choosing('promise', ({ promises }) => promises, {
    asks: 'Which promise does it keep? Pick one, or type what you have said you would do',
    isNew: 'a new promise',
    none: 'No promise yet',
  }),
  {
    isNeeded: ({ promise }) => promise?.item?.chosen !== undefined,
    ask: (place, { moment, stages = '' }) =>
      askList(place, {
        placeholder: 'At which moment is it kept? Type it, such as The engineer comes, and pick its stage',
        value: moment?.typed ?? '',
        items: (typed) => momentItems(typed, titlesIn(stages)),
        active: moment?.item,
      }),
    take: ({ typed, picked }, { moment }) => ({
      moment: { typed, item: (picked as StageItem | undefined) ?? moment?.item },
    }),
  },
];

/** A step that takes something of the project, something new, or nothing. */
function choosing(
  about: 'persona' | 'owner' | 'promise',
  among: (choices: Choices) => readonly Choice[],
  words: { readonly asks: string; readonly isNew: string; readonly none: string },
): Question {
  return {
    ask: (place, draft, choices) =>
      askList(place, {
        placeholder: words.asks,
        value: draft[about]?.typed ?? '',
        items: (typed) => choiceItems(typed, among(choices), words),
        active: draft[about]?.item,
      }),
    take: ({ typed, picked }, draft) => ({
      [about]: { typed, item: (picked as ChoiceItem | undefined) ?? draft[about]?.item },
    }),
  };
}

/** What was chosen at such a step. */
export function chosenIn(picked: Picked | undefined): Chosen {
  return picked?.item?.chosen;
}
