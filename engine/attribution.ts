/** Verbs that give words to a speaker. */
const VERB =
  `said says say added adds told tells asked asks explained explains wrote writes recalled
  recalls replied replies answered answers admitted admits argued argues claimed claims noted notes
  continued continues concluded concludes insisted insists suggested suggests warned warns shouted
  shouts cried cries whispered whispers muttered murmured thought thinks joked jokes reflected reflects
  remarked remarks observed observes stated states declared declares announced announces commented
  comments complained complains confirmed confirms boasted laughed laughs sighed sighs stressed
  stresses resent believes believed read reads exclaimed repeated recited demanded demands`
    .split(/\s+/)
    .join('|');
const NAME = "[A-Z][\\w.'’-]*(?: [a-z]{2,3}(?= [A-Z]))?(?: [A-Z][\\w.'’-]*){0,3}";
const NOUN = "(?:the|a|an|his|her|my|our|their|another|one) [\\w’'-]+(?: [\\w’'-]+){0,3}?";

const ATTRIBUTION = new RegExp(
  [
    `(?:he|she|they|I|we|it|one|someone) (?:\\w+ )?(?:${VERB}|was quoted)\\b`,
    `(?:${VERB}|Said) (?:[A-Z]|(?:the|a|an|his|her|my|one|he|she|they|another|to)\\b)`,
    `(?:${NAME}|${NOUN})(?:, [^.!?"“”]{3,90},)? (?:${VERB})\\b`,
  ].join('|'),
  'y',
);
const INTRODUCTION = new RegExp(
  `(?:\\b(?:${VERB}|saying|adding|stating|asking|writing)(?: [\\w’'-]+){0,4},|:)["”]? (?=[A-Z])`,
  'g',
);

const SPEECH = new RegExp(`\\b(?:${VERB})\\b`);

/** Whether someone speaks in these words. */
export const hasSpeech = (text: string): boolean => SPEECH.test(text);

/** Whether the words at `at` say who spoke: “said Ann”, “he added”, “the guidelines read”. */
export function attributionAt(text: string, at: number): boolean {
  ATTRIBUTION.lastIndex = at;
  return ATTRIBUTION.test(text);
}

/** Where words that announce a quotation end in `[from, to)`, the last one; undefined without any. */
export function afterIntroduction(text: string, from: number, to: number): number | undefined {
  let last: number | undefined;
  for (const { 0: match, index } of text.slice(from, to).matchAll(INTRODUCTION))
    last = from + index + match.length;
  return last;
}
