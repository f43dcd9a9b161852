import { type Answers, type Choices, titlesIn } from './choices.ts';
import { chosenIn, type Draft, type Question, questions } from './questions.ts';

/**
 * Asks for a new journey, one step after the other. Going back keeps what was answered and what was typed; closing any
 * step closes the whole.
 *
 * @param choices what there is to choose from; it is asked for once the first step is done
 * @returns undefined where nothing is to be written
 */
export async function askJourney(choices: () => Promise<Choices>): Promise<Answers | undefined> {
  let draft: Draft = {};
  let at = 0;
  const known: Choices = { personas: [], teams: [], promises: [] };
  for (let question = questions[0]; question !== undefined; question = next(at, draft)) {
    const place = { title: 'New Journey', step: at + 1, totalSteps: questions.length };
    const outcome = await question.ask(place, draft, at === 0 ? known : await choices());
    if (outcome.did === 'cancel') return undefined;
    draft = { ...draft, ...question.take(outcome, draft) };
    at += outcome.did === 'answer' ? 1 : -1;
  }
  return answersOf(draft);
}

function next(at: number, draft: Draft): Question | undefined {
  const question = questions[at];
  return question?.isNeeded?.(draft) === false ? undefined : question;
}

function answersOf({ title = '', persona, owner, stages = '', promise, moment }: Draft): Answers {
  const kept = chosenIn(promise) && moment?.item;
  return {
    title,
    persona: chosenIn(persona),
    owner: chosenIn(owner),
    stages: titlesIn(stages),
    promise: chosenIn(promise),
    kept: kept && { touchpoint: kept.label, stage: kept.stage },
  };
}
