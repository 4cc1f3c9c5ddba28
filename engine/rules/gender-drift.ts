import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { wordTrait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { MEN, WOMEN } from '../words/first-names.ts';
import { MEN_NOUNS, WOMEN_NOUNS } from '../words/people.ts';

type Sex = 'woman' | 'man';

const OTHER: Readonly<Record<Sex, Sex>> = { woman: 'man', man: 'woman' };
const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'man'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'woman'] as const),
]);
/** Surnames and given names whose ending tells. */
const WOMANS_NAME = /^(?:[A-Z][a-z]+(?:ova|eva|skaya)|[A-Z][a-z]+-(?:ae|hee|hye|sook|mi|ja))$/;
const PARENTS = /^(?:father|mother|parents)(?:['’]s?)?$/;
const DAUGHTERS = new Set('daughter granddaughter niece girl'.split(' '));
const SONS = new Set('son sons grandson nephew boy brother brothers'.split(' '));

const rule: BlockRule = {
  id: 'gender-drift',
  title: 'A pronoun of the other sex',
  family: 'Wording',
  class: 'hint',
  version: 1,
  languages: ['en'],
  needs: [wordTrait(({ text }) => /^(?:he|she|his|her)\b/.test(text))],
  why: 'Where the source has one word for he and she, or leaves it out, the sex is guessed anew in each sentence.',
  source: 'https://aclanthology.org/P19-1164/',
  *check({ text, words }: Block): Iterable<Hit> {
    const seen = new Set<Sex>();
    /** The sex of a pronoun that was wrong in this sentence. */
    let drift: Sex | undefined;
    let [daughter, son] = [false, false];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (drift && /[.!?]\s/.test(text.slice(words[i - 1]!.end, word.start))) drift = undefined;
      if (!word.is(TELLING)) continue;
      const said = PRONOUNS.get(word.lower);
      if (said === undefined) {
        daughter ||= DAUGHTERS.has(word.lower) || isHerParent(words, i);
        son ||= SONS.has(word.lower);
        const sex = sexOf(text, word);
        if (sex) seen.add(sex);
        continue;
      }
      const follows = drift === said;
      const childs = said === 'man' && daughter && !son && PARENTS.test(words[i + 1]?.lower ?? '');
      const strange = !seen.has(said) && seen.has(OTHER[said]) && isSubjects(text, words, i, said);
      if (follows || childs || strange) {
        drift = said;
        yield hitOf(text, words, i, said);
      } else seen.add(said);
    }
  },
  bad: [
    {
      text: 'The minister Marina Novak met [[his]] colleague in Bora.',
      fixed: 'The minister Marina Novak met her colleague in Bora.',
    },
    {
      text: 'Theresa Novak announced that [[he]] would leave.',
      fixed: 'Theresa Novak announced that she would leave.',
    },
    {
      text: 'Urmas Tamm came to Lim, where [[she]] met the mayor.',
      fixed: 'Urmas Tamm came to Lim, where he met the mayor.',
    },
    {
      text: 'The daughter smiled at [[his]] father and took [[his]] hand.',
      fixed: 'The daughter smiled at her father and took her hand.',
    },
  ],
  good: [
    'Marina Novak met him and his wife. She said he was late.',
    'John came. Marina Novak announced that he would leave.',
    'Her son smiled at his father, and the daughter at his mother.',
    'The letter to Anna said that he would come.',
    'Peter met her in Bora.',
    'Tamm met Anna in the library, where he had a job.',
  ],
};
export default rule;

/** Whether anything can be told from the word. */
const TELLING = wordTrait(
  ({ text, lower }) =>
    /^[A-Z]/.test(text) ||
    [PRONOUNS, DAUGHTERS, SONS, WOMEN_NOUNS, MEN_NOUNS].some((words) => words.has(lower)) ||
    PARENTS.test(lower),
);

function sexOf(text: string, { lower, text: written, start }: Word): Sex | undefined {
  if (/^[A-Z]/.test(written)) {
    if (WOMEN.has(lower)) return 'woman';
    if (MEN.has(lower)) return 'man';
    const name = /^[A-Z][a-z]+(?:-[a-z]+)?/.exec(text.slice(start, start + 24))?.[0] ?? '';
    if (WOMANS_NAME.test(name)) return 'woman';
  }
  if (WOMEN_NOUNS.has(lower)) return 'woman';
  return MEN_NOUNS.has(lower) ? 'man' : undefined;
}

const isHerParent = (words: readonly Word[], at: number) =>
  PARENTS.test(words[at]!.lower) && words[at - 1]?.lower === 'her';

/** How far back the subject of the sentence may stand, in words. */
const REACH = 24;

/**
 * Whether the pronoun can only mean the sentence's subject, a person of the other sex: it follows
 * the verb, “that”, or “, where”.
 */
function isSubjects(text: string, words: readonly Word[], at: number, said: Sex): boolean {
  const { lower, start } = words[at]!;
  if (lower === 'him' || lower === 'himself' || lower === 'herself' || lower === 'hers')
    return false;
  // “Peter met her”: an object means somebody else.
  if (lower === 'her' && !/^ [a-z]+/.test(text.slice(words[at]!.end, words[at]!.end + 12)))
    return false;
  let verb = at - 1;
  const before = words[verb]?.lower ?? '';
  if (before === 'where' && text.slice(words[verb]!.start - 2, words[verb]!.start) === ', ')
    return hasSubject(text, words, verb, said);
  if (before === 'that') verb--;
  else if (lower !== 'his') return false;
  const gap = text.slice(words[verb]?.end ?? 0, start);
  if (
    !/^ (?:that )?$/.test(gap) ||
    !/(?:ed|[a-z]es|s|met|made|said|told|took|gave|left|lost|wrote)$/.test(words[verb]!.lower)
  )
    return false;
  return hasSubject(text, words, verb, said);
}

/** A name or noun of the other sex before `end`, in the sentence, with no other person after it. */
function hasSubject(text: string, words: readonly Word[], end: number, said: Sex): boolean {
  let person = -1;
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const sex = sexOf(text, words[i]!);
    if (sex === said) return false;
    if (sex && person < 0) person = i;
    if (/["“”]/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false;
    if (!startsSentence(text, words[i]!.start)) continue;
    return person >= 0 && isSubject(text, words, i, person);
  }
  return false;
}

/** No preposition stands between the last comma and the person, and no verb right before. */
function isSubject(text: string, words: readonly Word[], from: number, person: number): boolean {
  if (person > from && VERB.test(words[person - 1]!.lower)) return false;
  for (let i = person - 1; i >= from; i--) {
    if (text.slice(words[i]!.end, words[i + 1]!.start).includes(',')) return true;
    if (NOT_BEFORE_SUBJECT.has(words[i]!.lower)) return false;
  }
  return true;
}

/** A person right after one is its object: “Tamm met Anna”. */
const VERB = /^(?:[a-z]{3,}ed|met|made|told|took|gave|left|lost|saw|knew|beat|wed)$/;
/** After these a person is not the subject. */
const NOT_BEFORE_SUBJECT = new Set(
  'to for by with about from against like than said says'.split(' '),
);

function hitOf(text: string, words: readonly Word[], at: number, said: Sex): Hit {
  const { start, end, lower } = words[at]!;
  const written = text.slice(start, end);
  const object = !/^ [a-z]/.test(text.slice(end, end + 2));
  const swapped =
    said === 'man' ? TO_WOMAN[lower]! : lower === 'her' && object ? 'him' : TO_MAN[lower]!;
  const fixed = /^[A-Z]/.test(written)
    ? swapped.charAt(0).toUpperCase() + swapped.slice(1)
    : swapped;
  return {
    start,
    end,
    message: `“${written}” where the person is a ${OTHER[said]}; “${fixed}”?`,
    fixes: [{ do: 'replace', text: fixed }],
  };
}

const TO_WOMAN: Readonly<Record<string, string>> = {
  he: 'she',
  him: 'her',
  his: 'her',
  himself: 'herself',
};
const TO_MAN: Readonly<Record<string, string>> = {
  she: 'he',
  her: 'his',
  hers: 'his',
  herself: 'himself',
};
