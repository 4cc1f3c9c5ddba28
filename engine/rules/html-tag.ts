import type { Block } from '../block.ts';
import { removalSpan } from '../removal.ts';
import type { BlockRule, Fix, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

const NAMES =
  'a|abbr|acronym|address|article|aside|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|mark|meta|nav|noscript|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|video';
/** A tag as it was or with a tokeniser's blanks: `<b>`, `< / b >`, `<br />`, `<a href="x">`. */
const TAG = new RegExp(`< ?(/?) ?(${NAMES})((?:\\s+[\\w-]{1,30} ?=[^<>]{0,300})?) ?/? ?>`, 'gi');
/** The text is about markup, and shows some. */
const ABOUT_MARKUP =
  /\b(?:html|xml|css|markup)\b|\b(?:tags?|elements?):? ["“‘]?<|>["”’]? (?:tags?|elements?|attributes?)\b/i;
const HREF = /\bhref ?= ?["“”]? ?((?:https?:\/\/|mailto:)[^\s"“”]+)/i;
/** A pair this short is one place to look at; a longer one is two. */
const SHORT = 40;

const MARK_OF: Readonly<Record<string, 'em' | 'strong' | 'strike'>> = {
  em: 'em',
  i: 'em',
  b: 'strong',
  strong: 'strong',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
};

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
}

const rule: BlockRule = {
  id: 'html-tag',
  title: 'An HTML tag shown as text',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  needs: [trait({ signs: /</ }), trait({ signs: />/ })],
  why: 'A page is translated with its tags in it; one that comes back broken or alone is no tag any more.',
  source: 'https://html.spec.whatwg.org/multipage/syntax.html#elements-2',
  *check({ text }: Block): Iterable<Hit> {
    if (ABOUT_MARKUP.test(text)) return;
    const tags = tagsOf(text);
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i]!;
      const next = tags[i + 1];
      const isPair = !tag.closes && next?.closes && next.name === tag.name;
      const pair = isPair ? pairHit(text, tag, next) : undefined;
      if (pair) {
        yield pair;
        i++;
      } else yield singleHit(text, tag);
    }
  },
  bad: [
    {
      text: 'In a far more [[<em>crowded</em>]] harbour.',
      fixed: 'In a far more crowded harbour.',
    },
    { text: 'See [[<a href="https://e.org/x">the list</a>]].', fixed: 'See the list.' },
    {
      text: 'It was [[<span class="big">huge</span>]], they said.',
      fixed: 'It was huge, they said.',
    },
    { text: 'A long way to go.[[</p>]]', fixed: 'A long way to go.' },
    { text: 'The gates[[ </u>]] were open.', fixed: 'The gates were open.' },
    {
      text: '[[<u> ]]The keepers of the old lighthouse and the divers[[ </u>]]',
      fixed: 'The keepers of the old lighthouse and the divers',
    },
    { text: 'The city [[<br>]]bustles.', fixed: 'The city bustles.' },
    { text: 'The city[[<br />]]bustles.', fixed: 'The city bustles.' },
    { text: 'It was [[< b > not < / b >]] so.', fixed: 'It was not so.' },
  ],
  good: [
    'The <b> tag makes text bold.',
    'In HTML one writes <em>so</em>.',
    'It was significant (p < 0.05), and a > b in both groups.',
    'They wrote <3 under it, and x<y>z in the margin.',
  ],
};
export default rule;

function tagsOf(text: string): Tag[] {
  return [...text.matchAll(TAG)].map(({ 0: written, 1: slash, 2: name, 3: attributes, index }) => ({
    start: index,
    end: index + written.length,
    name: name!.toLowerCase(),
    closes: slash === '/',
    attributes: attributes!,
  }));
}

function pairHit(text: string, open: Tag, close: Tag): Hit | undefined {
  const inner = text.slice(open.end, close.start).trim();
  if (inner === '' || inner.includes('\n')) return undefined;
  const fix = pairFix(open, inner);
  if (!fix) return undefined;
  return {
    start: open.start,
    end: close.end,
    message: `Tags around “${inner}” are shown as text; expected the words alone.`,
    fixes: fix.do === 'replace' ? [fix] : [fix, { do: 'replace', text: inner, label: 'Plain' }],
  };
}

function pairFix({ name, attributes }: Tag, inner: string): Fix | undefined {
  const mark = MARK_OF[name];
  if (mark) return { do: 'mark', mark, text: inner };
  const href = name === 'a' ? HREF.exec(attributes)?.[1] : undefined;
  if (href) return { do: 'link', href, text: inner };
  return inner.length <= SHORT ? { do: 'replace', text: inner } : undefined;
}

function singleHit(text: string, { start, end, name }: Tag): Hit {
  const written = text.slice(start, end);
  const message = `“${written}” is a tag shown as text; expected nothing.`;
  const parts = name === 'br' && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
  if (parts)
    return {
      start,
      end,
      message: `“${written}” is a tag shown as text; expected a blank or a new line.`,
      fixes: [
        { do: 'replace', text: ' ' },
        { do: 'replace', text: '\n', label: 'New line' },
      ],
    };
  return { ...removalSpan(text, start, end), message, fixes: [{ do: 'replace', text: '' }] };
}
