import type { Name, Property, Written } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** A name declared in a line of a brand or vocabulary: a brand value, a channel, or an emotion's word. */
export class Entry {
  readonly kind: 'value' | 'channel' | 'emotion';
  readonly uri: string;
  readonly property: Property;

  constructor(kind: Entry['kind'], uri: string, property: Property) {
    this.kind = kind;
    this.uri = uri;
    this.property = property;
  }

  get name(): Name | Written | undefined {
    return this.property.name ?? this.property.word;
  }

  get title(): string {
    return this.property.title?.text ?? this.name?.text ?? '';
  }

  get nameSpan(): Span {
    return this.name?.span ?? this.property.keywordSpan;
  }
}
