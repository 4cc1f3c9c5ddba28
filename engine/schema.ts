import { type Node, type NodeSpec, Schema } from 'prosemirror-model';

/**
 * The document: all of CommonMark and gfm. Marks and names follow prosemirror-markdown; table roles
 * follow prosemirror-tables.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 1, validate: 'number' } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      attrs: { tight: { default: true, validate: 'boolean' } },
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      content: 'list_item+',
      group: 'block',
      attrs: {
        start: { default: 1, validate: 'number' },
        tight: { default: true, validate: 'boolean' },
      },
      parseDOM: [{ tag: 'ol' }],
      toDOM: (node) =>
        node.attrs.start === 1 ? ['ol', 0] : ['ol', { start: node.attrs.start }, 0],
    },
    list_item: {
      content: 'block*',
      defining: true,
      /** null: an ordinary item; true or false: a gfm task. */
      attrs: { checked: { default: null, validate: 'boolean|null' } },
      parseDOM: [{ tag: 'li' }],
      toDOM: (node) =>
        node.attrs.checked === null
          ? ['li', 0]
          : ['li', { 'data-checked': String(node.attrs.checked) }, 0],
    },
    code_block: {
      content: 'text*',
      group: 'block',
      code: true,
      defining: true,
      marks: '',
      attrs: {
        lang: { default: null, validate: 'string|null' },
        meta: { default: null, validate: 'string|null' },
      },
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', { spellcheck: 'false' }, ['code', 0]],
    },
    horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    table: {
      content: 'table_row+',
      group: 'block',
      tableRole: 'table',
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: () => ['table', ['tbody', 0]],
    },
    table_row: {
      content: '(table_cell | table_header)*',
      tableRole: 'row',
      parseDOM: [{ tag: 'tr' }],
      toDOM: () => ['tr', 0],
    },
    table_cell: cell('td', 'cell'),
    table_header: cell('th', 'header_cell'),
    footnote_definition: {
      content: 'block+',
      group: 'block',
      defining: true,
      attrs: { label: { validate: 'string' } },
      toDOM: (node) => ['section', { class: 'footnote', 'data-label': node.attrs.label }, 0],
    },
    /** Raw HTML, kept as it is and never rendered. */
    html_block: {
      group: 'block',
      atom: true,
      attrs: { value: { validate: 'string' } },
      toDOM: (node) => ['pre', { class: 'html-block' }, node.attrs.value],
    },
    /** A link definition `[label]: url "title"`, kept as it is. */
    definition: {
      group: 'block',
      atom: true,
      attrs: { value: { validate: 'string' } },
      toDOM: (node) => ['pre', { class: 'definition' }, node.attrs.value],
    },
    /** YAML or TOML, with its fences, kept byte for byte and never checked. */
    front_matter: {
      group: 'block',
      atom: true,
      attrs: { value: { validate: 'string' } },
      toDOM: (node) => ['pre', { class: 'front-matter' }, node.attrs.value],
    },
    text: { group: 'inline' },
    hard_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    image: {
      inline: true,
      group: 'inline',
      attrs: {
        src: { validate: 'string' },
        alt: { default: '', validate: 'string' },
        title: { default: null, validate: 'string|null' },
      },
      draggable: true,
      parseDOM: [
        {
          tag: 'img[src]',
          getAttrs: (dom) => ({
            src: dom.getAttribute('src') ?? '',
            alt: dom.getAttribute('alt') ?? '',
            title: dom.getAttribute('title'),
          }),
        },
      ],
      /** Never a real <img>: a picture would be a request. */
      toDOM: (node) => [
        'span',
        { class: 'image', title: node.attrs.src },
        node.attrs.alt || 'image',
      ],
    },
    footnote_reference: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { label: { validate: 'string' } },
      toDOM: (node) => ['sup', { class: 'footnote-reference' }, node.attrs.label],
    },
    /** Raw HTML, or a link without text, kept as it is and never rendered. */
    html_inline: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { value: { validate: 'string' } },
      toDOM: (node) => ['code', { class: 'html-inline' }, node.attrs.value],
    },
  },
  marks: {
    link: {
      attrs: {
        href: { validate: 'string' },
        title: { default: null, validate: 'string|null' },
      },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (dom) => ({
            href: dom.getAttribute('href') ?? '',
            title: dom.getAttribute('title'),
          }),
        },
      ],
      /** No live href: main opens links, after a look at the address. */
      toDOM: (mark) => ['a', { 'data-href': mark.attrs.href, title: mark.attrs.href }, 0],
    },
    /** A blank that was a line end in the source file, and is one again when its block is written. */
    soft_break: { inclusive: false, toDOM: () => ['span', 0] },
    em: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        /** Google Docs puts all that is copied into a <b> that is not bold. */
        { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (value) => /^(?:bold|[6-9]00)/.test(value) && null },
      ],
      toDOM: () => ['strong', 0],
    },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
    code: {
      code: true,
      parseDOM: [{ tag: 'code' }],
      toDOM: () => ['code', { spellcheck: 'false' }, 0],
    },
  },
});

function cell(tag: string, tableRole: string): NodeSpec {
  return {
    content: 'inline*',
    tableRole,
    isolating: true,
    attrs: {
      colspan: { default: 1, validate: 'number' },
      rowspan: { default: 1, validate: 'number' },
      colwidth: { default: null },
      align: { default: null, validate: 'string|null' },
    },
    parseDOM: [{ tag }],
    toDOM: (node: Node) => [tag, { 'data-align': node.attrs.align }, 0],
  };
}
