import {
  type Element,
  keywordHelp,
  type Meaning,
  meaningOf,
  occurrenceAt,
  openAt,
  type Property,
  type Snapshot,
  type Span,
  statementAt,
} from '../../../language/index.ts';
import { aboutBrand } from './brand.ts';
import { aboutChannel } from './channel.ts';
import type { Part } from './content.ts';
import { aboutDate } from './date.ts';
import { aboutEmotion } from './emotion.ts';
import { aboutJourney } from './journey.ts';
import { aboutKeyword } from './keyword.ts';
import { aboutMeasure } from './measure.ts';
import { aboutPersona } from './persona.ts';
import { aboutPromise } from './promise.ts';
import { aboutStage } from './stage.ts';
import { aboutTag } from './tag.ts';
import { aboutTeam } from './team.ts';
import { aboutTouchpoint } from './touchpoint.ts';
import { aboutValue } from './value.ts';

/** What is said of one word, and the word. */
export interface About {
  readonly span: Span;
  readonly parts: readonly Part[];
}

/** What there is to say about the word at an offset: a name, a title, a keyword or a date. */
export function subjectAt(snapshot: Snapshot, uri: string, offset: number): About | undefined {
  const occurrence = occurrenceAt(snapshot, uri, offset);
  if (occurrence !== undefined) {
    const property = occurrence.by.block.properties.find(({ span }) => holds(span, occurrence.span.start));
    return { span: occurrence.span, parts: partsOf(snapshot, occurrence.meaning, property) };
  }
  const element = openAt(snapshot.files.get(uri)?.units ?? [], offset);
  const entry = entryAt(element, offset)?.name;
  if (entry !== undefined) return subjectAt(snapshot, uri, entry.span.start);
  return aboutTitle(snapshot, element, offset) ?? aboutWord(snapshot, uri, element, offset);
}

/** The title of a declaration stands for what it declares. */
function aboutTitle(snapshot: Snapshot, element: Element | undefined, offset: number): About | undefined {
  if (element === undefined || element.kind === 'gap' || element.kind === 'vocabulary') return undefined;
  const { title } = element.block;
  if (title !== undefined && holds(title.span, offset))
    return { span: title.span, parts: partsOf(snapshot, meaningOf(element, snapshot.facts), undefined) };
  return undefined;
}

/** So does the title of a value or channel. */
function entryAt(element: Element | undefined, offset: number): Property | undefined {
  return element?.block.properties.find(({ title }) => title !== undefined && holds(title.span, offset));
}

function aboutWord(
  snapshot: Snapshot,
  uri: string,
  element: Element | undefined,
  offset: number,
): About | undefined {
  const file = snapshot.files.get(uri);
  const keyword = file && statementAt(file.tree, offset)?.parts[0];
  if (keyword === undefined) return undefined;
  if (!holds(keyword, offset)) return aboutDate(element, offset, snapshot.today);
  const help = keyword.kind === 'word' ? keywordHelp(keyword.image, element?.kind) : undefined;
  return help && { span: keyword, parts: aboutKeyword(help) };
}

function partsOf(snapshot: Snapshot, meaning: Meaning, property: Property | undefined): readonly Part[] {
  const { kind, declared, name } = meaning;
  switch (declared?.kind) {
    case 'brand':
      return aboutBrand(declared);
    case 'team':
      return aboutTeam(declared, snapshot);
    case 'persona':
      return aboutPersona(declared, snapshot);
    case 'promise':
      return aboutPromise(declared, snapshot);
    case 'journey':
      return aboutJourney(declared, snapshot);
    case 'stage':
      return aboutStage(declared, snapshot);
    case 'touchpoint':
      return aboutTouchpoint(declared, snapshot);
    case 'value':
      return aboutValue(declared, snapshot);
  }
  if (kind === 'channel') return aboutChannel(meaning, snapshot);
  if (kind === 'emotion') return aboutEmotion(name, property, snapshot);
  if (kind === 'measure') return aboutMeasure(name, property?.measure, snapshot);
  return kind === 'tag' ? aboutTag(name, snapshot) : [];
}

/** Offsets just behind a word count as on it, as they do for names. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
