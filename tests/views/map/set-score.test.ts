import { describe, expect, it } from 'vitest';
import { applyEdits, setScore } from '../../../language/index.ts';
import { openFixture, readFixture } from '../../support/fixture.ts';

/** Sets the score of the first touchpoint of a fixture's first file, and compares the whole file with what is expected. */
function checkScore(score: number, before: string, after: string): void {
  const fixture = readFixture(before);
  const snapshot = openFixture(fixture);
  const [file] = [...snapshot.files.values()];
  const touchpoint = file?.units.flatMap((it) => (it.kind === 'journey' ? it.touchpoints : []))[0];
  if (file === undefined || touchpoint === undefined) throw new Error('The fixture has no touchpoint.');
  const edit = setScore(touchpoint, score, file, snapshot.facts);
  const text = fixture.files[0]?.text ?? '';
  expect(edit === undefined ? '(nothing)' : applyEdits(text, [edit])).toBe(after);
}

function journey(...lines: readonly string[]): string {
  return ['journey a', '  stage b', '    touchpoint c "See"', ...lines.map((it) => `      ${it}`)].join('\n');
}

describe('a score that somebody sets', () => {
  it('stands behind the word, which stays', () => {
    checkScore(-2, journey('emotion hopeful'), journey('emotion hopeful -2'));
  });

  it('stands between the word and the reason', () => {
    checkScore(2, journey('emotion hopeful "At last"'), journey('emotion hopeful +2 "At last"'));
  });

  it('takes the place of a score written before', () => {
    checkScore(0, journey('emotion hopeful +2 "At last"'), journey('emotion hopeful 0 "At last"'));
  });

  it('is left out where the word says as much', () => {
    checkScore(1, journey('emotion hopeful -2 "At last"'), journey('emotion hopeful "At last"'));
  });

  it('stands alone where no word does', () => {
    checkScore(-1, journey('emotion +1 "Who knows"'), journey('emotion -1 "Who knows"'));
  });

  it('stands before a reason that stands alone', () => {
    checkScore(-1, journey('emotion "Who knows"'), journey('emotion -1 "Who knows"'));
  });

  it('stands behind a keyword with nothing after it', () => {
    checkScore(1, journey('emotion'), journey('emotion +1'));
  });

  it('stands behind a colon', () => {
    checkScore(1, journey('emotion: "Who knows"'), journey('emotion: +1 "Who knows"'));
  });

  it('gets a line of its own below the header where no emotion is stated', () => {
    checkScore(2, journey('owner d # who else'), journey('emotion +2', 'owner d # who else'));
  });

  it('goes below the comment behind the header, and ends its line as the file does', () => {
    const before = 'journey a\r\n  touchpoint c "See" # new\r\n    channel web\r\n';
    checkScore(
      -1,
      before,
      'journey a\r\n  touchpoint c "See" # new\r\n    emotion -1\r\n    channel web\r\n',
    );
  });

  it('takes the place of a minus or a dash from a word processor', () => {
    checkScore(1, journey('emotion −2'), journey('emotion +1'));
    checkScore(-1, journey('emotion proud –2'), journey('emotion proud -1'));
  });

  it('is compared with what the project says of its own words', () => {
    const words = '\nvocabulary\n  emotion geborgen +2';
    checkScore(2, journey('emotion geborgen -1') + words, journey('emotion geborgen') + words);
    checkScore(-1, journey('emotion geborgen') + words, journey('emotion geborgen -1') + words);
  });

  it('stands behind a word that nobody knows', () => {
    checkScore(1, journey('emotion hygge'), journey('emotion hygge +1'));
  });

  it('changes nothing where it feels so already', () => {
    checkScore(1, journey('emotion hopeful'), '(nothing)');
    checkScore(-2, journey('emotion hopeful -2'), '(nothing)');
    checkScore(0, journey('emotion 0'), '(nothing)');
  });
});
