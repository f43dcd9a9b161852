/** A measure whose scale every project knows; higher is better on each. */
export interface KnownMeasure {
  /** The word written after `measure`, lower case. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it tells, and on which scale. */
  readonly summary: string;
}

/** The measures that bring their own scale, which is in `../measures.ts`. */
export const knownMeasures: readonly KnownMeasure[] = [
  {
    name: 'nps',
    title: 'Net Promoter Score',
    summary:
      'How many customers would recommend you, less those who would warn others: from -100 to 100, higher is better.',
  },
  {
    name: 'csat',
    title: 'Customer Satisfaction Score',
    summary: 'How many customers are satisfied: from 0% to 100%, higher is better.',
  },
  {
    name: 'ces',
    title: 'Customer Effort Score',
    summary: 'How easy customers found it: from 1 to 7, higher is better.',
  },
];
