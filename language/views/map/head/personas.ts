import type { Persona } from '../../../model/elements.ts';
import { lettersOf } from '../../scene/break-word.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Part } from '../../scene/scene.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import type { DrawnPart } from './index.ts';

const radius = 21;
const between = 10;
/** A persona's name and words need so much at least to stand beside another's. */
const narrowest = 280;

/** For whom the journey is: each with her name, what she wants and what she says; side by side where there is room. */
export function drawPersonas(data: MapData, top: number, room: { x: number; width: number }): DrawnPart {
  const personas = [...new Set(data.journey.list('for').flatMap((it) => data.facts.persona(it) ?? []))];
  if (personas.length === 0) return { parts: [], bottom: top - 12 };
  const perLine = Math.max(1, Math.min(Math.ceil(personas.length / 2), Math.floor(room.width / narrowest)));
  const width = room.width / perLine;
  const parts: Part[] = [];
  let y = top;
  for (let first = 0; first < personas.length; first += perLine) {
    const drawn = personas
      .slice(first, first + perLine)
      .map((it, index) => personaPart(data, it, y, { x: room.x + index * width, width: width - 16 }));
    parts.push(...drawn.map((it) => it.part));
    y = Math.max(...drawn.map((it) => it.bottom)) + between;
  }
  return { parts, bottom: y - between };
}

function personaPart(
  data: MapData,
  persona: Persona,
  top: number,
  { x, width }: { x: number; width: number },
): { part: Part; bottom: number } {
  const said = saidOf(persona);
  const room = { x: x + 2 * radius + 12, width: width - 2 * radius - 12, align: 'left' } as const;
  const name = textBlock(persona.title, styles.persona, { ...room, y: top + (said === '' ? 11 : 2) });
  const style = { ...styles.small, size: 12 };
  const text = said === '' ? undefined : textBlock(said, style, { ...room, y: top + 3 + name.height });
  return {
    bottom: Math.max(top + 2 * radius, top + 11 + name.height, top + 3 + name.height + (text?.height ?? 0)),
    part: {
      role: 'persona',
      id: data.idOf(persona),
      label: `Persona: ${persona.title}${said === '' ? '' : `. ${said.replace('★ ', '')}`}`,
      marks: [
        { kind: 'disc', x: x + radius, y: top + radius, radius, fill: 'team4Soft' },
        initialOf(persona, x, top),
        name.mark,
        ...(text ? [text.mark] : []),
      ],
    },
  };
}

function initialOf({ title }: Persona, x: number, top: number) {
  const [first] = lettersOf(title);
  const room = { x, y: top + 9, width: 2 * radius, align: 'middle' } as const;
  return textBlock(first?.toUpperCase() ?? '?', styles.initial, room).mark;
}

/** That she is most valuable, what she wants to get done, and what she says. */
function saidOf(persona: Persona): string {
  return [
    ...(persona.has('most-valuable') ? ['★ most valuable'] : []),
    ...persona.all('goal').flatMap((it) => it.text?.text ?? []),
    ...persona.all('quote').flatMap((it) => (it.text ? [`“${it.text.text}”`] : [])),
  ].join(' · ');
}
