import { type Trait, trait } from '../spelling.ts';

/** How a site talks to its visitor around an article, in one language. */
export interface Boilerplate {
  /** Words without which no sentence is looked at: the cheap first test. Lower case. */
  readonly triggers: Trait;
  /** Sentences that are a call or a notice wherever they stand. */
  readonly sentences: readonly RegExp[];
  /** Blocks that are one as a whole, and could be part of a sentence elsewhere. */
  readonly blocks: readonly RegExp[];
  /** Blocks that say whose a picture is; an editor may want to keep them. */
  readonly credits: readonly RegExp[];
}

const oneOf = (words: string): Trait => trait({ words: words.trim().split(/\s+/) });

const ADDRESS =
  "(?:(?:and|also|so|well|but),? )?(?:please|(?:dear|our) readers?|(?:(?:dear|our) )?(?:readers|friends|viewers|subscribers|visitors)|do not forget|don['’]t forget|be sure|make sure|remember to|you (?:can|may|could) (?:also )?|we (?:invite|ask|urge|encourage) you|if you (?:like|liked|enjoyed|love|loved|want|would like|found)|feel free|to (?:stay|keep|not) |in order not to miss|let us know|tell us|thanks? )";
const ACTION =
  '(?:subscrib(?:e|ing)\\b|sign(?:ing)? up|follow (?:us|our|me|my)|shar(?:e|ing) (?:this|it|the|with|on|your|our)|(?:put|leave|give|press|hit|ring) (?:a |the |us a |your )?(?:likes?|thumbs?|comments?|review|bell|reactions?)\\b|like (?:and|us|the video|this (?:video|article|post)|our)|click(?:ing)? (?:on )?(?:here|the|this|a)|press(?:ing)? the|tap(?:ping)? the|(?:in|leave a|leave your) comments?\\b|turn on (?:the )?notifications|join (?:us|our)|support (?:us|our)|mak(?:e|ing) a donation|rate (?:this|the|our|us)|write to us|repost)';
const OURS =
  '(?:this|our|the) (?:article|post|video|news|story|page|material|channel|site|blog|newsletter|page|group|community|Telegram|YouTube|Instagram|Facebook|Twitter)';

const start = (...parts: string[]) => new RegExp(`^["“(*]{0,2}${parts.join('')}`, 'i');
const whole = (...parts: string[]) =>
  new RegExp(`^["“(*»→▶]{0,2}\\s?(?:${parts.join('|')})["”)*…:.!»→]{0,3}$`, 'i');

/** Phrases gathered from the ends of news sites’ pages, one list for each language. */
export const BOILERPLATE: Readonly<Record<string, Boilerplate>> = {
  en: {
    triggers:
      oneOf(`subscribe subscribing subscribed newsletter click clicking button bell follow share
      sharing like likes comment comments cookie cookies read see watch photo image picture credit
      sign join telegram donate participation opinion feedback support reading watching attention
      advertisement sponsored copyright rights related repost notifications tweet print loading rate
      rating skip back min time source reply email link write press tap thank`),
    sentences: [
      start(ADDRESS, '.{0,60}?\\b', ACTION),
      start('subscribe(?: now| today)? (?:to|for|on|and|here)\\b'),
      start(
        'sign up (?:for|to|here|now|today)\\b.{0,40}(?:newsletter|free|updates|email|today|now|here|$)',
      ),
      start('follow (?:us|our|me)\\b'),
      start(
        'share (?:with|on|in|via) (?:your |our )?(?:friends|social|Facebook|Twitter|X\\b|WhatsApp|Telegram|VK|LinkedIn)',
      ),
      start('(?:share|like|rate|repost|support|join|comment on|subscribe to|discuss) ', OURS),
      start('(?:like|share|comment)(?:,| and| &) (?:like|share|subscribe|comment|follow|repost)'),
      start(
        '(?:put|leave|write) (?:a |your |us )?(?:likes?|comments?|opinion|feedback|thoughts)\\b',
      ),
      start('click (?:here|on the (?:link|bell|button)|the (?:link|bell)|“?(?:like|subscribe))'),
      start('(?:join|visit) (?:us|our (?:channel|group|telegram|community|page|chat))\\b'),
      start(
        'your (?:participation|opinion|support|feedback|attention|comments?|vote|help) (?:(?:is|are) (?:very |so |really |extremely )?(?:important|valuable|dear|precious)|(?:matters?|counts?|means? (?:a lot|so much|very much|everything)) (?:to|for) us)',
      ),
      start(
        'share (?:your )?(?:opinions?|thoughts|impressions|views)\\b.{0,12}(?:in the comments|below|with us)',
      ),
      start(
        'thank you for (?:reading|watching|(?:being|staying) with us|your (?:attention|subscription|support|likes?))',
      ),
      start('(?:we|this (?:web)?site|our (?:web)?site) uses? cookies'),
      start(
        'by (?:continuing|clicking|using|browsing|subscribing|signing)\\b.{0,60}\\byou (?:agree|accept|consent)',
      ),
      start('(?:see|write|discuss|tell us|let us know).{0,20} in the comments\\b'),
    ],
    blocks: [
      whole(
        'read (?:also|more|next|on|too|it too)',
        'also read',
        'see also',
        'watch also',
        'more on (?:this|the) topic',
        'related(?: articles| posts| news| stories| topics| content)?',
        'advertisement',
        'sponsored(?: content)?',
        'share(?: this| on [a-z]+)?(?: article| post| page)?',
        'tweet',
        'print(?: this)?',
        'copy link',
        'comments?(?: \\(\\d+\\))?',
        '\\d+ comments?',
        'leave a (?:reply|comment)',
        'back to top',
        'skip to (?:main )?content',
        'loading',
        'continue reading',
        'accept (?:all )?cookies',
        'cookie (?:policy|settings|preferences)',
        'all rights reserved',
        '\\d+ min(?:ute)?s? read',
        'reading time:? \\d+ min(?:ute)?s?',
        'to be continued',
      ),
      start(
        '(?:read|watch|see|listen) (?:also|too|more|next|on the topic|on topic)(?: here| about this)?:',
      ),
      start('(?:also|you may also|you might also) (?:read|like|be interested in)\\b.{0,3}:'),
      start('(?:©|\\(c\\)|copyright) ?(?:©|\\(c\\))? ?\\d{4}'),
    ],
    credits: [start('(?:photo|image|picture)s?(?: credits?| by| from| source)?(?::|©|/).{0,60}$')],
  },
  ru: {
    triggers:
      oneOf(`подписывайтесь подпишитесь подписаться читайте смотрите ставьте поделитесь поделиться
      лайк лайки комментариях комментарии фото источник реклама канал телеграм cookie`),
    sentences: [
      start('(?:не забудьте |также )?(?:подписывайтесь|подпишитесь|подписаться) (?:на|в)'),
      start('(?:ставьте|поставьте) (?:лайк|класс|нам)'),
      start('(?:поделитесь|делитесь) (?:с|в|этой|статьёй|своим)'),
      start('(?:пишите|оставляйте|ждём|ждем).{0,30} в комментариях'),
    ],
    blocks: [
      start('(?:читайте|смотрите)(?: также| ещё| еще)?:'),
      whole('читайте также', 'поделиться', 'реклама', 'комментарии'),
    ],
    credits: [start('(?:фото|источник|иллюстрация): ?.{0,60}$')],
  },
  de: {
    triggers: oneOf(
      'abonnieren abonniere lesen lies teilen folgen klicken anzeige foto bild quelle cookies',
    ),
    sentences: [
      start('(?:abonnieren sie|abonniere) (?:unseren|unsere|jetzt|den)'),
      start('folge?n? (?:sie )?uns (?:auf|bei)'),
      start('(?:wir|diese (?:web)?seite).{0,20} (?:verwende[nt]|nutz(?:t|en)) cookies'),
    ],
    blocks: [
      start('(?:lesen sie|lies) auch:?'),
      whole('anzeige', 'teilen', 'mehr zum thema', 'kommentare'),
    ],
    credits: [start('(?:foto|bild|quelle)s?: ?.{0,60}$')],
  },
  fr: {
    triggers: oneOf('abonnez lire partagez partager suivez cliquez photo crédit cookies publicité'),
    sentences: [
      start('abonnez-vous'),
      start('suivez[- ]nous'),
      start('partagez (?:cet|cette|sur|avec)'),
      start('cliquez (?:ici|sur)'),
      start('(?:nous utilisons|ce site utilise) des cookies'),
    ],
    blocks: [start('(?:à )?lire aussi ?:?'), whole('publicité', 'partager', 'commentaires')],
    credits: [start('(?:photo|crédit)s? ?: ?.{0,60}$')],
  },
  es: {
    triggers: oneOf(
      'suscríbete suscríbase lee lea comparte compartir síguenos haz foto crédito cookies publicidad',
    ),
    sentences: [
      start('(?:no olvides )?(?:suscríbete|suscribirte|suscríbase)'),
      start('síg(?:ue|a)nos'),
      start('comparte (?:este|esta|en|con)'),
      start('haz clic'),
      start('(?:usamos|utilizamos|este sitio (?:usa|utiliza)) cookies'),
    ],
    blocks: [
      start('(?:lee|lea|leer|ver) también:?'),
      whole('publicidad', 'compartir', 'comentarios'),
    ],
    credits: [start('(?:foto|imagen|crédito)s?: ?.{0,60}$')],
  },
};
