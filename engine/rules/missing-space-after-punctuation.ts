import { inAddress } from '../addresses.ts';
import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** A letter, bracket or quotation mark, a mark, and a letter right after it. */
const GLUED =
  /[a-z\u00DF-\u00F6\u00F8-\u024F\u0430-\u045F)”»"’A-Z\d][,.;:!?][”"’)]?[A-Za-z\u00C0-\u024F\u0400-\u045F]/g;
const WORD_BEFORE = /[A-Za-z\d\u00C0-\u024F\u0400-\u045F]*$/;
const WORD_AFTER = /^[A-Za-z\u00C0-\u024F\u0400-\u045F]*/;
const LONGEST = 40;
const ENTITY = /&[A-Za-z]{2,8}$|&#[xX]?[\dA-Fa-f]{2,6}$/;

/** Words that start a sentence and are never the second half of a dotted name. */
const STARTERS = new Set(
  `The This That These Those There Then They Their He She His Her It Its We Our You Your My And But Or
  So In On At For From With By As If When While After Before Although However Also Now Here What Why
  How Who Where Not No Yes One Some Many Most All Both Each Such Since Because Until Once Today`.split(
    /\s+/,
  ),
);
/** Ends of web addresses and files, which names in prose are written with: Kasparov.Ru, Node.Js. */
const SUFFIXES = new Set(
  `ru com org net info biz io ai tv me uk us eu de fr es it pl cz ua by kz co gov edu js ts py md txt
  doc docx pdf exe html htm php asp jpg png gif zip mp mpeg`.split(/\s+/),
);

const SCHEMES = new Set('std xml xsd tel urn git ssh ftp http https mailto file data'.split(' '));

const rule: BlockRule = {
  id: 'missing-space-after-punctuation',
  title: 'No space after a comma, full stop or other mark',
  family: 'Punctuation',
  class: 'safe',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /[,.;:!?][”"’)]?$/ })],
  why: 'Sentences are translated one by one and joined again without the space between them.',
  source: 'https://www.grammarbook.com/punctuation/spacing.asp',
  *check({ text }: Block): Iterable<Hit> {
    for (const { 0: match, index } of text.matchAll(GLUED)) {
      const mark = index + 1;
      const end = index + match.length - 1;
      const before = WORD_BEFORE.exec(text.slice(Math.max(0, mark - LONGEST), mark))![0];
      const after = WORD_AFTER.exec(text.slice(end, end + LONGEST))![0];
      const rest = text.slice(end + after.length, end + after.length + 2);
      const sure = judge({
        sign: text[mark]!,
        before,
        after,
        closed: /[)”»"’]/.test(match[0]!),
        closes: end > mark + 1,
        rest,
      });
      if (sure === undefined || inAddress(text, mark) || isEntity(text, mark)) continue;
      yield {
        start: mark,
        end,
        class: sure ? 'safe' : 'ask',
        message: `No space after “${text[mark]}”; expected one.`,
        fixes: [{ do: 'replace', text: `${text.slice(mark, end)} ` }],
      };
    }
  },
  bad: [
    {
      text: 'The road was shut[[,]]so the crew walked[[.]]They came late.',
      fixed: 'The road was shut, so the crew walked. They came late.',
    },
    { text: 'Was it open[[?]]We never knew.', fixed: 'Was it open? We never knew.' },
    { text: 'It was “closed[[.”]]The crew left.', fixed: 'It was “closed.” The crew left.' },
    {
      text: 'The pay is low[[:]]about ten a day[[.]]Workers left.',
      fixed: 'The pay is low: about ten a day. Workers left.',
      class: 'ask',
    },
  ],
  good: [
    'He has a Ph.D. from Bonn and lives in the U.S. now, p.m. or a.m., e.g. in spring.',
    'Read it on Kasparov.Ru or in readme.Md, or write to Ann.Lee@example.org.',
    'The file lies at https://example.org/a,b;c:d and in Node.Js.',
    'It cost 1,000 at 10:30, and the batch was 3.5 kg.',
    'The point (x,y) is on line a:b, says std:vector.',
    'He waited...then left.',
  ],
};
export default rule;

/** What stands around a mark that has no space after it. */
interface Joint {
  readonly sign: string;
  /** The letters and digits before the mark, and the letters after it. */
  readonly before: string;
  readonly after: string;
  /** A quotation mark or bracket stands before, or after, the mark. */
  readonly closed: boolean;
  readonly closes: boolean;
  /** The text after the second word. */
  readonly rest: string;
}

/** Whether the space is missing without doubt; undefined where it may not be missing at all. */
function judge(joint: Joint): boolean | undefined {
  const { sign, before, after, closed, closes } = joint;
  const parts = (before.length > 1 || closed) && after.length > 1 && !closes;
  if (sign === ',' || sign === ';') return parts ? true : undefined;
  // After a capital, a short word or a scheme the colon is part of a name: Talk:Page, std:vector.
  if (sign === ':')
    return parts && /^[a-z-]{3}/.test(before) && !SCHEMES.has(before) ? false : undefined;
  return /^[A-Z\u00C0-\u00DE\u0410-\u042F]/.test(after) ? judgeEnd(joint) : undefined;
}

function judgeEnd({ sign, before, after, closed, closes, rest }: Joint): boolean | undefined {
  if (before.length < 2 && !closed) return undefined;
  if (STARTERS.has(after) && !/^\.[A-Za-z]/.test(rest)) return true;
  if (/^\.[A-Za-z]/.test(rest) || (sign === '.' && SUFFIXES.has(after.toLowerCase())))
    return undefined;
  if (closes || /^[a-z\u00DF-\u024F\u0430-\u045F]/.test(before)) return closes;
  // Both words have capitals, as in a brand; prose goes on in lower case.
  return sign === '.' && /^ [a-z]/.test(rest) ? false : undefined;
}

/** The semicolon of &nbsp; is no mark of prose. */
function isEntity(text: string, mark: number): boolean {
  return text[mark] === ';' && ENTITY.test(text.slice(Math.max(0, mark - 10), mark));
}
