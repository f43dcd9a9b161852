import type { Row } from '../row.ts';
import { care } from './care.ts';
import { effort } from './effort.ts';
import { emotion } from './emotion.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { owners } from './owners.ts';
import { promises } from './promises.ts';
import { textsRow } from './texts.ts';
import { touchpoints } from './touchpoints.ts';
import { visibility } from './visibility.ts';
import { waits } from './waits.ts';

export { touchpointTitles } from './touchpoints.ts';

/** What customers go through, and what is known of it. */
export const experienceRows: readonly Row[] = [
  textsRow({ title: 'Goals', label: 'Goal', keyword: 'goal', tone: 'quiet', wider: ['stage'] }),
  waits,
  touchpoints,
  emotion,
  textsRow({
    title: 'In their words',
    label: 'Quote',
    keyword: 'quote',
    tone: 'customer',
    isQuoted: true,
    wider: ['stage'],
  }),
  effort,
  owners,
  promises,
  textsRow({ title: 'Pains', label: 'Pain', keyword: 'pain', tone: 'bad', wider: ['journey', 'stage'] }),
  textsRow({
    title: 'Opportunities',
    label: 'Opportunity',
    keyword: 'opportunity',
    tone: 'good',
    wider: ['journey', 'stage'],
  }),
  care,
  measures,
  links,
];

/** How it is made to happen. */
export const sceneRows: readonly Row[] = [
  textsRow({ title: 'Evidence', label: 'Evidence', keyword: 'evidence', tone: 'quiet' }),
  textsRow({ title: 'Frontstage', label: 'Frontstage', keyword: 'frontstage', tone: 'quiet' }),
  visibility,
  textsRow({ title: 'Backstage', label: 'Backstage', keyword: 'backstage', tone: 'quiet' }),
  textsRow({ title: 'Systems', label: 'System', keyword: 'system', tone: 'quiet' }),
];
