/**
 * The built-in emotion words by score: −2 is told to others as a warning, −1 is felt and
 * soon mended, 0 neither helps nor hurts, +1 is welcome, +2 is told to others as a recommendation.
 *
 * The sign of every word comes from the VADER sentiment lexicon: Hutto, C.J. & Gilbert, E.E. (2014),
 * "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", Eighth
 * International Conference on Weblogs and Social Media. VADER is published under the MIT License,
 * © 2016 C.J. Hutto. The strengths 1 and 2 are ours. A word that VADER does not rate has no sign to
 * take over and so can only stand at 0 here; where we differ on purpose, `heldNeutral` says so.
 *
 * Words are lower case, and no word stands twice.
 */
export const emotionGroups: readonly { readonly score: EmotionScore; readonly words: readonly string[] }[] = [
  {
    score: -2,
    words: list(`
      furious enraged outraged livid angry irate infuriated incensed fuming mad exasperated disgusted
      sickened appalled aghast horrified terrified panicked devastated distraught heartbroken miserable
      despairing desperate hopeless helpless powerless worthless trapped betrayed cheated deceived wronged
      abandoned humiliated insulted disrespected harassed bullied threatened defeated
    `),
  },
  {
    score: -1,
    words: list(`
      anxious worried nervous uneasy tense stressed pressured fearful scared frightened intimidated
      alarmed agitated shaken shocked startled stunned frustrated annoyed irritated irritable aggravated
      bothered provoked impatient restless bored distracted tired weary exhausted drained upset distressed
      troubled disturbed dismayed disappointed dissatisfied unsatisfied discontented displeased
      unimpressed disillusioned discouraged disheartened demoralized unmotivated dejected depressed gloomy
      unhappy sad sorrowful grieving hurt pained numb lonely alone isolated ignored neglected rejected
      unwelcome unwanted unloved unappreciated unimportant misunderstood forgotten embarrassed ashamed
      guilty regretful sorry vulnerable insecure inadequate timid shy uncomfortable unsettled confused
      puzzled perplexed disoriented lost stuck uncertain unsure undecided hesitant hesitating reluctant
      resigned cautious doubtful doubting dubious unconvinced sceptical skeptical suspicious distrustful
      manipulated tricked offended mocked resentful bitter jealous hostile
    `),
  },
  {
    score: 0,
    words: list(`
      neutral calm curious surprised indifferent attentive expectant patient unmoved
    `),
  },
  {
    score: 1,
    words: list(`
      hopeful hoping optimistic relieved pleased glad satisfied contented fulfilled gratified happy
      cheerful amused entertained playful interested engaged inquisitive fascinated keen eager determined
      committed motivated encouraged stimulated energetic energized lively invigorated focused alert ready
      prepared careful thoughtful capable confident convinced sure certain assured reassured comforted
      soothed secure safe protected trusting trusted supported comfortable relaxed peaceful serene
      tranquil carefree free lighthearted easygoing welcome welcomed accepted respected valued appreciated
      appreciative grateful thankful sympathetic compassionate warm friendly affectionate sentimental
      accomplished successful rewarded vindicated fortunate lucky privileged special impressed charmed
      adventurous daring bold brave strong healthy
    `),
  },
  {
    score: 2,
    words: list(`
      delighted overjoyed ecstatic elated euphoric exhilarated exultant jubilant joyful joyous gleeful
      blissful radiant thrilled excited enthusiastic enthused passionate vibrant amazed astonished
      enchanted inspired proud triumphant honored honoured blessed adored loved cherished treasured loyal
    `),
  },
];

type EmotionScore = -2 | -1 | 0 | 1 | 2;

/** Every built-in emotion word with its score. A project's own `vocabulary` may redefine any of them. */
export const emotions: ReadonlyMap<string, EmotionScore> = new Map(
  emotionGroups.flatMap(({ score, words }) => words.map((word) => [word, score] as const)),
);

/**
 * Words that VADER rates and we hold at 0, because on a journey map they mark the middle of the
 * curve: calm is nothing to worry about, curious is looking around, surprised may be good or bad,
 * indifferent is feeling nothing either way. Whoever means more writes the score: `surprised -1`.
 */
export const heldNeutral: readonly string[] = ['calm', 'curious', 'surprised', 'indifferent'];

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
