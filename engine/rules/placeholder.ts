import type { Block } from '../block.ts';
import type { BlockRule, Hit } from '../rule.ts';
import { trait } from '../spelling.ts';

/** A slot that a program fills: `%s`, `% 1 $ s`, `{0}`, `{{name}}`, `$ { name }`, `%(name)s`. */
const SLOT =
  /%(?: ?\d{1,2} ?\$)? ?[sdifu@](?![\p{L}\p{N}])|% ?\( ?\w{1,30} ?\) ?[sd](?![\p{L}\p{N}])|(?:\$ ?)?\{ ?\{? ?(?:\d{1,2}|[a-zA-Z]\w{0,30}(?:\.\w{1,30})?) ?\}? ?\}/gu;
/** A tag that a site's template fills in, as such are written by hand: `{{ site.title }}`. */
const TEMPLATE = /^\{\{[^{}]*[\s.][^{}]*\}\}$/;
const BLANK = /\s/g;
const AFTER_NUMBER = /\d\s?$/;

const rule: BlockRule = {
  id: 'placeholder',
  title: 'A placeholder that was never filled',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: 'any',
  readsTags: true,
  // A whole tag is a hole to those who look for traits.
  needs: [trait({ signs: /[%{\uFFFC]/ })],
  why: 'A text with slots for names and numbers is translated, and its slots come back broken.',
  source: 'https://docs.weblate.org/en/latest/user/checks.html#formatted-strings',
  *check({ written: text }: Block): Iterable<Hit> {
    for (const match of text.matchAll(SLOT)) {
      const [written] = match;
      // After a number the sign is a percent sign.
      if (written.startsWith('%') && AFTER_NUMBER.test(text.slice(0, match.index).slice(-2)))
        continue;
      if (TEMPLATE.test(written)) continue;
      const glued = written.replace(BLANK, '');
      yield {
        start: match.index,
        end: match.index + written.length,
        message: `“${written}” is a slot that a program fills. What belongs here?`,
        fixes: glued === written ? [] : [{ do: 'replace', text: glued }],
      };
    }
  },
  bad: [
    { text: 'Welcome back, [[% s]]!', fixed: 'Welcome back, %s!' },
    { text: 'You have [[{ 0 }]] new letters.', fixed: 'You have {0} new letters.' },
    { text: 'Dear [[{{name}}]], thank you.' },
    { text: 'Sent by [[{ user }]] today.', fixed: 'Sent by {user} today.' },
    { text: 'Yours, [[{ {sender} }]]', fixed: 'Yours, {{sender}}' },
    { text: 'Page [[% 1 $ d]] of [[%2$d]]', fixed: 'Page %1$d of %2$d' },
  ],
  good: [
    { text: 'Die Preise stiegen um 11,2 % d. h. stark.', lang: 'de' },
    'Copyright {{ site.title }}, written by {{ author }} and {{page.editor}}.',
    'A 100%d mark, and the set {1, 2, 3}.',
    { text: 'Der Anteil beträgt 5 % u. a. hier.', lang: 'de' },
  ],
};
export default rule;
