import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { indent, line } from './any-line.ts';
import { piece, soup, spacedSoup } from './any-soup.ts';

const samples = new URL('../../samples/', import.meta.url);

/** The texts of all samples. */
export const sampleTexts: readonly string[] = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.journey'))
  .sort()
  .map((path) => readFileSync(new URL(encodeURI(path.replaceAll('\\', '/')), samples), 'utf8'));

const lines = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF', '\n\n', '\uFEFF\n'),
    fc.array(line, { maxLength: 24 }),
    fc.boolean(),
  )
  .map(([start, some, isEnded]) => {
    const text = `${start}${some.join('')}`;
    return isEnded ? text : text.trimEnd();
  });

/** A sample as it is while people work on it: stretches come, go and move. */
const typed = fc
  .tuple(
    fc.constantFrom(...sampleTexts),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(piece, line, fc.constant(''))), { maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, by]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + by + now.slice(start + length);
    }, text),
  );

/** A sample with other white space before its lines. */
const reindented = fc
  .tuple(
    fc.constantFrom(...sampleTexts),
    fc.array(indent, { minLength: 1, maxLength: 12 }),
    fc.constantFrom(1, 3, 9),
  )
  .map(([text, indents, every]) =>
    text
      .split('\n')
      .map((it, index) =>
        index % every === 0 ? it.replace(/^ */, indents[index % indents.length] ?? '') : it,
      )
      .join('\n'),
  );

/** Any text: well written, badly written, half typed, or none of the language's at all. */
export const anyJourneyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: lines },
  { weight: 2, arbitrary: soup },
  { weight: 2, arbitrary: spacedSoup },
  { weight: 2, arbitrary: typed },
  { weight: 1, arbitrary: reindented },
);
