/** A JSON value and where it stands, so that a mistake in a settings file can be shown at its place. */
export type JsonNode = JsonValue | JsonArray | JsonObject;

interface Placed {
  /** In UTF-16 code units from the start of the text. */
  readonly span: { readonly start: number; readonly end: number };
}

interface JsonValue extends Placed {
  readonly kind: 'value';
  readonly value: string | number | boolean | null;
}

interface JsonArray extends Placed {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonObject extends Placed {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly key: string;
  readonly keySpan: Placed['span'];
  readonly value: JsonNode;
}

export interface JsonReading {
  /** What could be read, up to the mistake where there is one. */
  readonly root: JsonNode | undefined;
  /** The first place that is not JSON, and what was expected there. */
  readonly mistake: { readonly expected: string; readonly span: Placed['span'] } | undefined;
}

/** Reads JSON as RFC 8259 has it, no comments; what stands before a mistake is kept. */
export function readJson(text: string): JsonReading {
  const reader = new Reader(text);
  const root = reader.value(0);
  if (root !== undefined && reader.mistake === undefined && reader.peek() !== '')
    reader.expect('nothing more');
  return { root, mistake: reader.mistake };
}

const tokenPattern =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|$)/uy;

/** Deeper nesting than any setting has; without a bound, a hostile file could exhaust the stack. */
const maxDepth = 64;

class Reader {
  readonly #text: string;
  #at = 0;
  mistake: JsonReading['mistake'];

  constructor(text: string) {
    this.#text = text;
  }

  /** The next token, not yet taken; `''` at the end, and nothing where no token can be read. */
  peek(): string | undefined {
    tokenPattern.lastIndex = this.#at;
    return tokenPattern.exec(this.#text)?.[1];
  }

  value(depth: number): JsonNode | undefined {
    const token = this.peek();
    if (token === '[' && depth < maxDepth) return this.#array(depth);
    if (token === '{' && depth < maxDepth) return this.#object(depth);
    if (token === undefined || token === '' || '{}[],:'.includes(token)) return this.expect('a value');
    const span = this.#take(token);
    return { kind: 'value', value: JSON.parse(token), span };
  }

  /** Notes that something else was expected at the next token; only the first mistake is kept. */
  expect(expected: string): undefined {
    const start = this.#at + (/^[ \t\r\n]*/.exec(this.#text.slice(this.#at))?.[0].length ?? 0);
    const length = /^(?:"[^"\r\n]*"?|[\w.+-]+|.|)/u.exec(this.#text.slice(start))?.[0].length ?? 0;
    this.mistake ??= { expected, span: { start, end: start + length } };
  }

  #array(depth: number): JsonArray {
    const items: JsonNode[] = [];
    const span = this.#list('[', ']', () => {
      const item = this.value(depth + 1);
      if (item !== undefined) items.push(item);
    });
    return { kind: 'array', items, span };
  }

  #object(depth: number): JsonObject {
    const members: JsonMember[] = [];
    const span = this.#list('{', '}', () => {
      const key = this.peek();
      if (key?.startsWith('"') !== true) return this.expect('a name in double quotes');
      const keySpan = this.#take(key);
      if (this.peek() !== ':') return this.expect('a colon');
      this.#take(':');
      const value = this.value(depth + 1);
      if (value !== undefined) members.push({ key: JSON.parse(key), keySpan, value });
    });
    return { kind: 'object', members, span };
  }

  /** Reads from an opening bracket to its closing one, `item` for each thing between the commas. */
  #list(open: string, close: string, item: () => void): Placed['span'] {
    const { start } = this.#take(open);
    if (this.peek() === close) return { start, end: this.#take(close).end };
    for (;;) {
      item();
      if (this.mistake !== undefined) break;
      const token = this.peek();
      if (token === close) return { start, end: this.#take(close).end };
      if (token !== ',') {
        this.expect(`a comma or '${close}'`);
        break;
      }
      this.#take(',');
    }
    return { start, end: this.#at };
  }

  #take(token: string): Placed['span'] {
    tokenPattern.lastIndex = this.#at;
    tokenPattern.exec(this.#text);
    this.#at = tokenPattern.lastIndex;
    return { start: this.#at - token.length, end: this.#at };
  }
}
