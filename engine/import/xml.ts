import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ImportError } from '../article.ts';

/** An element; its name and its attributes' have the prefixes that the reader gave their spaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

const BROKEN = 'This file is damaged: a part of it is not well-formed XML.';
/** Bytes. A Word document's tree takes seventy times its part, and a tab has 4 GB. */
const LARGEST = 32 * 1024 * 1024;
/** Tables in tables and lists in lists reach 60. */
const DEEPEST = 250;

/**
 * Reads a part of a document as XML. Of entities only the five are known, and nothing is fetched.
 * @param prefixes by address of the name space; names of any other space are left out
 * @throws ImportError where the part is too large or too deep, not XML, or declares entities
 */
export function parseXml(data: Uint8Array, prefixes: ReadonlyMap<string, string>): XmlElement {
  if (data.length > LARGEST)
    throw new ImportError('This file has a part with more than 32 MB of text.');
  const text = decode(data);
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text))
    throw new ImportError('This file declares XML entities, which no real document does.');
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', () => {
    throw new ImportError(BROKEN);
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST)
      throw new ImportError('This file is nested too deeply to be a real document.');
    const element = elementOf(tag, prefixes);
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (text: string) => {
    open.at(-1)!.children.push(text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return root.children.find(isElement)!;
}

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

function elementOf(tag: SaxesTagNS, prefixes: ReadonlyMap<string, string>): Open {
  const attributes: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const prefix = uri === '' ? '' : prefixes.get(uri);
    if (prefix !== undefined) attributes[nameOf(prefix, local)] = value;
  }
  return { name: nameOf(prefixes.get(tag.uri) ?? '?', tag.local), attributes, children: [] };
}

const nameOf = (prefix: string, local: string) => (prefix === '' ? local : `${prefix}:${local}`);

function decode(data: Uint8Array): string {
  const [a, b] = data;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    throw new ImportError(BROKEN);
  }
}

export const isElement = (node: XmlNode | undefined): node is XmlElement =>
  typeof node === 'object';

/** The first child of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The children of this name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => isElement(child) && child.name === name,
  ) ?? [];

/** The element and all within it, in document order. */
export function* elementsIn(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* elementsIn(child);
}

/** All text within an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
