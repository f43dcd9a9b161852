import type { Journey, Persona } from '../../model/elements.ts';
import { measuresOn } from '../../model/measures.ts';
import { promiseState } from '../../model/serving.ts';
import { type Style, textBlock } from '../scene/marks.ts';
import { textWidth } from '../scene/measure.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { findingMark, findingsText } from './findings.ts';
import type { DrawnRow, MapData } from './row.ts';
import { measureTitle, measureWords } from './rows/measures.ts';
import { styles } from './styles.ts';

const cardGap = 10;
const cardWidth = 138;

/** The title, for whom it is, who answers for it, and how it does. */
export function drawHead(data: MapData, top: number): DrawnRow {
  const { journey, frame } = data;
  const facts = factCards(data);
  const cardsPerLine = Math.max(
    1,
    Math.min(facts.length, Math.floor(((frame.right - frame.left) * 0.5) / (cardWidth + cardGap))),
  );
  const cardsWide = facts.length === 0 ? 0 : cardsPerLine * (cardWidth + cardGap);
  const width = frame.right - frame.left - cardsWide - 24;
  const titled = titlePart(data, top, width);
  const personas = personaParts(data, titled.bottom + 12, width);
  const goals = goalPart(journey, data, personas.bottom, width);
  const cards = cardParts(facts, frame.right - cardsWide + cardGap, top + 4, cardsPerLine);
  const bottom = Math.max(goals.bottom, cards.bottom);
  return {
    height: bottom - top + 18,
    parts: [titled.part, ...personas.parts, ...goals.parts, ...cards.parts],
  };
}

function titlePart(data: MapData, top: number, width: number): { part: Part; bottom: number } {
  const { journey, frame } = data;
  const title = textBlock(journey.title, styles.title, {
    x: frame.left,
    y: top,
    width: width - 120,
    align: 'left',
  });
  const last = title.mark.lines.at(-1) ?? '';
  const x = frame.left + textWidth(last, styles.title.size, 'bold') + 18;
  const y = top + title.height - 28;
  const status = journey.isCurrent ? 'current' : 'future';
  const chip = chipMarks(status, x, y, 'muted', 'quiet');
  const hint = findingsText(data, journey);
  return {
    bottom: top + title.height,
    part: {
      role: 'title',
      id: data.idOf(journey),
      label: `Journey: ${journey.title}, ${status}`,
      ...(hint !== '' && { hint }),
      marks: [title.mark, ...chip.marks, ...findingMark(data, journey, chip.right + 16, y + 3)],
    },
  };
}

function chipMarks(
  text: string,
  x: number,
  y: number,
  ink: Colour,
  soft: Colour,
): { marks: readonly Mark[]; right: number } {
  const style: Style = { size: 11, weight: 'bold', colour: ink };
  const width = textWidth(text, 11, 'bold') + 20;
  const label = textBlock(text, style, { x: x + 10, y: y + 3, width: width - 10, align: 'left' });
  return {
    marks: [{ kind: 'box', x, y, width, height: 21, radius: 10.5, fill: soft }, label.mark],
    right: x + width,
  };
}

function personaParts(data: MapData, top: number, width: number): { parts: readonly Part[]; bottom: number } {
  const named = data.journey.list('for').flatMap((it) => data.facts.persona(it) ?? []);
  const parts: Part[] = [];
  let y = top;
  for (const persona of named) {
    const drawn = personaPart(data, persona, y, width);
    parts.push(drawn.part);
    y = drawn.bottom + 8;
  }
  return { parts, bottom: parts.length === 0 ? top - 12 : y - 8 };
}

function personaPart(
  data: MapData,
  persona: Persona,
  top: number,
  width: number,
): { part: Part; bottom: number } {
  const { left } = data.frame;
  const radius = 21;
  const said = saidOf(persona);
  const room = { x: left + 2 * radius + 12, width: width - 2 * radius - 12 };
  const name = textBlock(persona.title, styles.persona, {
    ...room,
    y: top + (said === '' ? 11 : 2),
    align: 'left',
  });
  const text =
    said === ''
      ? undefined
      : textBlock(said, { ...styles.small, size: 12 }, { ...room, y: top + 3 + name.height });
  const initial = [...persona.title][0]?.toUpperCase() ?? '?';
  const letter = textBlock(
    initial,
    { size: 17, weight: 'bold', colour: 'team4' },
    { x: left, y: top + 9, width: 2 * radius, align: 'middle' },
  );
  return {
    bottom: Math.max(top + 2 * radius, top + 3 + name.height + (text?.height ?? 0)),
    part: {
      role: 'persona',
      id: data.idOf(persona),
      label: `Persona: ${persona.title}${said === '' ? '' : `. ${said.replace('★ ', '')}`}`,
      marks: [
        { kind: 'disc', x: left + radius, y: top + radius, radius, fill: 'team4Soft' },
        letter.mark,
        name.mark,
        ...(text ? [text.mark] : []),
      ],
    },
  };
}

/** That she is most valuable, what she wants to get done, and what she says. */
function saidOf(persona: Persona): string {
  return [
    ...(persona.has('most-valuable') ? ['★ most valuable'] : []),
    ...persona.all('goal').flatMap((it) => it.text?.text ?? []),
    ...persona.all('quote').flatMap((it) => (it.text ? [`“${it.text.text}”`] : [])),
  ].join(' · ');
}

function goalPart(
  journey: Journey,
  data: MapData,
  top: number,
  width: number,
): { parts: readonly Part[]; bottom: number } {
  const goals = journey.all('goal').flatMap((it) => it.text?.text ?? []);
  if (goals.length === 0) return { parts: [], bottom: top };
  const text = textBlock(`Goal: ${goals.join(' · ')}`, styles.body, {
    x: data.frame.left,
    y: top + 8,
    width,
  });
  return {
    parts: [{ role: 'goal', id: data.idOf(journey), label: goals.join('. '), marks: [text.mark] }],
    bottom: top + 8 + text.height,
  };
}

interface FactCard {
  readonly role: string;
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly colour: Colour;
  readonly note: string;
}

function factCards(data: MapData): readonly FactCard[] {
  const { journey, facts } = data;
  const team = journey.owner && facts.team(journey.owner);
  const id = data.idOf(journey);
  return [
    {
      role: journey.has('owner') ? 'journey-owner' : 'nobody',
      id,
      title: 'Journey owner',
      value: team?.title ?? journey.owner?.text ?? 'nobody',
      colour: team === undefined ? 'bad' : data.colourOf(team),
      note: '',
    },
    ...measuresOn(journey).map((measure): FactCard => {
      const { value, target, isMissed } = measureWords(measure);
      return {
        role: 'measure',
        id,
        title: measureTitle(measure),
        value,
        colour: isMissed ? 'bad' : 'ink',
        note: `${target}${isMissed ? ', missed' : ''}`,
      };
    }),
    ...promiseCard(data),
  ];
}

/** How many of the promises that this journey names are kept. */
function promiseCard({ journey, facts, idOf }: MapData): readonly FactCard[] {
  const named = new Set(
    journey.touchpoints.flatMap((it) =>
      [...it.list('explains'), ...it.list('delivers')].flatMap((at) => facts.promise(at) ?? []),
    ),
  );
  const states = [...named]
    .map((it) => promiseState(it, facts))
    .filter((it) => it !== 'draft' && it !== 'retired');
  if (states.length === 0) return [];
  const count = (state: string) => states.filter((it) => it === state).length;
  const [kept, risk, broken] = [count('kept'), count('at-risk'), count('broken')];
  const note = [...(broken > 0 ? [`${broken} broken`] : []), ...(risk > 0 ? [`${risk} at risk`] : [])].join(
    ', ',
  );
  const colour = broken > 0 ? 'bad' : risk > 0 ? 'risk' : 'good';
  return [
    {
      role: 'promise-count',
      id: idOf(journey),
      title: 'Promises kept',
      value: `${kept} of ${states.length}`,
      colour,
      note,
    },
  ];
}

function cardParts(
  cards: readonly FactCard[],
  x: number,
  top: number,
  perLine: number,
): { parts: readonly Part[]; bottom: number } {
  const inner = cardWidth - 24;
  const drawn = cards.map((card) => ({
    card,
    title: textBlock(card.title, { ...styles.small, weight: 'bold' }, { x: 0, y: 0, width: inner }),
    value: textBlock(
      card.value,
      { ...(card.value.length > 12 ? styles.strong : styles.figure), colour: card.colour },
      { x: 0, y: 0, width: inner },
    ),
    note: card.note === '' ? undefined : textBlock(card.note, styles.small, { x: 0, y: 0, width: inner }),
  }));
  const height = Math.max(
    0,
    ...drawn.map((it) => 20 + it.title.height + it.value.height + (it.note?.height ?? 0)),
  );
  const parts = drawn.map(({ card, title, value, note }, index): Part => {
    const left = x + (index % perLine) * (cardWidth + cardGap);
    const y = top + Math.floor(index / perLine) * (height + cardGap);
    const place = (mark: typeof title.mark, from: number) => ({ ...mark, x: left + 12 + mark.x, y: from });
    return {
      role: card.role,
      id: card.id,
      label: `${card.title}: ${card.value}${card.note === '' ? '' : `, ${card.note}`}`,
      marks: [
        {
          kind: 'box',
          x: left,
          y,
          width: cardWidth,
          height,
          radius: 8,
          fill: 'card',
          stroke: 'line',
          strokeWidth: 1.25,
        },
        place(title.mark, y + 9),
        place(value.mark, y + 10 + title.height),
        ...(note ? [place(note.mark, y + 10 + title.height + value.height)] : []),
      ],
    };
  });
  const lines = Math.ceil(cards.length / perLine);
  return { parts, bottom: cards.length === 0 ? top : top + lines * height + (lines - 1) * cardGap };
}
