import type { Block } from '../block.ts';
import { isEnglishWord } from '../english.ts';
import { type DocumentHit, documentRule, type Gathered } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { askOnce, wordTrait } from '../spelling.ts';
import type { Word } from '../tokens.ts';
import { WordList } from '../word-list.ts';
import { names } from '../words/names.ts';
import { wellKnownNames } from '../words/well-known-names.ts';

const LISTED = new WordList(names);
const WELL_KNOWN = new WordList(wellKnownNames);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** What one block says about names. */
interface Fact {
  /** Names that English never writes small. */
  readonly known: readonly Place[];
  /** Small words that are no common English, where only a name stands: “king …”, “the … river”. */
  readonly slots: readonly Place[];
  /** Such words before “’s”, where a name or a thing may stand. */
  readonly owners: readonly Place[];
  /** The other small words that are no common English. */
  readonly strange: readonly Place[];
  /** Words that are no common English, written with a capital inside a sentence. */
  readonly capitals: readonly string[];
}

export default documentRule<Fact>({
  id: 'lower-case-name',
  title: 'A name that starts small',
  family: 'Wording',
  class: 'ask',
  version: 1,
  languages: ['en'],
  why: 'Scripts without capitals, and systems that learn on small letters alone, leave names as words.',
  source: 'https://aclanthology.org/P03-1020/',
  gather({ text, words }: Block): Fact | undefined {
    const known: Place[] = [];
    const slots: Place[] = [];
    const owners: Place[] = [];
    const strange: Place[] = [];
    const capitals: string[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (!word.is(TELLING) || !isPlain(text, word)) continue;
      const sort = sortOf(word);
      const lower = word.lower.replace(/'s?$/, '');
      if (/^[a-z]/.test(word.text)) {
        const place = { start: word.start, end: word.start + lower.length, lower };
        if (sort === 'name' || (sort === 'either' && isNameHere(text, words, i))) known.push(place);
        else if (sort === 'either') continue;
        else if (isSlot(text, words, i)) slots.push(place);
        else if (isOwner(text, word)) owners.push(place);
        else strange.push(place);
      } else if (
        sort === 'strange' &&
        /^[A-Z][a-z]/.test(word.text) &&
        !startsSentence(text, word.start)
      )
        capitals.push(lower);
    }
    const fact = { known, slots, owners, strange, capitals };
    return Object.values(fact).some(({ length }) => length > 0) ? fact : undefined;
  },
  *review(facts: readonly Gathered<Fact>[]): Iterable<DocumentHit> {
    const isName = usuallyNames(facts.map(({ fact }) => fact));
    for (const { index, fact } of facts) {
      for (const place of fact.known) yield toHit(index, place, 'is a name');
      for (const place of fact.slots) yield toHit(index, place, 'stands where a name does');
      for (const place of fact.strange)
        if (isName(place.lower)) yield toHit(index, place, 'is a name elsewhere in the text');
      for (const place of fact.owners) {
        const hit = toHit(index, place, 'may be a name');
        yield isName(place.lower) ? hit : { ...hit, class: 'hint' };
      }
    }
  },
  bad: [
    { text: 'The [[tibetan]] flag flew in [[madrid]].', fixed: 'The Tibetan flag flew in Madrid.' },
    {
      text: 'The towns of Grobnik and Lim fell to Grobnik. Then [[grobnik]] rose.',
      fixed: 'The towns of Grobnik and Lim fell to Grobnik. Then Grobnik rose.',
    },
    {
      text: 'After king [[bojangu]] came the [[zilovar]] dynasty.',
      fixed: 'After king Bojangu came the Zilovar dynasty.',
    },
    {
      text: 'It closed on 12 [[march]] and in [[may]] 2010.',
      fixed: 'It closed on 12 March and in May 2010.',
    },
    { text: 'They came from [[china]] to [[turkey]].', fixed: 'They came from China to Turkey.' },
    {
      text: 'The [[gorvan]] people and the art of [[gorvan]].',
      fixed: 'The Gorvan people and the art of Gorvan.',
    },
  ],
  good: [
    'They march in may blossom, polish the china, and roast a turkey.',
    'Write to anna@madrid.example or to @tibetan, and read tibet.html.',
    { text: 'The luminol’s glow and teff flour; the quaffle flew.', hints: ['lower-case-name'] },
    'The president met the President of the Republic.',
    'The king ruled the people of the river.',
  ],
});

/** Plain words of English, names, words that are either, and what is none of these. */
type Sort = 'plain' | 'name' | 'either' | 'strange';

const sortOf = askOnce(({ lower: folded }): Sort => {
  const lower = folded.replace(/'s?$/, '');
  if (lower.length < 3 || lower.includes("'") || /[0-9]/.test(lower)) return 'plain';
  if (nameOf(lower) !== undefined) return 'name';
  if (MONTHS.has(lower) || LANDS.has(lower)) return 'either';
  return isEnglishWord(lower) ? 'plain' : 'strange';
});
const TELLING = wordTrait((spelling) => sortOf({ spelling }) !== 'plain');

/** A name as it is written; undefined where it is none. */
const nameOf = (lower: string) => WELL_KNOWN.find(lower) ?? LISTED.find(lower);

/** Not part of an address, a handle, a hashtag or a compound. */
function isPlain(text: string, { start, end }: Word): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[@#/._\\\-–~&=]/.test(before) || /[@/_\\\-–=]/.test(after)) return false;
  return !(after === '.' && /[a-z0-9]/i.test(text[end + 1] ?? ' '));
}

const MONTHS = new Set(['march', 'may', 'august']);
const LANDS = new Set('china turkey japan jordan chad guinea chile'.split(' '));
const INTO_LANDS = new Set('in from to with between against of and'.split(' '));

/** Words that are common too, where the words around leave no doubt. */
function isNameHere(text: string, words: readonly Word[], at: number): boolean {
  const { lower, start, end } = words[at]!;
  if (MONTHS.has(lower))
    return (
      /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?(?: of)? $/.test(text.slice(Math.max(0, start - 9), start)) ||
      /^,? (?:1[5-9]|20)\d\d\b/.test(text.slice(end, end + 7))
    );
  if (!LANDS.has(lower)) return false;
  const before = words[at - 1]?.lower ?? '';
  // “From china to porcelain” has a noun after it, or another of its kind before.
  return /^(?:in|from)$/.test(before)
    ? /^(?:$|[.,;:!?)]| (?:and|to|in|on|for|with|is|was|has|had|since|after|by)\b)/.test(
        text.slice(end, end + 8),
      )
    : INTO_LANDS.has(before) &&
        before === 'to' &&
        /^(?:$|[.,;:!?)])/.test(text.slice(end, end + 2));
}

const TITLES = new Set(
  (
    'king queen prince princess emperor empress saint sri shri pope sultan president commander ' +
    'general captain lord sir mr mrs dr professor swami guru maharaja raja god goddess actor ' +
    'actress singer writer poet author philosopher named nicknamed surnamed'
  ).split(' '),
);
const KINDS = new Set(
  (
    'dynasty river district province state kingdom empire army people language temple village ' +
    'mountain mountains lake tribe clan ship caste festival dance war king queen county island ' +
    'islands region valley city town hills airport university republic community culture literature ' +
    'film films sea'
  ).split(' '),
);
const HEADS = new Set(
  (
    'city town village river state kingdom province district region capital battle king queen people ' +
    'duke count fall army island goddess god son daughter wife father mother ruins banks land ' +
    'culture ruler rulers history'
  ).split(' '),
);

/** Whether the words around make the word a name, if it is no other. */
function isSlot(text: string, words: readonly Word[], at: number): boolean {
  const { start, end } = words[at]!;
  const [before, earlier, farther] = [-1, -2, -3].map((k) => words[at + k]?.lower ?? '');
  const after = words[at + 1];
  if (text[start - 1] === ' ' && TITLES.has(before!)) return true;
  if (after && text.slice(end, after.start) === ' ' && KINDS.has(after.lower)) return true;
  if (before === 'of' && HEADS.has(earlier!)) return true;
  if (before === 'the' && earlier === 'of' && HEADS.has(farther!)) return true;
  return isListed(text, words, at);
}

const isOwner = (text: string, { text: written, end }: Word) =>
  /['’]s$/.test(written) || /^['’]s /.test(text.slice(end, end + 3));

/** Tells words that the document writes with a capital more often than not, or has in a slot. */
function usuallyNames(facts: readonly Fact[]): (lower: string) => boolean {
  const balance = new Map<string, number>();
  const add = (lower: string, one: number) => balance.set(lower, (balance.get(lower) ?? 0) + one);
  for (const { capitals, strange, owners } of facts) {
    for (const lower of capitals) add(lower, 1);
    for (const { lower } of [...strange, ...owners]) add(lower, -1);
  }
  const inSlot = new Set(facts.flatMap(({ slots }) => slots.map(({ lower }) => lower)));
  return (lower) => inSlot.has(lower) || (balance.get(lower) ?? 0) > 0;
}

/** “In Bora, lim, Sava”: a small word in a row of names. */
function isListed(text: string, words: readonly Word[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (!before || !/^[A-Z][a-z]{3,}$/.test(before.text) || isEnglishWord(before.lower)) return false;
  if (!/^(?:,|,? and) $/.test(text.slice(before.end, here.start))) return false;
  return !after || /^[,.]/.test(text.slice(here.end, after.start));
}

function toHit(index: number, { start, end, lower }: Place, because: string): DocumentHit {
  const fixed = nameOf(lower) ?? lower.charAt(0).toUpperCase() + lower.slice(1);
  return {
    index,
    start,
    end,
    message: `“${lower}” ${because}; “${fixed}”?`,
    fixes: [{ do: 'replace', text: fixed }],
  };
}
