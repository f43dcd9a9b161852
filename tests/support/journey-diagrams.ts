import fc from 'fast-check';
import type {
  JourneyDiagram,
  JourneySection,
  JourneyTask,
} from '../../language/views/journey/mermaid-journey.ts';
import { dangerousPieces } from './dangerous-text.ts';
import type { DrawnJourney, ReadJourney } from './official-mermaid-page.ts';

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const piece = fc.oneof(fc.constantFrom(...dangerousPieces), fc.string({ unit: 'binary', maxLength: 3 }));

/** Any text at all: all of Unicode, halves of surrogate pairs, and mixtures of what is known to be dangerous. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(codeUnit, { maxLength: 20 }).map((units) => units.join('')) },
);

/** Few titles, so that neighbours often have the same. */
const anySectionTitle = fc.oneof(anyText, fc.constantFrom('', ' ', 'A', 'A', 'A\u200B'));

const anyTask: fc.Arbitrary<JourneyTask> = fc.record({
  text: anyText,
  score: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1, max: 5, noNaN: true })),
  actors: fc.array(anyText, { maxLength: 4 }),
});

const anySection: fc.Arbitrary<JourneySection> = fc.record(
  { title: anySectionTitle, tasks: fc.array(anyTask, { maxLength: 4 }) },
  { requiredKeys: ['tasks'] },
);

export const anyJourneyDiagram: fc.Arbitrary<JourneyDiagram> = fc.record(
  { title: anyText, accTitle: anyText, accDescr: anyText, sections: fc.array(anySection, { maxLength: 5 }) },
  { requiredKeys: ['sections'] },
);

/** What Mermaid's parser should hand over, without the invisible marks. */
export function whatIsRead({ title, accTitle, accDescr, sections }: JourneyDiagram): ReadJourney {
  return unmarked({
    title: asSeen(title),
    accTitle: asSeen(accTitle),
    accDescr: asSeen(accDescr),
    sections: sections.map((section) => asSeen(section.title)),
    tasks: sections.flatMap((section) =>
      section.tasks.map(({ text, score, actors }) => ({
        section: asSeen(section.title),
        text: asSeen(text),
        score,
        actors: actorsSeen(actors),
      })),
    ),
    config: {},
  });
}

/** The same without the marks that keep sections apart and blank things possible, and without blank sections. */
export function unmarked(read: ReadJourney): ReadJourney {
  return {
    ...read,
    sections: read.sections.map(withoutMarks).filter((title) => title !== ''),
    tasks: read.tasks.map((task) => ({
      ...task,
      section: withoutMarks(task.section),
      text: withoutMarks(task.text),
    })),
  };
}

/** What the picture should show, without the invisible marks; the legend in any order. */
export function whatIsDrawn({
  title,
  accTitle,
  accDescr,
  sections,
}: JourneyDiagram): Omit<DrawnJourney, 'made'> {
  const tasks = sections.flatMap((section) => section.tasks);
  const dots = tasks.flatMap(({ actors }) => actorsSeen(actors));
  return {
    title: asSeen(title),
    accTitle: asSeen(accTitle),
    accDescr: asSeen(accDescr),
    sections: boxes(sections).map(withoutMarks),
    tasks: tasks.map(({ text }) => withoutMarks(asSeen(text))),
    legend: [...new Set(dots)].sort(),
    dots,
    wellFormed: true,
  };
}

/** The same without the marks, with the legend sorted and without what the picture is made of. */
export function unmarkedPicture({ made: _, ...drawn }: DrawnJourney): Omit<DrawnJourney, 'made'> {
  return {
    ...drawn,
    sections: drawn.sections.map(withoutMarks),
    tasks: drawn.tasks.map(withoutMarks),
    legend: drawn.legend.toSorted(),
  };
}

/** A title without the spaces of no width at its end. */
export function withoutMarks(text: string): string {
  return text.replace(/\u200B+$/, '');
}

/** Every section with tasks has a box, but for a nameless one before everything else. */
function boxes(sections: readonly JourneySection[]): string[] {
  const shown = sections.filter(({ title, tasks }) => asSeen(title) !== '' || tasks.length > 0);
  const boxed = shown.filter(({ title }, place) => place > 0 || asSeen(title) !== '');
  return boxed.filter(({ tasks }) => tasks.length > 0).map(({ title }) => asSeen(title));
}

function actorsSeen(actors: readonly string[]): string[] {
  return actors.map(asSeen).filter((name) => name !== '');
}

const whiteSpace = new Set([
  ...[9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, place) => 0x2000 + place),
]);

/** The promise of `foldText`, told a second way: one code point after the other. */
export function asSeen(text = ''): string {
  let seen = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (!whiteSpace.has(point)) seen += isShowable(point) ? character : '\uFFFD';
    else if (!seen.endsWith(' ')) seen += ' ';
  }
  if (seen.startsWith(' ')) seen = seen.slice(1);
  return seen.endsWith(' ') ? seen.slice(0, -1) : seen;
}

function isShowable(point: number): boolean {
  const isControl = point < 32 || (point >= 127 && point < 160);
  const isHalf = point >= 0xd800 && point <= 0xdfff;
  return !isControl && !isHalf && point !== 0xfffe && point !== 0xffff;
}

/** A diagram that says one text in every place that takes one. */
export function everywhere(text: string): JourneyDiagram {
  const tasks = [{ text, score: 2, actors: [text, 'Maya', `${text} too`] }];
  return { title: text, accTitle: text, accDescr: text, sections: [{ tasks }, { title: text, tasks }] };
}
