import { channels } from '../../../model/vocabulary/channels.ts';
import { emotions } from '../../../model/vocabulary/emotions.ts';
import { type Cast, type leadOf, tasksOf } from './cast.ts';
import type { Diagram, Tell } from './diagram.ts';
import { emotionOf, goesToTen, signed } from './read-score.ts';
import { isForAll } from './write-journey.ts';

/** Tells what of a diagram a person should look at, once it is known who takes part in all of them. */
export function remarkOn(diagram: Diagram, cast: Cast, lead: ReturnType<typeof leadOf>, tell: Tell): void {
  const { line, title, sections } = diagram;
  if (title === undefined || title === '') {
    tell(
      'read',
      line,
      'The diagram has no title: write one between the quotes behind the name of the journey.',
    );
  }
  if (tasksOf(diagram).length === 0)
    tell('read', line, 'No task stands in this diagram: its journey is empty.');
  for (const { title, line } of sections) {
    if (title === '') tell('read', line, 'This section has no title: give it one.');
  }
  remarkOnScores(diagram, tell);
  remarkOnPeople(diagram, cast, lead, tell);
}

function remarkOnScores(diagram: Diagram, tell: Tell): void {
  const tasks = tasksOf(diagram).flatMap(({ score, line, text }) => (score ? [{ score, line, text }] : []));
  const toTen = goesToTen(tasks.map(({ score }) => score));
  const above = tasks.find(({ score }) => score.outOf === undefined && score.value > 5);
  if (toTen && above !== undefined) {
    tell(
      'read',
      above.line,
      `Mermaid's scores end at 5, and here they go higher: all of this diagram are read as out of ten.`,
    );
    return;
  }
  for (const { score, line, text } of tasks) {
    const { value, outOf } = score;
    if (outOf === undefined && Number.isInteger(value) && value >= 1 && value <= 5) continue;
    const said = outOf === undefined ? `${value}` : `${value} of ${outOf}`;
    const emotion = signed(emotionOf(score, toTen));
    tell(
      'read',
      line,
      `Scores are whole numbers from 1 to 5: the ${said} of '${text}' is read as emotion ${emotion}.`,
    );
  }
}

function remarkOnPeople(diagram: Diagram, cast: Cast, lead: string | undefined, tell: Tell): void {
  const { firstLines, again } = placesOf(diagram);
  for (const [actor, line] of firstLines) {
    // Nobody says the same sentence twice.
    const speech = again.has(actor) ? undefined : soundsLikeSpeech(actor);
    const remark = speech ?? (actor === lead ? undefined : soundsLikeWord(actor));
    if (remark !== undefined) tell('read', line, remark);
    else if (actor !== lead && cast.isPersona(actor)) {
      tell('read', line, `'${actor}' is a persona here, too, as in the rest of the project.`);
    }
  }
  if (firstLines.size === 0 || isForAll(diagram, cast)) return;
  const who = lead === undefined ? 'No persona takes part' : `'${lead}' does not take part in every task`;
  tell(
    'read',
    diagram.line,
    `${who}, so touchpoints say for themselves whom they are for: write 'for' and a persona below the journey if all of it is theirs.`,
  );
}

/** Where each actor first takes part, and who takes part in more than one task. */
function placesOf(diagram: Diagram) {
  const firstLines = new Map<string, number>();
  const again = new Set<string>();
  for (const { actors, line } of tasksOf(diagram)) {
    for (const actor of actors) {
      if (firstLines.has(actor)) again.add(actor);
      else firstLines.set(actor, line);
    }
  }
  return { firstLines, again };
}

/** What somebody who is said to take part may be instead. */
function soundsLikeWord(actor: string): string | undefined {
  const word = actor.toLowerCase();
  if (channels.some(({ name }) => name === word)) {
    return `'${actor}' is read as somebody who takes part: if it is where this happens, write 'channel ${word}' instead.`;
  }
  if (emotions.has(word)) {
    return `'${actor}' is read as somebody who takes part: if it is how this feels, write 'emotion ${word}' instead.`;
  }
  return undefined;
}

function soundsLikeSpeech(actor: string): string | undefined {
  if (!/^["“„'‘]|[.!?…。！？]$/.test(actor) && actor.split(' ').length <= 5) return undefined;
  return `'${actor}' reads like a sentence, and is taken for somebody who takes part: if it is a pain or a quote, say so.`;
}
