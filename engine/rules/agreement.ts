import type { Block } from '../block.ts';
import { isNumber, looksPlural, MEASURES } from '../number.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { trait, wordTrait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { AUXILIARIES, PREPOSITIONS, QUESTION_WORDS, SUBJECTS } from '../words/function-words.ts';

const TO_PLURAL = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
]);
const TO_SINGULAR = new Map([
  ['are', 'is'],
  ['have', 'has'],
  ["aren't", "isn't"],
  ["haven't", "hasn't"],
]);
const BARE_VERB = trait({ words: ['is', 'was', 'has', 'are', 'have'] });
const VERB = wordTrait(({ lower }) => TO_PLURAL.has(lower) || TO_SINGULAR.has(lower));

const rule: BlockRule = {
  id: 'agreement',
  title: 'A verb that does not fit its subject in number',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  needs: [BARE_VERB],
  why: 'The verb keeps the number that it had in the source, or the subject stands too far off to be seen.',
  source: 'https://aclanthology.org/Q16-1037/',
  *check({ text, words }: Block): Iterable<Hit> {
    for (let i = 1; i < words.length; i++) {
      if (!words[i]!.is(VERB)) continue;
      const { lower, start, end } = words[i]!;
      const plural = TO_PLURAL.get(lower);
      const singular = plural ? undefined : TO_SINGULAR.get(lower);
      const clause = new Clause(text, words, i);
      const subject = plural ? clause.pluralSubject() : clause.singularSubject();
      if (subject === undefined) continue;
      const right = plural ?? singular!;
      yield {
        start,
        end,
        message: `“${text.slice(start, end)}” with “${subject}”; “${right}”?`,
        fixes: [{ do: 'replace', text: right }],
      };
    }
  },
  bad: [
    {
      text: 'There [[was]] clashes between the clans.',
      fixed: 'There were clashes between the clans.',
    },
    { text: 'There [[is]] many ways to Bora.', fixed: 'There are many ways to Bora.' },
    {
      text: 'A total of 374 soldiers [[has]] fallen.',
      fixed: 'A total of 374 soldiers have fallen.',
    },
    { text: 'Three small boats [[was]] lost.', fixed: 'Three small boats were lost.' },
    {
      text: 'The rains, three weeks of which [[was]] heavy, ended.',
      fixed: 'The rains, three weeks of which were heavy, ended.',
    },
    {
      text: 'This [[are]] the rules, and they [[is]] old.',
      fixed: 'This is the rules, and they are old.',
    },
    {
      text: 'Many people [[has]] left, and everyone [[have]] a reason.',
      fixed: 'Many people have left, and everyone has a reason.',
    },
    {
      text: 'The river law and the forest law of 1965 [[was]] passed.',
      fixed: 'The river law and the forest law of 1965 were passed.',
    },
    { text: 'Bora, Lim, Drin [[is]] small rivers.', fixed: 'Bora, Lim, Drin are small rivers.' },
    { text: 'These [[is]] new.', fixed: 'These are new.' },
  ],
  good: [
    'There is news of the strike, and there was always hope.',
    'There was sales growth; there is a lot of people; there is many a slip.',
    'Five years is a long time, and ten miles is far.',
    'One of these is mine, and the death of many people was a blow.',
    'All of this are parts of a whole.',
    'Does everyone have a seat, and should he have one?',
    'They asked that he have a say. Let everyone have some.',
    'Four of the ten men has to wait.',
    'The two of us is a crowd, she said to them.',
    'A group of 374 soldiers has come.',
  ],
};
export default rule;

/** Many, by a word that says so. */
const MANY = new Set(
  'many several few numerous various multiple countless both these those'.split(' '),
);
const ONE_BODY = new Set(
  'he she it one each everyone everybody everything nobody nothing someone somebody something anyone'.split(
    ' ',
  ),
);
/** Before a noun phrase these make it the subject of a clause, if anything does. */
const OPENERS = new Set('and but that because if when while although where so then'.split(' '));
/** After these a subject takes the bare verb: let him have, did he have, asked that he have. */
const BARE = new Set(
  'let make makes made help helps see saw watch hear heard if whether lest that than as though to'.split(
    ' ',
  ),
);
const NOUN_ENDS_BEFORE = new Set(
  'and between of in on with for to that who which at from about over among during after before'.split(
    ' ',
  ),
);

const MOST_WORDS = 16;
const NOT_IN_A_NAME = new Set([
  ...AUXILIARIES,
  ...SUBJECTS,
  ...QUESTION_WORDS,
  ...'that to but or as than like'.split(' '),
]);

/** A verb and the words before it. */
class Clause {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #verb: number;
  /** How far back words are known to adjoin each other, up to the verb: 0, -1, … */
  #reach = 0;

  constructor(text: string, words: readonly Word[], verb: number) {
    this.#text = text;
    this.#words = words;
    this.#verb = verb;
  }

  /** The subject, where it is surely plural. */
  pluralSubject(): string | undefined {
    const before = this.#lower(-1);
    if (before === 'there') return this.#thereAre();
    if (before === 'they' || before === 'we') return this.#isObject(-2) ? undefined : before;
    if (before === 'these' || before === 'those') return this.#opens(-1) ? before : undefined;
    if (before === 'which' || before === 'whom') {
      const head = this.#lower(-3);
      return this.#lower(-2) === 'of' && looksPlural(head) ? `${head} of ${before}` : undefined;
    }
    if (looksPlural(before) && !MEASURES.has(before)) {
      const counted = this.#countedSubject();
      if (counted) return counted;
    }
    return this.#joinedSubject() ?? this.#listedSubject();
  }

  /** The subject, where it is surely singular. */
  singularSubject(): string | undefined {
    const before = this.#lower(-1);
    const verb = this.#words[this.#verb]!.lower;
    if (before === 'this') return verb.startsWith('a') && this.#opens(-1) ? before : undefined;
    if (!ONE_BODY.has(before)) return undefined;
    const earlier = [this.#lower(-2), this.#lower(-3)];
    if (before === 'one' && !this.#opens(-1)) return undefined;
    if (earlier.some((word) => AUXILIARIES.has(word) || BARE.has(word))) return undefined;
    if (earlier[0] === 'and' && earlier[1] !== '') return undefined;
    return this.#isObject(-2) ? undefined : before;
  }

  /** “There is” before a word for many, or before a plural that ends its noun phrase. */
  #thereAre(): string | undefined {
    const been = this.#lower(1) === 'been' ? 2 : 1;
    const next = this.#lower(been);
    const after = this.#lower(been + 1);
    if (MANY.has(next)) return after === 'a' || after === 'an' ? undefined : `there … ${next}`;
    if (isNumber(next))
      return looksPlural(after) && !MEASURES.has(after) ? `${next} ${after}` : undefined;
    const ends = after === '' || NOUN_ENDS_BEFORE.has(after);
    return looksPlural(next) && ends ? `there … ${next}` : undefined;
  }

  /** A number or a word for many, up to two words, and a plural noun that opens the clause. */
  #countedSubject(): string | undefined {
    for (let back = -2; back >= -4; back--) {
      const word = this.#lower(back);
      if (word === '') return undefined;
      if (!isNumber(word) && !MANY.has(word) && word !== 'most' && word !== 'some') continue;
      const total = this.#lower(back - 1) === 'of' && this.#lower(back - 2) === 'total';
      if (!total && !this.#opens(back)) return undefined;
      return this.#text.slice(
        this.#words[this.#verb + back]!.start,
        this.#words[this.#verb - 1]!.end,
      );
    }
    return undefined;
  }

  /** “The first law and the second law”, from the sentence's start to the verb, without a verb. */
  #joinedSubject(): string | undefined {
    let joint = 0;
    for (let back = -1; back >= -MOST_WORDS; back--) {
      const word = this.#lower(back);
      if (word === '' || word.endsWith('ed') || NOT_IN_A_NAME.has(word)) return undefined;
      if (word === 'and') {
        if (joint !== 0 || this.#lower(back + 1) !== 'the') return undefined;
        joint = back;
      }
      if (word !== 'the' || !joint || back >= joint) continue;
      return startsSentence(this.#text, this.#words[this.#verb + back]!.start)
        ? this.#since(back)
        : undefined;
    }
    return undefined;
  }

  /** Three names or more, with commas between them, that start the sentence. */
  #listedSubject(): string | undefined {
    let at = this.#verb - 1;
    let commas = 0;
    for (; at >= 0; at--) {
      const { text, start } = this.#words[at]!;
      if (!/^\p{Lu}\p{Ll}/u.test(text)) return undefined;
      if (startsSentence(this.#text, start)) break;
      const gap = this.#text.slice(this.#words[at - 1]?.end ?? 0, start);
      if (gap === ', ') commas++;
      else if (gap !== ' ') return undefined;
    }
    const gap = this.#text.slice(this.#words[this.#verb - 1]!.end, this.#words[this.#verb]!.start);
    return commas >= 2 && gap === ' ' ? this.#since(at - this.#verb) : undefined;
  }

  #since(offset: number): string {
    return this.#text.slice(
      this.#words[this.#verb + offset]!.start,
      this.#words[this.#verb - 1]!.end,
    );
  }

  /** The word so many places from the verb, in lower case; empty where a sign parts them. */
  #lower(offset: number): string {
    if (offset > 0) {
      for (let i = this.#verb; i < this.#verb + offset; i++) if (!this.#adjoins(i)) return '';
    } else
      for (; this.#reach > offset; this.#reach--)
        if (!this.#adjoins(this.#verb + this.#reach - 1)) return '';
    return this.#words[this.#verb + offset]?.lower ?? '';
  }

  /** Whether nothing but white space parts the word from the next. */
  #adjoins(index: number): boolean {
    const [left, right] = [this.#words[index], this.#words[index + 1]];
    if (!left || !right) return false;
    if (right.start - left.end === 1)
      return this.#text.charCodeAt(left.end) === 32 || /\s/.test(this.#text[left.end]!);
    return /^\s+$/.test(this.#text.slice(left.end, right.start));
  }

  /** Whether the word there starts a sentence, or follows a conjunction. */
  #opens(offset: number): boolean {
    const word = this.#words[this.#verb + offset];
    if (!word) return false;
    return OPENERS.has(this.#lower(offset - 1)) || startsSentence(this.#text, word.start);
  }

  /** Whether the word there makes an object of the one after it. */
  #isObject(offset: number): boolean {
    const word = this.#lower(offset);
    return PREPOSITIONS.has(word) || SUBJECTS.has(word);
  }
}
