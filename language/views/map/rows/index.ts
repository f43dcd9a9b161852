import { changesRow } from '../../changes/changes-row.ts';
import type { Row } from '../row.ts';
import { cardsRow } from './cards.ts';
import { care } from './care.ts';
import { effort } from './effort.ts';
import { emotion } from './emotion.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { owners } from './owners.ts';
import { promises } from './promises.ts';
import { stages } from './stages.ts';
import { touchpoints } from './touchpoints.ts';

/** What the customer can see, from top to bottom. */
export const visibleRows: readonly Row[] = [
  stages,
  changesRow,
  cardsRow({
    name: 'goals',
    title: 'Goals',
    keyword: 'goal',
    fill: 'quiet',
    ink: 'ink',
    label: 'Goal',
    wider: ['stage'],
  }),
  links,
  touchpoints,
  emotion,
  cardsRow({
    name: 'quotes',
    title: 'In their words',
    keyword: 'quote',
    fill: 'accentSoft',
    ink: 'ink',
    label: 'Quote',
    italic: true,
    wider: ['stage'],
  }),
  effort,
  owners,
  promises,
  care,
  cardsRow({
    name: 'pains',
    title: 'Pains',
    keyword: 'pain',
    fill: 'badSoft',
    ink: 'bad',
    label: 'Pain',
    wider: ['journey', 'stage'],
  }),
  cardsRow({
    name: 'opportunities',
    title: 'Opportunities',
    keyword: 'opportunity',
    fill: 'goodSoft',
    ink: 'good',
    label: 'Opportunity',
    wider: ['journey', 'stage'],
  }),
  measures,
  cardsRow({
    name: 'evidence',
    title: 'Evidence',
    keyword: 'evidence',
    fill: 'quiet',
    ink: 'ink',
    label: 'Evidence',
  }),
  cardsRow({
    name: 'research',
    title: 'Research',
    keyword: 'research',
    fill: 'quiet',
    ink: 'muted',
    label: 'Research',
    wider: ['journey'],
  }),
  cardsRow({
    name: 'frontstage',
    title: 'Frontstage',
    keyword: 'frontstage',
    fill: 'quiet',
    ink: 'ink',
    label: 'Frontstage',
  }),
];

/** What happens behind the line of visibility. */
export const hiddenRows: readonly Row[] = [
  cardsRow({
    name: 'backstage',
    title: 'Backstage',
    keyword: 'backstage',
    fill: 'quiet',
    ink: 'ink',
    label: 'Backstage',
  }),
  cardsRow({
    name: 'systems',
    title: 'Systems',
    keyword: 'system',
    fill: 'quiet',
    ink: 'muted',
    label: 'System',
  }),
];
