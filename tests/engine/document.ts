import type { Node } from 'prosemirror-model';
import { schema } from '../../engine/schema.ts';

type Inline = string | Node;

const inline = (parts: readonly Inline[]) =>
  parts.map((part) => (typeof part === 'string' ? schema.text(part) : part));

/** Short builders for test documents. */
export const doc = (...blocks: Node[]) => schema.node('doc', null, blocks);
export const p = (...parts: Inline[]) => schema.node('paragraph', null, inline(parts));
export const h = (level: number, ...parts: Inline[]) =>
  schema.node('heading', { level }, inline(parts));
export const li = (...blocks: Node[]) => schema.node('list_item', null, blocks);
export const ul = (...items: Node[]) => schema.node('bullet_list', null, items);
export const quote = (...blocks: Node[]) => schema.node('blockquote', null, blocks);
export const em = (text: string) => schema.text(text, [schema.mark('em')]);
export const strong = (text: string) => schema.text(text, [schema.mark('strong')]);
export const code = (text: string) => schema.text(text, [schema.mark('code')]);
export const link = (text: string, href: string) =>
  schema.text(text, [schema.mark('link', { href })]);
export const br = () => schema.node('hard_break');
export const soft = () => schema.text(' ', [schema.mark('soft_break')]);
export const image = (src: string) => schema.node('image', { src });
