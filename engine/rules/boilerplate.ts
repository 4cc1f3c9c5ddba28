import type { Block } from '../block.ts';
import { callsOf } from '../calls.ts';
import { deletionOf } from '../deletion.ts';
import type { BlockRule, Hit } from '../rule.ts';

const rule: BlockRule = {
  id: 'boilerplate',
  title: 'The site speaking, not the article',
  family: 'Residue',
  class: 'ask',
  version: 1,
  languages: ['en', 'ru', 'de', 'fr', 'es'],
  why: 'Calls to subscribe and notices stand on the page that was translated, and come along with the text.',
  source: 'https://aclanthology.org/2021.acl-demo.15/',
  *check(block: Block): Iterable<Hit> {
    for (const { start, end, weak } of callsOf(block)) {
      const quote = block.text.slice(start, end);
      yield {
        ...deletionOf(block.text, { start, end }),
        message: weak
          ? 'This says whose a picture is. Is the picture still here?'
          : `“${short(quote)}” is the site’s own talk. Should it be in the article?`,
        ...(weak && { class: 'hint' as const }),
      };
    }
  },
  bad: [
    { text: '[[Friends, remember to ring the bell]]', fixed: '' },
    {
      text: 'It was over.\n\n[[You can always sign up for]]\n\n[[Your opinion means a lot to us!]]',
      fixed: 'It was over.',
    },
    {
      text: 'The road is open.[[ Please like this article and share it with your friends.]]',
      fixed: 'The road is open.',
    },
    {
      text: '[[Subscribe to our newsletter! Follow us on Telegram. ]]The road is open.',
      fixed: 'The road is open.',
    },
    {
      text: '[[Share your opinion in the comments and press the button]]\n\n[[Thank you for being with us!]]',
      fixed: '',
    },
    { text: '[[We use cookies to improve your visit.]]', fixed: '' },
    { text: '[[Read also: The bridge is shut]]\n\nThe road is open.', fixed: 'The road is open.' },
    { text: '[[Photo: The Harbour News]]', fixed: '', class: 'hint' },
    { text: '[[Подписывайтесь на наш канал!]]', fixed: '', lang: 'ru' },
  ],
  good: [
    'Many people subscribe to the channel, click the button and share the video with their friends.',
    'You can also see the old bridge from here. He did not forget to follow the rules.',
    'The site uses a cookie. Photos by the artist hang in the hall, and the image is hers.',
    'They share their opinions with us and thank you for being with them.',
    { text: 'Click the button to start the pump.', kind: 'item' },
    { text: 'Read more about the bridge', kind: 'heading' },
  ],
};
export default rule;

const LONG = 60;
const short = (quote: string) => (quote.length > LONG ? `${quote.slice(0, LONG).trim()}…` : quote);
