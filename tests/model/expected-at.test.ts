import { expect, test } from 'vitest';
import { expectedAt } from '../../language/model/expected-at.ts';
import { openFixture, readFixture } from '../support/fixture.ts';

/** Proves what may be written at `$0` and, in brackets, what of the text it takes the place of. */
function checkExpected(lines: string, expected: string): void {
  const fixture = readFixture(lines);
  const { uri, offset } = fixture.cursor ?? expect.fail('no cursor');
  const file = openFixture(fixture).files.get(uri) ?? expect.fail('no file');
  const found = expectedAt(file, offset);
  const wants = found?.wants.map((it) =>
    [it.kind, 'to' in it ? it.to : 'words' in it ? it.words.join('/') : ''].join(' ').trim(),
  );
  const text = found && file.text.slice(found.span.start, found.span.end);
  expect(found === undefined ? '(nothing)' : `${wants?.join(', ')} [${text}]`).toBe(expected);
}

test.each([
  ['$0', 'keyword []'],
  ['  $0', 'keyword []'],
  ['$0 # later', 'keyword []'],
  ['own$0', 'keyword [own]'],
  ['ow$0n', 'keyword [own]'],
  ['  $0  owner care', '(nothing)'],
  ['"own$0"', '(nothing)'],
  ['owner$0: care', 'keyword [owner]'],
  ['owner :$0', 'name team []'],
  ['owner$0，', 'keyword [owner]'],
  ['delivers a,$0', 'name promise []'],
  ['delivers a， b$0、 c', 'name promise [b]'],
  ['delivers a\n$0', 'keyword []'],
  ['delivers a,\n$0', 'name promise []'],
  ['delivers a,\n\n$0', 'keyword []'],
  ['delivers a,\n# why\nb$0', 'name promise [b]'],
  ['delivers a,\n# why $0\n', '(nothing)'],
  ['delivers a,\nb, c\n$0', 'keyword []'],
  ['delivers a,\nmoment-of-truth$0', 'keyword [moment-of-truth]'],
  ['owner a,\n$0', 'keyword []'],
  ['expects "On$0', 'name promise ["On]'],
  ['expects "On$0line", b', 'name promise ["Online"]'],
  ['expects „On$0“', 'name promise [„On“]'],
  ['said "x" $0', 'clause on []'],
  ['said """\nx\n""" $0', 'clause on []'],
  ['said """\nx$0\n"""', '(nothing)'],
  ['said """\nx$0', '(nothing)'],
  ['said words without quotes on $0', 'date []'],
  ['gap $0', '(nothing)'],
  ['gap 2 $0', 'unit, clause to []'],
  ['gap 2 to 3 $0', 'unit []'],
  ['takes −2 wo$0', 'unit, clause to [wo]'],
  ['costs 42 e$0', 'currency [e]'],
  ['measure $0', 'measure []'],
  ['measure x target <$0', 'operator [<]'],
  ['measure x target ≤ $0', 'amount []'],
  ['measure x actual 5 $0', 'unit, clause target/on, currency, clause of []'],
  ['measure x actual 5 days $0', 'clause target/on []'],
  ['measure x actual 85% $0', 'clause target/on []'],
  ['measure x on 2026-01-01 actual 3 of $0', '(nothing)'],
  ['improved $0', 'date []'],
  ['improved 2026-01-01 for $0', 'choice customer/efficiency/both []'],
  ['emotion $0', 'emotion, score []'],
  ['emotion -$0', 'emotion, score [-]'],
  ['emotion calm $0', 'score []'],
  ['leads-to a $0', '(nothing)'],
  ['tag a, $0', 'name tag []'],
  ['status $0', 'choice draft/live/retired []'],
  ['journey j\nstatus $0', 'choice current/future []'],
  ['promise p\nfor $0', 'name persona []'],
  ['journey j\nteam $0', '(nothing)'],
  ['journey j\nactor $0', 'name persona []'],
])('%j', (lines, expected) => {
  checkExpected(lines, expected);
});

test('a byte-order mark is no part of the first word', () => {
  checkExpected('\uFEFFown$0', 'keyword [own]');
});

test('a line that ends with a carriage return ends there', () => {
  checkExpected('owner\r$0', 'keyword []');
  checkExpected('owner \r\nlead "x"\r\ndelivers a, \r\n  $0\r\n', 'name promise []');
});
