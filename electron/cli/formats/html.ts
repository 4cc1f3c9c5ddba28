import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import { contentToHtml, element, onLines, text } from '../../../engine/export/html-page.ts';
import { countFamilies, perThousand, totalOf } from '../../../engine/profile.ts';
import { FAMILIES, type Family } from '../../../engine/rule.ts';
import { ruleCard } from '../../../engine/rule-card.ts';
import { version } from '../../../package.json';
import { printable } from '../excerpt.ts';
import { plural } from '../plural.ts';
import type { Checked, Failure, Located } from '../work.ts';
import { STYLE } from './html-style.ts';
import type { Format, Tally } from './index.ts';

/** How many of the worst articles, and of the commonest rules, are listed. */
const MOST_LISTED = 25;

/** What the page keeps of an article until all are known: its figures, and its findings as HTML. */
interface Section {
  readonly file: string;
  readonly words: number;
  /** The rules of its findings that call for a decision, one for each. */
  readonly rules: readonly string[];
  readonly found: Readonly<Record<Family, number>>;
  /** Findings that call for a decision. */
  readonly total: number;
  readonly html: string;
}

/** One standalone page. It runs nothing and asks for nothing, whatever a text may have got into it. */
export function html(): Format<Section> {
  const sections: Section[] = [];
  const failures: Failure[] = [];
  const rules = new Map<string, number>();
  return {
    article(checked) {
      const { file, words, findings } = checked;
      const asked = findings.filter(({ finding }) => finding.class !== 'hint');
      const found = countFamilies(findings.map(({ finding }) => finding));
      const total = totalOf({ words, found });
      const named = asked.map(({ finding }) => finding.rule);
      return { file, words, rules: named, found, total, html: listOf(checked) };
    },
    add(section) {
      for (const rule of section.rules) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      sections.push(section);
      return '';
    },
    failure(failure) {
      failures.push(failure);
      return '';
    },
    foot: (_ended, tally) => page(sections.sort(worstFirst), rules, failures, tally),
  };
}

const worstFirst = (a: Section, b: Section) =>
  perThousand(b.total, b.words) - perThousand(a.total, a.words) || (a.file < b.file ? -1 : 1);

function page(
  sections: readonly Section[],
  rules: ReadonlyMap<string, number>,
  failures: readonly Failure[],
  tally: Tally,
): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const shown = sections.filter(({ html }) => html !== '');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<title>Burnish report</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    toHtml(element('header', {}, onLines([h('h1', 'Burnish report'), figures(tally)]))),
    '<main>',
    ...parts('By family', familyTable(sections, tally)),
    ...parts('Articles, worst first', articleTable(sections)),
    ...(rules.size > 0 ? parts('Most frequent rules', ruleTable(rules, tally)) : []),
    ...(failures.length > 0 ? parts('Not read', failureList(failures)) : []),
    ...(shown.length > 0 ? ['<h2>Findings</h2>', ...shown.map(sectionOf)] : []),
    '</main>',
    `<footer>Burnish ${version}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const toHtml = (content: ElementContent): string => contentToHtml([content]);
const classes = (names: string) => ({ className: names.split(' ') });

const h = (tag: string, words: string, className?: string): ElementContent =>
  element(tag, className ? classes(className) : {}, [text(words)]);
const parts = (title: string, content: ElementContent) => [toHtml(h('h2', title)), toHtml(content)];
const number = (value: number) => value.toLocaleString('en');
const rate = (count: number, words: number) =>
  perThousand(count, words).toLocaleString('en', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

function figures({ files, words, count }: Tally): ElementContent {
  const found = count.safe + count.ask;
  const all: [string, string][] = [
    [files === 1 ? 'article' : 'articles', number(files)],
    ['words', number(words)],
    ['findings', number(found)],
    ['safe to mend', number(count.safe)],
    ['to ask', number(count.ask)],
    ['for 1,000 words', rate(found, words)],
  ];
  const pairs = all.map(([name, value]) => element('div', {}, [h('dt', name), h('dd', value)]));
  return element('dl', classes('figures'), onLines(pairs));
}

function familyTable(sections: readonly Section[], { words }: Tally): ElementContent {
  const counts = FAMILIES.map((family) =>
    sections.reduce((sum, { found }) => sum + found[family], 0),
  );
  const most = Math.max(...counts, 1);
  const rows = FAMILIES.map((family, at) => [
    h('td', family, `dot ${family.toLowerCase()}`),
    h('td', number(counts[at]!), 'number'),
    h('td', rate(counts[at]!, words), 'number'),
    cell('bar', bar([[family, counts[at]!]], most)),
  ]);
  return table(['Family', '#Findings', '#For 1,000 words', ''], rows);
}

function ruleTable(rules: ReadonlyMap<string, number>, { words }: Tally): ElementContent {
  const byCount = [...rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const most = byCount[0]![1];
  const rows = byCount.slice(0, MOST_LISTED).map(([id, count]) => {
    const { title = id, family = 'Wording' } = ruleCard(id) ?? {};
    return [
      cell(`name dot ${family.toLowerCase()}`, text(title)),
      h('td', number(count), 'number'),
      h('td', rate(count, words), 'number'),
      cell('bar', bar([[family, count]], most)),
    ];
  });
  return table(['Rule', '#Findings', '#For 1,000 words', ''], rows);
}

function articleTable(sections: readonly Section[]): ElementContent {
  const most = Math.max(...sections.map(({ total, words }) => perThousand(total, words)), 1);
  const rows = sections.slice(0, MOST_LISTED).map(({ file, words, found, total, html }, index) => {
    const name = text(printable(file));
    const scaled = FAMILIES.map((family): Part => [family, perThousand(found[family], words)]);
    return [
      cell('name', html === '' ? name : element('a', { href: `#article-${index + 1}` }, [name])),
      h('td', number(words), 'number'),
      h('td', number(total), 'number'),
      h('td', rate(total, words), 'number'),
      cell('bar', bar(scaled, most)),
    ];
  });
  const more = sections.length - rows.length;
  const note = more > 0 ? [h('p', `${number(more)} more stand under Findings.`, 'clean')] : [];
  const head = ['Article', '#Words', '#Findings', '#For 1,000 words', ''];
  return element('div', {}, [table(head, rows), ...note]);
}

/** A table. A heading that starts with # is over numbers. */
function table(heads: readonly string[], rows: readonly ElementContent[][]): ElementContent {
  const head = heads.map((name) =>
    name.startsWith('#') ? h('th', name.slice(1), 'number') : h('th', name),
  );
  return element('table', {}, [
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, onLines(rows.map((cells) => element('tr', {}, cells)))),
  ]);
}

const cell = (className: string, content: ElementContent) =>
  element('td', classes(className), [content]);

type Part = readonly [Family, number];

/** A bar of parts, one after another, against the longest of its table. */
function bar(parts: readonly Part[], most: number): ElementContent {
  let x = 0;
  const rects = parts.flatMap(([family, value]) => {
    const width = Math.round((10_000 * value) / most) / 100;
    if (width === 0) return [];
    const own = { ...classes(family.toLowerCase()), x: `${x}`, y: '0', width, height: 10 };
    x = Math.round(100 * (x + width)) / 100;
    return [element('rect', own)];
  });
  return element(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none', ariaHidden: 'true' },
    rects,
  );
}

const failureList = (failures: readonly Failure[]) =>
  element(
    'ul',
    {},
    failures.map(({ error }) => h('li', printable(error))),
  );

function sectionOf({ file, words, total, html }: Section, index: number): string {
  const facts = `${plural(total, 'finding')} in ${number(words)} words`;
  const summary = element('summary', {}, [h('b', printable(file)), text(' '), h('span', facts)]);
  // The list has the name: going to it opens what it is in.
  return `<details class="article">${toHtml(summary)}\n<ol id="article-${index + 1}">\n${html}</ol>\n</details>`;
}

const listOf = ({ findings }: Checked) =>
  findings.map((found) => `${toHtml(itemOf(found))}\n`).join('');

function itemOf({ line, column, also, finding, excerpt, replacements }: Located): ElementContent {
  const { family, class: cls, rule, message, quote } = finding;
  const { start, end } = excerpt;
  const shown = printable(excerpt.text);
  const places = also.length === 0 ? '' : ` · ${plural(also.length + 1, 'place')}`;
  const [fix] = replacements;
  return element('li', {}, [
    element('p', classes(`what dot ${family.toLowerCase()}`), [
      h('b', `${line}:${column}`),
      text(` · ${cls} · ${rule}${places}`),
    ]),
    element('p', classes('text'), [
      text(shown.slice(0, start)),
      h('mark', shown.slice(start, end), family.toLowerCase()),
      text(shown.slice(end)),
    ]),
    element('p', {}, [
      text(printable(message)),
      ...(fix === undefined
        ? []
        : [text(' '), h('del', printable(quote)), text(' '), h('ins', printable(fix))]),
    ]),
  ]);
}
