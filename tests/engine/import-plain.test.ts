import type { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { importText } from '../../engine/import/index.ts';
import { importPlainBlocks, parsePlain } from '../../engine/import/plain.ts';
import { locate } from '../../engine/import/segments.ts';
import { textBlocks, textOf } from '../../engine/text.ts';

const LONG =
  'The night ferry will run again in the spring, the port says, and passengers will no longer lose a working day on the way to the mainland.';

/** One line a block: what it is, and what it says. */
const outline = (doc: Node): string[] =>
  doc.children.map((node) => {
    const { level, start } = node.attrs;
    if (node.type.name === 'heading') return `h${level} ${node.textContent}`;
    if (node.type.name === 'paragraph') return textOf(node);
    if (node.type.name === 'horizontal_rule') return '—';
    if (node.type.name === 'blockquote') return `> ${outline(node).join(' | ')}`;
    const items = node.children.map((item) => item.textContent).join(' / ');
    return `${node.type.name === 'ordered_list' ? start : '-'}: ${items}`;
  });

describe('a plain text gets the structure that a person sees in it', () => {
  test.each<[string, string, string[]]>([
    [
      'a title, a sub-heading, paragraphs',
      `A ferry returns\n\n\nWhat people waited for\n\n${LONG}\n\n${LONG}`,
      ['h1 A ferry returns', 'h2 What people waited for', LONG, LONG],
    ],
    ['a title right above its text', `A ferry returns\n${LONG}`, ['h1 A ferry returns', LONG]],
    ['a first sentence is no title', `The ferry returns.\n\n${LONG}`, ['The ferry returns.', LONG]],
    ['a lone line is no title', 'A ferry returns', ['A ferry returns']],
    [
      'a first line that is cut off is no title',
      `You can always sign up for\n\n${LONG}`,
      ['You can always sign up for', LONG],
    ],
    [
      'a cut-off sentence stays a paragraph',
      `${LONG}\n\nThe council approved the\n\n${LONG}`,
      [LONG, 'The council approved the', LONG],
    ],
    [
      'so does a call to the reader',
      `${LONG}\n\nFriends, remember to ring the bell\n\nYou can always sign up for\n\n${LONG}`,
      [LONG, 'Friends, remember to ring the bell', 'You can always sign up for', LONG],
    ],
    [
      'a bare line above another bare line is no sub-heading',
      `${LONG}\n\nThe road ahead\n\nThank you all!`,
      [LONG, 'The road ahead', 'Thank you all!'],
    ],
    ['each line of a text without blank lines is a paragraph', `${LONG}\n${LONG}`, [LONG, LONG]],
    [
      'short lines in a row are a verse',
      `${LONG}\n\nRoses are red\nviolets are blue\n\n${LONG}`,
      [LONG, 'Roses are red\nviolets are blue', LONG],
    ],
    [
      'list lines',
      `${LONG}\n- one\n- two\n\n1. first\n2. second`,
      [LONG, '-: one / two', '1: first / second'],
    ],
    [
      'numbers that start over start a list',
      `${LONG}\n\n3) c\n4) d\n1) a`,
      [LONG, '3: c / d', '1: a'],
    ],
    [
      'an item goes on where its lines stand further in',
      `${LONG}\n- one\n  goes on\n- two\nAnd ${LONG}`,
      [LONG, '-: one goes on / two', `And ${LONG}`],
    ],
    [
      'a year is no number of a list',
      `${LONG}\n\n1984. A book by Orwell.`,
      [LONG, '1984. A book by Orwell.'],
    ],
    [
      'CRLF and CR end lines too',
      `A ferry returns\r\n\r\n${LONG}\r\r${LONG}`,
      ['h1 A ferry returns', LONG, LONG],
    ],
    [
      'so do a new page and the separators of word processors',
      `A ferry returns\n\n${LONG}\n\f\n${LONG}\u2029${LONG}\x85\x85${LONG}`,
      ['h1 A ferry returns', LONG, LONG, LONG, LONG],
    ],
    [
      'a line separator is a line end',
      `${LONG}\n\nRoses are red\u2028violets are blue\vso are you`,
      [LONG, 'Roses are red\nviolets are blue\nso are you'],
    ],
    ['control signs show nothing', `${LONG}\n\x01\n${LONG}\x1f\x7f\n\n${LONG}`, [LONG, LONG, LONG]],
    ...['* * *', '-----', '***', '___', '= = =', '~~~~', '— — —', '• • •'].map(
      (line): [string, string, string[]] => [
        `a line of signs parts the text: ${line}`,
        `${LONG}\n\n${line}\n\n${LONG}`,
        [LONG, '—', LONG],
      ],
    ),
    ['two signs part nothing', `${LONG}\n\n--\n\n* - *`, [LONG, '--', '-: - *']],
    ['a page’s number is no sub-heading', `${LONG}\n\n12\n\n${LONG}`, [LONG, '12', LONG]],
    [
      'a running head is no title',
      `COAST NEWS            May\n\nThe ferry\tpage 2\n\n${LONG}`,
      ['COAST NEWS            May', 'The ferry\tpage 2', LONG],
    ],
    [
      'what a mail quotes is a quotation, each in its place',
      `Ann wrote:\n> ${LONG}\n>\n>> Is it so?\n> It is.\nGood.\n\n> - one\n> - two\n\n>So.`,
      ['Ann wrote:', `> ${LONG} | > Is it so? | It is.`, 'Good.', '> -: one / two', '> So.'],
    ],
    [
      'a sign of more, an arrow and a face are none',
      `${LONG}\n\n>5 km\n>_< so\n\n>= 3`,
      [LONG, '>5 km\n>_< so', '>= 3'],
    ],
    ['marks beyond all measure are text', `${'> '.repeat(12)}so`, [`${'> '.repeat(9)}> > > so`]],
  ])('%s', (_name, text, expected) => {
    const { doc } = importText(text, 'txt');
    doc.check();
    expect(outline(doc)).toEqual(expected);
  });

  const wrap = (text: string, width: number) =>
    text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');

  test('lines are joined where the whole text is wrapped', () => {
    const text = `A ferry returns\n\n${wrap(`${LONG} ${LONG}`, 60)}\n\n${wrap(LONG, 60)}\n`;
    expect(outline(importText(text, 'txt').doc)).toEqual([
      'h1 A ferry returns',
      `${LONG} ${LONG}`,
      LONG,
    ]);
  });

  test('a line that stands alone may be wider, and a quotation narrower, than the wrapped text', () => {
    const text = `A ferry returns in the spring, says the harbour, and so do the gulls\n\n${wrap(`${LONG} ${LONG}`, 60)}\n\n> ${wrap(`${LONG} ${LONG}`, 45).replaceAll('\n', '\n> ')}\n`;
    expect(outline(importText(text, 'txt').doc).slice(1)).toEqual([
      `${LONG} ${LONG}`,
      `> ${LONG} ${LONG}`,
    ]);
  });

  test.each([
    ['mari-', 'time lanes', 'mari-time lanes'],
    ['mari\u00ad', 'time lanes', 'mari\u00adtime lanes'],
    ['two-', 'and three-part', 'two- and three-part'],
    ['zwei-', 'oder dreimal', 'zwei- oder dreimal'],
    ['сине-', 'и белый', 'сине- и белый'],
    ['сине-', 'ий флаг', 'сине-ий флаг'],
    ['in 2020-', 'so it is', 'in 2020- so it is'],
    ['Rhine-', 'Ruhr area', 'Rhine-Ruhr area'],
    ['so -', 'and on', 'so - and on'],
  ])('a word that is cut at the end of a wrapped line is one: %j, %j', (end, start, joined) => {
    const fill = 'Words that fill the line up to its very end, as they do in prin';
    const lines = [`${fill} ${end}`, `${start} so`.padEnd(70, 'o'), `${fill} ${end}`, start];
    const [text] = outline(importText(lines.join('\n'), 'txt').doc);
    expect(text).toContain(`prin ${joined}`);
  });

  test('Chinese is joined without a blank', () => {
    const line =
      '这艘渡轮将在春天重新启航经过十一年的中断之后岛上的居民都很高兴票价尚未公布但是公司表示';
    expect(outline(importText(`${line}\n${line}\n${line}`, 'txt').doc)).toEqual([line.repeat(3)]);
  });
});

describe('paragraphs without structure', () => {
  test('are parted by blank lines, and nothing is guessed', () => {
    const { doc } = importPlainBlocks('A title\n\n- one\n- two\r\n\r\n1. in the\r\nthe sea');
    expect(doc.children.map((node) => `${node.type.name} ${textOf(node)}`)).toEqual([
      'paragraph A title',
      'paragraph - one - two',
      'paragraph 1. in the the sea',
    ]);
  });

  test('an empty text has one empty paragraph', () => {
    const { doc, segments } = importPlainBlocks(' \n');
    expect([doc.childCount, segments]).toEqual([1, [[]]]);
  });
});

test.each<[string, (text: string) => ReturnType<typeof importPlainBlocks>]>([
  ['an article', (text) => importText(text, 'txt') as never],
  ['bare paragraphs', importPlainBlocks],
])('each character of %s is found in the source', (_name, read) => {
  const text = `  A ferry returns\r\n\r\n\t${LONG}\n \n- one\n   goes on\n* two\x1f 😀\n\nshort\nlines\n> a mail\n>> of mail\n`;
  const { doc, segments } = read(text);
  const blocks = textBlocks(doc);
  expect(segments).toHaveLength(blocks.length);
  blocks.forEach(({ node }, index) => {
    [...textOf(node)].reduce((offset, char) => {
      const at = locate(segments[index]!, offset);
      expect(text.slice(at, at + char.length).replace(/[\r\n]/, ' ')).toBe(char.replace('\n', ' '));
      return offset + char.length;
    }, 0);
  });
});

test('the reader of a long text tells each hundredth, and of a short one no more than it has', () => {
  const partsOf = (paragraphs: number) => {
    const parts: number[] = [];
    parsePlain(Array(paragraphs).fill(LONG).join('\n\n'), (part) => parts.push(part));
    return parts;
  };
  expect(partsOf(1_000)).toEqual(Array.from({ length: 100 }, (_, i) => (i + 1) / 100));
  expect(partsOf(2)).toEqual([0.5, 1]);
});
