/** Feelings that are looked for by one another's names: who types "sad" may mean disappointed. */
export interface FeelingFamily {
  /** The words that people look for; built-in emotions among them or not. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** Every built-in emotion that is better or worse than neutral is in a family; some are in two. */
export const feelingFamilies: readonly FeelingFamily[] = [
  family(
    'angry mad rage',
    `
    angry furious enraged outraged livid irate infuriated incensed fuming mad exasperated frustrated annoyed
    irritated irritable aggravated bothered provoked hostile resentful bitter offended harassed
  `,
  ),
  family('disgusted', 'disgusted sickened appalled aghast shocked horrified'),
  family(
    'afraid scared fear',
    `
    scared fearful frightened terrified panicked horrified intimidated threatened alarmed nervous anxious
    vulnerable insecure timid
  `,
  ),
  family(
    'worried stressed',
    `
    worried anxious nervous uneasy tense stressed pressured agitated restless troubled disturbed distressed
    unsettled shaken alarmed impatient distraught uncomfortable
  `,
  ),
  family(
    'sad unhappy down blue',
    `
    sad unhappy disappointed lonely sorrowful grieving hurt heartbroken miserable gloomy dejected depressed
    upset disheartened discouraged devastated distressed hopeless despairing regretful pained dismayed
  `,
  ),
  family(
    'lonely alone excluded',
    `
    lonely alone isolated abandoned ignored neglected rejected forgotten unwanted unwelcome unloved
    unappreciated unimportant misunderstood
  `,
  ),
  family(
    'disappointed unsatisfied',
    `
    disappointed dissatisfied unsatisfied discontented displeased unimpressed disillusioned discouraged
    disheartened demoralized dismayed betrayed unmotivated
  `,
  ),
  family(
    'hurt mistreated',
    `
    hurt pained wronged insulted humiliated disrespected bullied mocked offended betrayed harassed rejected
    unappreciated unloved
  `,
  ),
  family(
    'cheated distrustful',
    `
    cheated deceived betrayed tricked manipulated suspicious distrustful doubtful sceptical skeptical doubting
    dubious unconvinced cautious
  `,
  ),
  family(
    'ashamed embarrassed guilty',
    `
    ashamed embarrassed guilty humiliated regretful sorry inadequate worthless shy timid insecure jealous
  `,
  ),
  family(
    'confused unsure',
    `
    confused puzzled perplexed disoriented lost uncertain unsure undecided hesitant hesitating reluctant
    doubtful surprised misunderstood
  `,
  ),
  family(
    'stuck helpless',
    `
    stuck trapped helpless powerless hopeless desperate despairing resigned defeated worthless lost
    inadequate
  `,
  ),
  family(
    'tired bored',
    `
    tired weary exhausted drained bored numb distracted unmotivated indifferent unmoved restless resigned
  `,
  ),
  family(
    'surprised',
    `
    surprised startled stunned shocked shaken amazed astonished impressed
  `,
  ),
  family(
    'calm neutral',
    `
    calm neutral patient unmoved indifferent relaxed peaceful serene tranquil carefree comfortable easygoing
    soothed
  `,
  ),
  family(
    'curious interested',
    `
    curious interested inquisitive fascinated engaged attentive expectant keen eager enthusiastic stimulated
    adventurous
  `,
  ),
  family('hopeful optimistic', 'hopeful hoping optimistic expectant encouraged reassured confident inspired'),
  family(
    'happy glad',
    `
    happy glad pleased cheerful delighted joyful joyous satisfied contented gratified fulfilled overjoyed
    ecstatic elated euphoric exhilarated exultant jubilant gleeful blissful radiant lighthearted amused
    entertained playful charmed enchanted lively warm healthy free
  `,
  ),
  family(
    'relieved safe',
    `
    relieved reassured comforted soothed safe secure protected supported assured relaxed free comfortable
    carefree trusting
  `,
  ),
  family(
    'excited',
    `
    excited thrilled enthusiastic enthused eager keen passionate energetic energized vibrant invigorated
    exhilarated lively stimulated inspired adventurous daring
  `,
  ),
  family(
    'proud successful',
    `
    proud triumphant accomplished successful rewarded vindicated honored honoured privileged special fortunate
    lucky fulfilled blessed
  `,
  ),
  family(
    'confident strong',
    `
    confident capable convinced sure certain ready prepared determined committed motivated focused alert strong
    bold brave daring assured healthy
  `,
  ),
  family('grateful thankful', 'grateful thankful appreciative blessed fortunate lucky'),
  family(
    'welcome valued loved',
    `
    welcome welcomed accepted respected valued appreciated loved cherished treasured adored trusted special
    privileged honored honoured loyal
  `,
  ),
  family(
    'kind caring',
    `
    sympathetic compassionate warm friendly affectionate sentimental careful thoughtful loyal loved attentive
  `,
  ),
];

function family(names: string, words: string): FeelingFamily {
  return { names: names.split(' '), words: words.trim().split(/\s+/) };
}
