import type { XmlElement, XmlNode } from '../xml.ts';
import { SPACES } from './names.ts';

export const xml = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Writes a part of a Word document. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const spaces = SPACES.map(([prefix, address]) => [`xmlns:${prefix}`, address]);
  return HEAD + write(xml(name, { ...attributes, ...Object.fromEntries(spaces) }, children));
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${pairs.join('')}>${children.map(write).join('')}</${name}>`;
}

const escaped = (text: string) =>
  text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
