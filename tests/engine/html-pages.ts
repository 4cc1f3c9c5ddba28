import fc from 'fast-check';

/** A sentence of some length, which nothing else on the page says. */
const sentence = fc
  .tuple(fc.nat(9999), fc.integer({ min: 1, max: 12 }))
  .map(
    ([number, parts]) =>
      `Sentence ${number} says something, ${'and then more, '.repeat(parts)}and ends.`,
  );
const short = fc.nat(9999).map((number) => `item ${number}`);
const name = fc.constantFrom(
  '',
  ' class="comment"',
  ' class="body"',
  ' class="share-buttons"',
  ' id="sidebar"',
  ' hidden',
  ' style="display:none"',
);

/** What means something in Markdown. */
const sign = fc.constantFrom(
  ...['1) a', '167. b', '# c', 'a_b', '*', '`x', '|', '&lt;b&gt;', '&nbsp;', '- d', '[e](f)', '~~'],
  ...[
    'http://example.org/a_b',
    '@_g',
    '&amp;amp;',
    '=',
    '>',
    '\\',
    '![',
    '<code>`</code>',
    '+ ',
    '<i> h </i>',
  ],
);

const inline = fc.oneof(
  sign,
  sentence,
  short,
  short.map((text) => `<b>${text}</b>`),
  short.map((text) => `<a href="/x">${text}</a>`),
  fc.constantFrom(
    '<br>',
    '<br><br>',
    '\n',
    '<img src="a.png" alt="A">',
    ' &amp; ',
    'a<sup>2</sup>',
  ),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.tuple(name, inlines).map(([attrs, text]) => `<p${attrs}>${text}</p>`),
    sentence.map((text) => `<p>${text}</p>`),
    inlines,
    short.map((text) => `<h2>${text}</h2>`),
    fc.constant('<hr>'),
    inlines.map((text) => `<figure><img src="b.png"><figcaption>${text}</figcaption></figure>`),
    fc
      .array(fc.tuple(inlines, inlines), { minLength: 1, maxLength: 3 })
      .map((rows) => `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((items) => `<pre>${items.join('\n')}</pre>`),
    fc
      .tuple(
        fc.constantFrom('ul', 'ol'),
        fc.array(fc.oneof(inlines, tie('blocks')), { maxLength: 4 }),
      )
      .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}`).join('')}</${tag}>`),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'article',
          'main',
          'aside',
          'nav',
          'header',
          'footer',
          'blockquote',
          'a',
          'span',
          'center',
          'x-y',
          'form',
          'td',
        ),
        name,
        tie('blocks'),
      )
      .map(([tag, attrs, blocks]) => `<${tag}${attrs}>${blocks}</${tag}>`),
  ),
  blocks: fc.array(tie('block'), { maxLength: 5 }).map((blocks) => blocks.join('')),
}));

/** Pages as nobody would write them, and as many a program does. */
export const page = fc
  .tuple(
    fc.constantFrom('', '<title>A page | The site</title>', '<title>item 1</title>'),
    fc.array(block, { minLength: 1, maxLength: 10 }),
  )
  .map(
    ([head, blocks]) =>
      `<!DOCTYPE html><html><head>${head}</head><body>${blocks.join('')}</body></html>`,
  );
