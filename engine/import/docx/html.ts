import { strToU8, zipSync } from 'fflate/browser';
import mammoth from 'mammoth';
import { ImportError } from '../../article.ts';
import type { XmlElement } from '../xml.ts';
import { PICTURE, pictureOf } from './drawings.ts';
import type { Relation } from './parts.ts';
import { type DocxPiece, piecesOf } from './pieces.ts';
import { writeXml, xml } from './write.ts';

/** The parts that mammoth is given, all of them written by us. */
export interface SimpleParts {
  readonly document: XmlElement;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** Of each part, by its name. */
  readonly links: ReadonlyMap<string, readonly Relation[]>;
  /** Names of list styles, by the HTML path that each stands for. */
  readonly lists: ReadonlyMap<string, string>;
}

const STYLES = [
  'p.Heading1 => h1:fresh',
  'p.Heading2 => h2:fresh',
  'p.Heading3 => h3:fresh',
  'p.Heading4 => h4:fresh',
  'p.Heading5 => h5:fresh',
  'p.Heading6 => h6:fresh',
  'p.Quote => blockquote > p:fresh',
  "p.Code => pre:separator('\\n')",
  'r.Code => code',
  "br[type='page'] => hr",
];

/**
 * Makes HTML of simplified parts, piece by piece, each with its own notes at its end. Pictures have
 * an address and a description, and no data.
 * @throws ImportError where mammoth can't read them
 */
export async function* htmlOf({ links, lists, ...parts }: SimpleParts): AsyncIterable<string> {
  for (const { styles, ...piece } of piecesOf(parts)) {
    const own = [...lists].filter(([, name]) => styles.has(name));
    const html = await convert(piece, links, own).catch((error: unknown) => {
      throw new ImportError('This Word document is damaged.', { cause: error });
    });
    // Else a rule at the end would be taken for the one that pages have above their notes.
    yield html.replace(NOTES, '<div></div>$&');
  }
}

/** What mammoth's list of notes begins with, and no other list. */
const NOTES = '<ol><li id="';

async function convert(
  parts: Omit<DocxPiece, 'styles'>,
  links: SimpleParts['links'],
  lists: readonly (readonly [path: string, name: string])[],
): Promise<string> {
  const archive = zipSync(filesOf(parts, links), { level: 0 });
  const { value } = await mammoth.convertToHtml(input(archive), {
    styleMap: [...STYLES, ...lists.map(([path, name]) => `p.${name} => ${path}`)],
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async (image) => ({
      ...pictureOf((image as unknown as { altText: string }).altText),
    })),
  });
  return value;
}

/** mammoth asks for a buffer in Node and for an array buffer elsewhere, and reads both alike. */
const input = (data: Uint8Array) =>
  ({ arrayBuffer: data.buffer, buffer: data }) as unknown as { arrayBuffer: ArrayBuffer };

function filesOf(parts: Omit<DocxPiece, 'styles'>, links: SimpleParts['links']) {
  const files: Record<string, Uint8Array> = {};
  for (const [name, root] of Object.entries(parts)) {
    if (!root) continue;
    files[`word/${name}.xml`] = strToU8(writeXml(root));
    const relations = [...(links.get(name) ?? []), { id: PICTURE, target: 'picture.png' }];
    const elements = relations.map(({ id, target }) =>
      xml('rels:Relationship', { Id: id, Target: target }),
    );
    files[`word/_rels/${name}.xml.rels`] = strToU8(
      writeXml(xml('rels:Relationships', {}, elements)),
    );
  }
  return files;
}
