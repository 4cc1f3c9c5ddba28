import { strToU8, type Zippable, zipSync } from 'fflate/browser';
import { exportMarkdown } from '../../engine/export/markdown.ts';
import { importFile } from '../../engine/import/index.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The parts of a Word document: what stands in the root of each. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Addresses outside, by relation: `rId9`. */
  readonly links?: Readonly<Record<string, string>>;
  /** Paths inside of `word/`, by relation. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** Files beside. */
  readonly more?: Zippable;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** Builds a Word document as Word writes one. */
export function docx({
  body,
  links = {},
  pictures = {},
  more = {},
  ...parts
}: DocxParts): Uint8Array {
  const present = Object.entries(parts).filter(
    (part): part is [string, string] => part[1] !== undefined,
  );
  const relations = [
    ...present.map(([name]) => relation(`rId-${name}`, name, `${name}.xml`)),
    ...Object.entries(links).map(([id, to]) => relation(id, 'hyperlink', to, true)),
    ...Object.entries(pictures).map(([id, to]) => relation(id, 'image', to, /^[a-z]+:/.test(to))),
  ];
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(
      present.map(([name, inside]) => [`word/${name}.xml`, root(ROOTS[name] ?? name, inside)]),
    ),
    ...more,
  });
}

const root = (name: string, inside: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<w:${name} ${SPACES}>${inside}</w:${name}>`);

const relation = (id: string, kind: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

const relationships = (list: readonly string[]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  );

/** A paragraph of Word: properties, then runs. A bare text becomes a run. */
export const p = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : r(inside)}</w:p>`;

/** A run of Word. */
export const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph in a list of Word. */
export const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** Numberings of Word by id: format and mark of all levels, and where the first starts anew. */
export function numbering(
  lists: Readonly<Record<number, { format: string; mark?: string; like?: number; start?: number }>>,
): string {
  const kinds = Object.entries(lists).map(
    ([id, { format, mark }]) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2]
        .map(
          (level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark ?? `%${level + 1}.`}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const nums = Object.entries(lists).map(
    ([id, { like, start }]) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${like ?? id}"/>${
        start === undefined
          ? ''
          : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
      }</w:num>`,
  );
  return [...kinds, ...nums].join('');
}

const ODF = [
  ...['office', 'style', 'text', 'table', 'manifest'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
].join(' ');

/** Builds an OpenDocument text. `automatic` and `styles` are style elements. */
export function odt({
  body,
  automatic = '',
  styles = '',
  master = '',
  more = {},
}: {
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly more?: Zippable;
}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${ODF}><office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${ODF}><office:styles>${styles}</office:styles>` +
        `<office:master-styles>${master}</office:master-styles></office:document-styles>`,
    ),
    ...more,
  });
}

/** A style of an OpenDocument text whose text has these properties. */
export const textStyle = (name: string, properties: string, family = 'text') =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;

/** A file as Markdown, and what its import had to say. */
export async function imported(name: string, bytes: Uint8Array) {
  const { doc, notices, source } = await importFile(name, bytes);
  return { markdown: exportMarkdown(doc, source).trimEnd(), notices };
}
