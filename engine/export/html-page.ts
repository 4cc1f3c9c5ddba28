import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A whole page of HTML that fetches nothing by itself. */
export interface Page {
  /** Primary language tag. */
  readonly lang: string;
  readonly title: string;
  /** What the head has besides encoding, size and title. */
  readonly head?: readonly ElementContent[];
  readonly body: readonly ElementContent[];
}

export function pageToHtml({ lang, title, head = [], body }: Page): string {
  const heads = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    ...head,
    element('title', {}, [text(title)]),
  ];
  const html = element('html', { lang }, [
    text('\n'),
    element('head', {}, onLines(heads)),
    text('\n'),
    element('body', {}, [text('\n'), ...body, text('\n')]),
    text('\n'),
  ]);
  return contentToHtml([{ type: 'doctype' }, text('\n'), html, text('\n')]);
}

export function contentToHtml(children: Root['children']): string {
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

/** Each node on a line of its own. */
export const onLines = (nodes: readonly ElementContent[]): ElementContent[] => [
  text('\n'),
  ...nodes.flatMap((node) => [node, text('\n')]),
];

export const text = (value: string): ElementContent => ({ type: 'text', value });

export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): ElementContent {
  return { type: 'element', tagName, properties, children: [...children] };
}
