import type { Element } from 'hast';

/** What stands around an article, by the elements and roles that pages give it. */
const TAGS = /^(?:nav|aside|footer|form|dialog|button|menu|search)$/;
const ROLES =
  /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog|menu|menubar|toolbar)$/;

/** And by the words in their classes and ids. */
const NAMES = new Set(
  (
    'ad ads advert advertisement advertising author-box banner breadcrumb breadcrumbs comment ' +
    'comments consent cookie cookies disqus footer gdpr login masthead menu modal nav navbar ' +
    'navigation newsletter outbrain overlay pager pagination paywall popup promo recommendations ' +
    'recommended related replies respond share sharing sidebar signup skip social sponsor ' +
    'sponsored subscribe subscription taboola toolbar trending widget widgets'
  ).split(' '),
);

/** Whether an element says of itself that it stands beside an article, not in it. */
export function isBoilerplate(
  { tagName, properties }: Element,
  around: readonly Element[],
): boolean {
  if (TAGS.test(tagName) || ROLES.test(String(properties.role ?? ''))) return true;
  if (tagName === 'header' && !around.some((outer) => /^(?:article|main)$/.test(outer.tagName)))
    return true;
  return [properties.className, properties.id]
    .flat()
    .some((name) => typeof name === 'string' && wordsIn(name).some((word) => NAMES.has(word)));
}

/** `articleShare`, `article_share` and `article-share` are of the same words. */
const wordsIn = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_\s]+/);
